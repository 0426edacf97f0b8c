/**
 * The patterns of the manifest and the grammar must take the same lines for FILE markers as the engine does.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseBundle } from '../engine/bundle/parse.ts';

const [{ firstLine }] = readJson('../package.json').contributes.languages;
const { repository } = readJson('../syntaxes/source-bundle.tmLanguage.json');

const HEADERS = [
  '=============== FILE: a.txt ===============',
  '=== FILE: a b.txt ===',
  '===FILE:a.txt===',
  '=== File: a.txt (12 lines) ===',
  '=== FILE: a= ===',
  '=== FILE: a.txt === \t',
  '#### FILE: a.txt ####',
  '*** FILE: a.txt ***',
  '--- FILE: a.txt ---',
  '─── FILE: a.txt ───',
  '━━━ FILE: a.txt ━━━',
  '═══ FILE: a.txt ═══',
  '──── src/a.txt ────',
  '━━━ a b.md ━━━',
  '<<<FILE: a.txt>>>',
  '<<< File: a.txt >>>',
  '=== START FILE a.txt ===',
  '--- START OF FILE a.txt ---',
  '--- Start of File: a.txt ---',
  '=== BEGIN FILE a.txt ===',
  '=== Begin File: a.txt ===',
  '# === FILE: a.txt ===',
  '// === FILE: a.txt ===',
  '% === FILE: a.txt ===',
  '# ### FILE: a.txt ###',
  '// <<<FILE: a.txt>>>',
];

const OTHERS = [
  '; === FILE: a.txt ===',
  '-- === FILE: a.txt ===',
  '#  === FILE: a.txt ===',
  '//=== FILE: a.txt ===',
  ' === FILE: a.txt ===',
  '== FILE: a.txt ==',
  '=== FILE: a.txt ====',
  '==== FILE: a.txt ===',
  '=== FILE: a.txt ---',
  '=== FILE: a.txt',
  '=== FILE: ===',
  '=== FILE a.txt ===',
  '=== FILES: a.txt ===',
  '=== file: a.txt ===',
  '###FILE: a.txt###',
  '***File: a.txt***',
  '──── A heading ────',
  '──── https://a.example/b.txt ────',
  '━━━ a.txt ───',
  '<<<FILE: a.txt<<<',
  '<<<FILE: a.txt>>',
  '=== END FILE: a.txt ===',
];

describe.each([
  ['the engine', (line: string) => nameByEngine(line) !== undefined],
  ['the manifest', (line: string) => new RegExp(firstLine).test(line)],
  ['the grammar', (line: string) => nameByGrammar(line) !== undefined],
])('%s', (_, isHeader) => {
  test.each(HEADERS)('takes %j for a header', (line) => {
    expect(isHeader(line)).toBe(true);
  });
  test.each(OTHERS)('takes %j for none', (line) => {
    expect(isHeader(line)).toBe(false);
  });
});

test.each(HEADERS)('the grammar and the engine find the same name in %j', (line) => {
  expect(nameByGrammar(line)).toBe(nameByEngine(line));
});

function nameByEngine(line: string): string | undefined {
  return parseBundle(`${line}\nOne.\n`)?.children.find((child) => child.type === 'member')?.name;
}

function nameByGrammar(line: string): string | undefined {
  for (const rule of ['ruled-header', 'box-header', 'angle-header']) {
    const { match, captures } = repository[rule];
    const groups = Object.entries<{ name: string }>(captures);
    const [group] = groups.find(([, { name }]) => name.startsWith('entity.name.section')) ?? [];
    const found = new RegExp(match).exec(line);
    if (found) return found[Number(group)];
  }
  return undefined;
}

function readJson(path: string) {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
