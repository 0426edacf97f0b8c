/**
 * What users read is external, and all of it is translated: the manifest's texts and those of the program, which are known by
 * their English.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KINDS } from '../protocol/difference-kinds.ts';
import { PERHAPS_MEANING, RELATION_MEANINGS, WARNING_LABELS } from '../protocol/relations.ts';

const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
const english = readJson('../package.nls.json');
const TRANSLATIONS = ['de'];

const sources = ['client', 'server', 'engine'].flatMap(sourcesIn);

/** Every text that the sources give to `l10n.t`, to `say` or to `phrased`. */
const said = new Set([
  ...sources.flatMap(textsIn),
  // What legends say, in the pages as in what is exported.
  ...[RELATION_MEANINGS, WARNING_LABELS, KINDS].flatMap((texts) => Object.values<string>(texts)),
  PERHAPS_MEANING,
]);

test('every text of the manifest is one that there is, and none is left over', () => {
  const used = Array.from(manifest.matchAll(/"%([^"%]+)%"/g), ([, key = '']) => key);
  expect([...new Set(used)].sort()).toEqual(Object.keys(english).sort());
});

test('no title and no description stands in the manifest itself', () => {
  const { contributes } = JSON.parse(manifest);
  const bare: string[] = [];
  visit(contributes, (key, value) => {
    const isText = /^(?:title|label|name|contents|description|markdownDescription|altText)$/.test(key);
    if (isText && typeof value === 'string' && !/^%.+%$/.test(value) && value !== 'Crossquote')
      bare.push(value);
  });
  expect(bare).toEqual([]);
});

test('the sources say something', () => {
  expect(said.size).toBeGreaterThan(20);
});

test('each phrase of the engine stands where it is made, so that it is known here', () => {
  expect(sources.flatMap((source) => source.match(/\bphrased\((?!\s*')[^)]*/g) ?? [])).toEqual([]);
});

test.each(TRANSLATIONS)(
  'the manifest is translated to %s, with its links and code as they are',
  (language) => {
    const translated = readJson(`../package.nls.${language}.json`);
    expect(Object.keys(translated).sort()).toEqual(Object.keys(english).sort());
    for (const [key, text] of Object.entries(english)) {
      expect({ key, kept: fixedIn(translated[key] ?? '') }).toEqual({ key, kept: fixedIn(text) });
    }
  },
);

test.each(TRANSLATIONS)('the program is translated to %s, with what is put in', (language) => {
  const translated = readJson(`../l10n/bundle.l10n.${language}.json`);
  expect(Object.keys(translated).sort()).toEqual([...said].sort());
  for (const [text, translation] of Object.entries(translated)) {
    expect({ text, holes: holesIn(translation) }).toEqual({ text, holes: holesIn(text) });
  }
});

function textsIn(source: string): readonly string[] {
  const calls = source.matchAll(/\b(?:l10n\.t|say|phrased)\(\s*'((?:[^'\\]|\\.)*)'/g);
  return Array.from(calls, ([, text = '']) => text.replace(/\\n/g, '\n').replace(/\\(.)/g, '$1'));
}

function sourcesIn(folder: string): readonly string[] {
  const root = new URL(`../${folder}/`, import.meta.url);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(new URL(file, root), 'utf8'));
}

/** Links to commands, and code that is a name of a setting or a value. */
function fixedIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/\(command:[^)]*\)|`#?[\w.-]+#?`|`\{\w+\}`/g), ([found]) => found).sort();
}

function holesIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/\{\d+\}/g), ([hole]) => hole).sort();
}

function visit(value: unknown, see: (key: string, value: unknown) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, own] of Object.entries(value)) {
    see(key, own);
    visit(own, see);
  }
}

function readJson(path: string): Record<string, string> {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
