/**
 * What the extension's manifest, the schema of `.crossquoterc.json` and the pages of the checks say again must be what
 * the sources say.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHECKS } from '../engine/checks/list.ts';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../protocol/semantic-tokens.ts';
import { DEFAULT_SETTINGS } from '../protocol/settings.ts';

const { contributes, activationEvents } = readJson('../package.json');
const schema = readJson('../docs/crossquoterc.schema.json');
const settings = Object.fromEntries(
  Object.entries<Record<string, unknown>>(contributes.configuration.properties).map(([key, value]) => [
    key.replace(/^crossquote\./, ''),
    value,
  ]),
);

/** Settings that the server need not know, with their defaults. */
const SETTINGS_OF_THE_CLIENT = {
  tags: [],
  diskCache: true,
  'citation.plain': expect.stringContaining('{quotation}'),
  'citation.markdown': expect.stringContaining('{quotation}'),
};

test('the manifest contributes every setting with its default', () => {
  expect(defaultsOf(settings)).toEqual({ ...DEFAULT_SETTINGS, ...SETTINGS_OF_THE_CLIENT });
});

test('the schema of .crossquoterc.json has every setting with its default', () => {
  expect({ ...defaultsOf(schema.properties), severity: {} }).toEqual(DEFAULT_SETTINGS);
});

test.each([
  ['the manifest', contributes.configuration.properties['crossquote.severity']],
  ['the schema', schema.properties.severity],
])('%s has the normal severity of every check', (_, { properties }) => {
  expect(defaultsOf(properties)).toEqual(
    Object.fromEntries(CHECKS.map(({ code, severity }) => [code, severity])),
  );
});

test.each(CHECKS)('the page of $code begins with what it finds, and how grave it is', (check) => {
  const page = readFileSync(new URL(`../docs/checks/${check.code}.md`, import.meta.url), 'utf8');
  const [title, , summary, , severity] = page.split(/\r?\n/);
  expect(title).toBe(`# ${check.code}`);
  expect(summary).toBe(check.summary);
  expect(severity).toMatch(new RegExp(`^\\*\\*Default severity:\\*\\* ${check.severity}[.;]`));
});

test('the manifest contributes every semantic token', () => {
  expect(idsOf(contributes.semanticTokenTypes)).toEqual(TOKEN_TYPES);
  expect(idsOf(contributes.semanticTokenModifiers)).toEqual(TOKEN_MODIFIERS);
});

test('every semantic token type has a scope that themes know', () => {
  const [{ scopes }] = contributes.semanticTokenScopes;
  expect(Object.keys(scopes)).toEqual(expect.arrayContaining([...TOKEN_TYPES]));
});

test('every key and menu entry is of a command, and every key under a condition', () => {
  const commands = contributes.commands.map(({ command }: { command: string }) => command);
  const used = [
    ...contributes.keybindings,
    ...Object.values<{ command?: string; submenu?: string }[]>(contributes.menus).flat(),
  ];
  const submenus = contributes.submenus.map(({ id }: { id: string }) => id);
  for (const { command, submenu, when } of used) {
    expect(submenu === undefined ? commands : submenus).toContain(command ?? submenu);
    expect(when).toBeTruthy();
  }
});

test('the extension does not wake for everything', () => {
  expect(activationEvents).not.toContain('*');
  expect(activationEvents).not.toContain('onStartupFinished');
});

test.each([
  ['=============== FILE: a.txt ===============', true],
  ['\uFEFF=== File: a b.txt ===', true],
  ['# === FILE: a.txt (12 lines) ===', true],
  ['--- START OF FILE a.txt ---', true],
  ['<<<FILE: a.txt>>>', true],
  ['==> a.txt <==', true],
  ['-- a.txt --', true],
  ['=== A heading ===', false],
  ['# A heading', false],
  ['---', false],
  ['FILE a report, she said.', false],
])('the first line %j makes a bundle: %s', (line, isBundle) => {
  const [{ firstLine }] = contributes.languages;
  expect(new RegExp(firstLine).test(line)).toBe(isBundle);
});

function readJson(path: string) {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}

function defaultsOf(properties: Record<string, { default?: unknown }>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, value.default]));
}

function idsOf(contributions: readonly { id: string }[]): readonly string[] {
  return contributions.map(({ id }) => id);
}

test.each(['package.nls.json', 'package.nls.de.json'])(
  'where %s names keys, it names those of a Mac beside them',
  (name) => {
    const texts = Object.values<string>(readJson(`../${name}`));
    const keys = /(?:Ctrl|Alt)\+\S+(?: (?:Ctrl|Alt)\+\S+)*/;
    const others = texts
      .map((text) =>
        text.replace(new RegExp(`${keys.source}(?: beginnen)? \\((?:on a|auf dem) Mac [^)]+\\)`, 'g'), ''),
      )
      .filter((text) => keys.test(text));
    expect(others).toEqual([]);
  },
);

test('on a Mac keys are with Ctrl as well, where Alt alone types a letter', () => {
  const alone = contributes.keybindings.filter(({ key }: { key: string }) => /^(?:shift\+)?alt\+/.test(key));
  expect(alone.length).toBeGreaterThan(10);
  for (const { key, mac } of alone)
    expect([`ctrl+${key}`, key.replace('shift+alt', 'ctrl+shift+alt')]).toContain(mac);
});
