import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inEnglish, phrased } from '../../protocol/phrase.ts';
import { makeBundle } from './make-bundle.ts';
import { planSplit } from './plan-split.ts';

/** A bundle with a member of each name. */
function bundleOf(...names: readonly string[]): string {
  return names.map((name) => `===== FILE: ${name} =====\nText.\n`).join('');
}

test.each([
  ['/etc/passwd', 'absolute'],
  ['\\windows\\a.txt', 'absolute'],
  ['\\\\server\\share\\a.txt', 'absolute'],
  ['C:\\a.txt', 'drive'],
  ['c:a.txt', 'drive'],
  ['~/a.txt', 'home folder'],
  ['~root/a.txt', 'home folder'],
  ['../a.txt', 'out of the folder'],
  ['a/../../b.txt', 'out of the folder'],
  ['a\\..\\b.txt', 'out of the folder'],
  ['..', 'out of the folder'],
  ['.', 'names no file'],
  ['./', 'names no file'],
  ['a\u0000.txt', 'control character'],
  ['a\u001b[2J.txt', 'control character'],
  ['a\u2028b.txt', 'control character'],
  ['a\u202etxt.exe', 'direction of writing'],
  ['a\u2066b.txt', 'direction of writing'],
  ['a\ud800.txt', 'half a character'],
  ['a/', 'empty folder or file name'],
  ['a//b.txt', 'empty folder or file name'],
  ['a./b.txt', 'dot or a space'],
  ['a /b.txt', 'dot or a space'],
  ['CON', 'device'],
  ['notes/nul.txt', 'device'],
  ['Aux .txt', 'device'],
  ['com1.tar.gz', 'device'],
  ['lpt¹', 'device'],
  ['a.txt:hidden', 'Windows does not allow'],
  ['what?.txt', 'Windows does not allow'],
])('refuses the name %j', (name, reason) => {
  const { files, refusals } = planSplit(bundleOf(name, 'b.txt'));
  expect(refusals.map(inEnglish)).toEqual([expect.stringContaining(reason)]);
  expect(files.map((file) => file.name)).toEqual(['b.txt']);
});

test.each([
  ['notes\\b.txt', 'notes/b.txt'],
  ['./notes/./b.txt', 'notes/b.txt'],
  ['.env', '.env'],
  ['...a', '...a'],
  ['console.txt', 'console.txt'],
  ['Größe und Maß.txt', 'Größe und Maß.txt'],
])('writes %j as %j', (name, file) => {
  expect(planSplit(bundleOf(name))).toMatchObject({ files: [{ name: file }], refusals: [] });
});

test.each([
  ['a.txt', 'A.TXT'],
  ['a.txt', '.\\a.txt'],
  ['caf\u00e9.txt', 'cafe\u0301.txt'],
  ['ΟΔΟΣ', 'οδος'],
])('refuses %j and %j together, because one would overwrite the other', (first, second) => {
  const { files, refusals } = planSplit(bundleOf(first, second));
  expect(files).toHaveLength(1);
  expect(refusals.map(inEnglish)).toEqual([expect.stringContaining(`would overwrite “${first}”`)]);
});

test('two words that only a spelling reform makes one are two files', () => {
  expect(planSplit(bundleOf('Maße.txt', 'Masse.txt')).refusals).toEqual([]);
});

test.each([
  ['a', 'A/b.txt'],
  ['a/b/c.txt', 'a/b'],
])('refuses %j and %j together, because one would be a folder of the other', (first, second) => {
  const { files, refusals } = planSplit(bundleOf(first, second));
  expect(files.map((file) => file.name)).toEqual([first]);
  expect(refusals.map(inEnglish)).toEqual([expect.stringContaining(`“${second}” and “${first}”`)]);
});

test('refuses a loose file', () => {
  expect(planSplit('The ferry sailed.\n')).toEqual({
    files: [],
    refusals: [phrased('The text is no bundle: no header was found in it.')],
  });
});

test('names articles after their number or their id', () => {
  expect(planSplit('  1 of 9 DOCUMENTS\nOne.\nLANGUAGE: ENGLISH\n  1 of 9 DOCUMENTS\nTwo.\n').files).toEqual([
    { name: '1.txt', text: 'One.\n' },
    { name: '2.txt', text: 'Two.\n' },
  ]);
  expect(planSplit('<DOC id="GAZ.0001" type="story">\nOne.\n</DOC>\n').files).toEqual([
    { name: 'GAZ.0001.txt', text: 'One.\n' },
  ]);
});

test('undoes the X before each line of a shell archive', () => {
  expect(planSplit("sed 's/^X//' > a << 'E'\nXXone\nX\nX two\r\nX\nE\n").files).toEqual([
    { name: 'a', text: 'Xone\n\n two\r\n\n' },
  ]);
});

test('undoes the marks of txtar-c in the texts that its comment names', () => {
  expect(planSplit('unquote a.txt\n-- a.txt --\n>-- b.txt --\n>\n-- b.txt --\n>One.\n').files).toEqual([
    { name: 'a.txt', text: '-- b.txt --\n\n' },
    { name: 'b.txt', text: '>One.\n' },
  ]);
});

test('undoes the escaped fences of ai-digest', () => {
  const digest = '# a.md\n\n```md\n\\`\\`\\`sh\n```\n\n# b.md\n\n```md\n```\n';
  expect(planSplit(digest).files[0]).toEqual({ name: 'a.md', text: '```sh' });
});

test('leaves out the line numbers of bat, but not of a text without them', () => {
  const numbered = '───┬───\n   │ File: a\n───┼───\n 1 │ One.\n10 ~ │ │\n   │ wrapped\n───┴───\n';
  expect(planSplit(numbered).files).toEqual([{ name: 'a', text: 'One.\n│\nwrapped\n' }]);
  const grid = '─────\nFile: a\n─────\n 1 │ One.\n─────\n';
  expect(planSplit(grid).files).toEqual([{ name: 'a', text: ' 1 │ One.\n' }]);
});

test('splitting a bundle gives back the files that were bundled, byte for byte', () => {
  const segment = fc.stringMatching(/^[a-zé0-9_-]{2,6}$/).map((name) => `x${name}`);
  const name = fc
    .tuple(fc.array(segment, { maxLength: 2 }), segment)
    .map(([folders, file]) => [...folders, `${file}.txt`].join('/'));
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('=== FILE: a ===', '=============== END FILE ===============', 'Title', '====='),
  );
  const text = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', '')))
    .map((lines) => lines.flat().join(''));
  const files = fc.uniqueArray(fc.record({ name, text }), { selector: (file) => file.name, minLength: 1 });
  fc.assert(
    fc.property(files, (all) => {
      expect(planSplit(makeBundle(all).text)).toEqual({ files: all, refusals: [] });
    }),
    { numRuns: 1000 },
  );
});
