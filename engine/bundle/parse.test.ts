import fc from 'fast-check';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { inEnglish } from '../../protocol/phrase.ts';
import { detectForm } from './detect-form.ts';
import { leavesOf } from './leaves.ts';
import { bundleCompile, bundleParse, parseBundle, printBundle } from './parse.ts';
import { scanMembers } from './scan-members.ts';
import { LOOSE } from './tree.ts';

test('is a parser and a compiler of unified', () => {
  const processor = unified().use(bundleParse).use(bundleCompile);
  const text = 'Before.\n=== FILE: a.txt ===\nOne.\n';
  expect(processor.parse(text)).toEqual(parseBundle(text));
  expect(processor.stringify(processor.parse(text))).toBe(text);
  expect(processor.processSync(text).toString()).toBe(text);
});

test('gives unified a preamble alone for a loose file', () => {
  const tree = unified().use(bundleParse).parse('One.\n');
  expect(tree).toMatchObject({ dialect: LOOSE, children: [{ type: 'preamble', value: 'One.\n' }] });
  expect(printBundle(tree)).toBe('One.\n');
});

test('puts every character into one leaf', () => {
  const text = '\ufeff=== FILE: a ===\r\nOne.\n=== END FILE ===\n \nNote.\n=== FILE: b ===\n';
  expect(leavesOf(parseBundle(text) ?? unified().use(bundleParse).parse(text))).toMatchObject([
    { type: 'header', start: 0, end: 18, nameStart: 11, nameEnd: 12 },
    { type: 'body', value: 'One.\n' },
    { type: 'end', value: '=== END FILE ===\n' },
    { type: 'gap', value: ' \nNote.\n' },
    { type: 'header', value: '=== FILE: b ===\n' },
    { type: 'body', value: '', start: text.length },
  ]);
});

test('counts blank lines after an end marker to the marker', () => {
  const tree = parseBundle('=== FILE: a ===\n=== END FILE ===\n\n \n=== FILE: b ===\n=== END FILE ===\n\n');
  expect(tree?.children.map((child) => child.type)).toEqual(['member', 'member']);
});

/** Lines of all dialects, and what people write between them. */
const LINES = [
  '=== FILE: a ===',
  '=== FILE: a ==',
  '# === FILE: a ===',
  '===== File: b =====',
  '=== FILE: ===',
  '=== END FILE ===',
  '=== END FILE: a ===',
  '=== End of a ===',
  '\\ No newline at end of file',
  '=====',
  '--- START OF FILE a ---',
  '<<<FILE: a>>>',
  '<<<END>>>',
  '──── a.ts ────',
  '='.repeat(48),
  '='.repeat(16),
  '='.repeat(64),
  'FILE: a.txt',
  'File: a.txt',
  'End of Codebase',
  ':'.repeat(14),
  '───┬───',
  '   │ File: a',
  '───┼───',
  '───┴───',
  '<file path="a.txt">',
  '</file>',
  '<files>',
  '<source-tree>',
  '<document index="1">',
  '<source>a</source>',
  '<document_content>',
  '</document_content>',
  '</document>',
  '## File: a.md',
  '# Files',
  '# a.md',
  '`a.md`:',
  'a.md',
  '```',
  '````md',
  '---',
  '----',
  '--END--',
  '==> a <==',
  '-- a.txt --',
  '>>>> a.txt',
  'echo x a',
  "sed 's/^X//' > a << 'E'",
  'E',
  '  1 of 2 DOCUMENTS',
  'LANGUAGE: ENGLISH',
  'End of Document',
  'Load-Date: May 3, 2021',
  '<DOC id="a">',
  '<DOC>',
  '<DOCNO> a </DOCNO>',
  '</DOC>',
  '',
  ' ',
  'The ferry sailed.',
  '\ud800',
  '\ufeff',
];

const textOf = (lines: readonly string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '')), {
      maxLength: 30,
    })
    .map((pieces) => pieces.flat().join(''));

const anyText = textOf(LINES);

/** A text of a few lines again and again, in which those that belong to one form meet. */
const uniformText = fc
  .array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 5 })
  .chain((lines) => textOf(lines));

test('prints what it read, whatever it is, in leaves that tile the file', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tree = unified().use(bundleParse).parse(text);
      expect(printBundle(tree)).toBe(text);
      const leaves = leavesOf(tree);
      expect(leaves.map(({ start }) => start)).toEqual(leaves.map((_, index) => leaves[index - 1]?.end ?? 0));
      for (const { start, end, value } of leaves) expect(text.slice(start, end)).toBe(value);
    }),
    { numRuns: 1000 },
  );
});

test('passes over no line that means something', () => {
  fc.assert(
    fc.property(uniformText, (text) => {
      const form = detectForm(text)?.form;
      if (!form) return;
      const { first: _, ...readingAll } = form;
      expect(scanMembers(text, form)).toEqual(scanMembers(text, readingAll));
    }),
    { numRuns: 1000 },
  );
});

test('gives every oddity a place in the file and words', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { start, end, message, related } of parseBundle(text)?.oddities ?? []) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(inEnglish(message)).not.toBe('');
        if (related) expect(text.slice(related.start, related.end)).not.toBe('');
      }
    }),
    { numRuns: 1000 },
  );
});

test('reads long files of any lines, which a quadratic reader would not finish', () => {
  const long = ['('.repeat(4900), ' '.repeat(4900), '`'.repeat(4900), `${'\t'.repeat(4000)}\u2028`];
  for (const line of [...LINES, ...long.map((run) => `=== FILE: ${run} ===`), ...long]) {
    const text = `${line}\n`.repeat(Math.ceil(400_000 / (line.length + 1)));
    expect(printBundle(unified().use(bundleParse).parse(text))).toBe(text);
  }
});

test('reads ten thousand members and a line of ten million characters', () => {
  const members = Array.from({ length: 10_000 }, (_, index) => `=== FILE: ${index} ===\nText.\n`).join('');
  const tree = parseBundle(`${members}${'x'.repeat(10_000_000)}`);
  expect(tree?.children).toHaveLength(10_000);
  expect(tree?.oddities).toEqual([]);
});
