import { expect, test } from 'vitest';
import { inEnglish } from '../../protocol/phrase.ts';
import { parseBundle } from './parse.ts';

/** The oddities of a text: code, the text they are about, the start of the message and the related text. */
function odd(text: string): readonly string[] {
  return (parseBundle(text)?.oddities ?? []).map(({ code, start, end, message, related }) => {
    const about = related && ` < ${text.slice(related.start, related.end)}`;
    return `${code} [${text.slice(start, end)}] ${inEnglish(message).split(/[.:,;]/)[0]}${about ?? ''}`;
  });
}

test('a well-formed bundle has none', () => {
  expect(odd('=== FILE: a ===\nOne.\n=== END FILE ===\n=== FILE: b ===\nTwo.\n=== END FILE ===\n')).toEqual(
    [],
  );
});

test('finds a header whose sides differ, and reads it as one', () => {
  const text = '===== FILE: a =====\nOne.\n===== FILE: b ====\nTwo.\n==== FILE: c ====\n';
  expect(odd(text)).toEqual([
    'malformed-header [===== FILE: b ====] The two sides of this marker differ',
    'malformed-header [==== FILE: c ====] This header has 4 signs on each side and the first header of the file has 5',
  ]);
  expect(parseBundle(text)?.children).toMatchObject([{ name: 'a' }, { name: 'b' }]);
});

test('finds a header before the first well-formed one when only a side differs', () => {
  expect(parseBundle('==== FILE: a ===\nOne.\n=== FILE: b ===\n')?.children).toMatchObject([
    { name: 'a' },
    { name: 'b' },
  ]);
});

test('finds a header without right side, without name, or in another case', () => {
  expect(
    odd('=== FILE: a ===\n=== FILE: b\n=== FILE: ===\n=== File: c ===\n=== BEGIN FILE: d ===\n'),
  ).toEqual([
    'malformed-header [=== FILE: b] The two sides of this marker differ',
    'malformed-header [=== FILE: ===] This header names no file',
    'malformed-header [=== File: c ===] This header is worded or capitalised differently from the first header of the file',
    'malformed-header [=== BEGIN FILE: d ===] This header is worded or capitalised differently from the first header of the file',
  ]);
});

test('finds an end marker whose sides differ, and reads it as one', () => {
  const text = '=== FILE: a ===\nOne.\n=== END FILE ==\nNote.\n=== FILE: b ===\nTwo.\n=== END FILE ===\n';
  expect(odd(text)).toEqual(['malformed-header [=== END FILE ==] The two sides of this marker differ']);
});

test('finds the rules of a three-line header that differ', () => {
  const rule = '='.repeat(48);
  const text = `${rule}\nFILE: a\n${rule}\nOne.\n${rule}\nFILE: b\n${rule}=\nTwo.\n${rule}\nFILE:\n${rule}\n`;
  expect(odd(text).map((line) => line.replaceAll(rule, '…'))).toEqual([
    'malformed-header […] The rules of this header differ',
    'malformed-header […] This header names no file',
  ]);
});

test('finds the one member that lacks an end marker', () => {
  const end = '=== END FILE ===\n';
  expect(odd(`=== FILE: a ===\n${end}=== FILE: b ===\n=== FILE: c ===\n${end}`)).toEqual([
    'malformed-header [=== FILE: b ===] “b” has no end marker',
  ]);
  expect(odd(`=== FILE: a ===\n${end}=== FILE: b ===\nTwo.\n`)).toEqual([
    'malformed-header [=== FILE: b ===] “b” has no end marker',
  ]);
});

test('takes it as the style of the file when several members lack an end marker', () => {
  expect(odd('=== FILE: a ===\n=== END FILE ===\n=== FILE: b ===\n=== FILE: c ===\n')).toEqual([]);
});

test('does not ask for the last rule where rules end the texts', () => {
  expect(odd('=== FILE: a ===\n=====\n=== FILE: b ===\n=====\n=== FILE: c ===\nThree.\n')).toEqual([]);
});

test('finds an end marker that ends nothing', () => {
  expect(odd('=== FILE: a ===\n=== END FILE ===\n=== END FILE ===\n')).toEqual([
    'malformed-header [=== END FILE ===] This end marker ends nothing',
  ]);
});

test('finds an end marker that names another file', () => {
  expect(odd('=== FILE: a ===\nOne.\n=== END FILE: b ===\n')).toEqual([
    'malformed-header [=== END FILE: b ===] This end marker names another file than the header above it',
  ]);
});

test('finds a name that the bundle already has', () => {
  const text = '=== FILE: a ===\n=== FILE: b ===\n=== FILE: a ===\n=== FILE: a ===\n';
  expect(odd(text)).toEqual([
    'duplicate-member [a] The bundle already has a member “a” < a',
    'duplicate-member [a] The bundle already has a member “a” < a',
  ]);
  expect(parseBundle(text)?.oddities[1]?.related?.start).toBe(text.indexOf('a ='));
});

test('does not take the numbers of two downloads for names', () => {
  expect(odd('   1 of 1 DOCUMENT\nOne.\nLANGUAGE: ENGLISH\n   1 of 1 DOCUMENT\nTwo.\n')).toEqual([]);
});

test('finds a header inside a member by the end marker that comes after both', () => {
  const end = '=== END FILE ===\n';
  const text = `=== FILE: outer ===\n=== FILE: inner ===\nOne.\n${end}Two.\n${end}=== FILE: c ===\n${end}`;
  expect(odd(text)).toEqual([
    'nested-header [=== FILE: inner ===] This header seems to stand inside “outer” < outer',
  ]);
});

test('finds a header inside a member by the name in its end marker', () => {
  const text =
    '=== FILE: outer ===\n=== FILE: inner ===\nOne.\n=== END FILE: inner ===\n=== END FILE: outer ===\n';
  expect(odd(text)).toEqual([
    'nested-header [=== FILE: inner ===] This header seems to stand inside “outer” < outer',
  ]);
});

test('finds a header in a code block of the member before it', () => {
  const text = '=== FILE: a ===\n```\n=== FILE: b ===\n```\nMore.\n=== FILE: c ===\n```\ncode\n```\n';
  expect(odd(text)).toEqual([
    'nested-header [=== FILE: b ===] This header seems to stand in a code block of “a” < a',
  ]);
});

test('does not take a bundle for fenced that stands in a code block as a whole', () => {
  expect(odd('```\n=== FILE: a ===\n=== FILE: b ===\nTwo.\n```\n')).toEqual([]);
});

test('finds a member that is a bundle of another width or dialect, once for each member', () => {
  const text =
    '======= FILE: a =======\n=== FILE: x ===\n=== FILE: y ===\n======= FILE: b =======\n==> x <==\n======= FILE: c =======\n';
  expect(odd(text)).toEqual([
    'nested-header [=== FILE: x ===] “a” holds the header of another kind of bundle < a',
    'nested-header [==> x <==] “b” holds the header of another kind of bundle < b',
  ]);
});

test('finds a header of another width between members', () => {
  expect(odd('======= FILE: a =======\n======= END FILE =======\n=== FILE: b ===\nLost.\n')).toEqual([
    'malformed-header [=== FILE: b ===] This header is written in another way than the first header of the file',
  ]);
});

test('leaves titles and rules of a text alone', () => {
  const text =
    '===== FILE: a =====\n=== Skill Review: x ===\nTitle\n=====\nFile: the ferry in May.\n--- \n===\n';
  expect(odd(text)).toEqual([]);
});

test('does not look for headers in texts that their dialect escapes', () => {
  expect(odd("echo x a\nsed 's/^X//' > a << 'E'\nX=== FILE: b ===\n=== FILE: c ===\nE\n")).toEqual([]);
});

test('gives oddities in the order of the file, each with what to do', () => {
  const oddities =
    parseBundle('=== FILE: a ===\n=== File: b ===\n=== FILE: a ===\n=== FILE: c ==\n')?.oddities ?? [];
  expect(oddities.map(({ start }) => start)).toEqual([16, 42, 48]);
  for (const { message } of oddities) expect(inEnglish(message)).toMatch(/\. [A-Z][^.]+\.$/);
});
