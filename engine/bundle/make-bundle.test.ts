import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inEnglish } from '../../protocol/phrase.ts';
import { bodyOf } from './leaves.ts';
import { makeBundle } from './make-bundle.ts';
import { parseBundle } from './parse.ts';

interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** The files that a bundle of `files` is read back as. */
function readBack(files: readonly TextFile[]): readonly TextFile[] {
  const children = parseBundle(makeBundle(files).text)?.children ?? [];
  return children.flatMap((child) =>
    child.type === 'member' ? [{ name: child.name, text: bodyOf(child).value }] : [],
  );
}

test('writes markers of 15 signs with end markers', () => {
  const rule = '===============';
  expect(
    makeBundle([
      { name: 'a.txt', text: 'One.\n' },
      { name: 'notes/b c.txt', text: 'Two.' },
    ]),
  ).toEqual({
    text: `${rule} FILE: a.txt ${rule}\nOne.\n${rule} END FILE ${rule}\n${rule} FILE: notes/b c.txt ${rule}\nTwo.\n${rule} END FILE ${rule}\n\\ No newline at end of file\n`,
    refusals: [],
  });
});

test('takes another width when a text holds markers of its own, so that they stay text', () => {
  const inner = makeBundle([{ name: 'x', text: 'One.' }]).text;
  const files = [
    { name: 'inner', text: inner },
    { name: 'last', text: '================== END OF FILE =================\n' },
  ];
  expect(readBack(files)).toEqual(files);
  expect(parseBundle(makeBundle(files).text)?.oddities.map(({ code }) => code)).toEqual(['nested-header']);
});

test('keeps a name that ends like the number of lines', () => {
  const files = [{ name: 'poem (12 lines)', text: '' }];
  expect(readBack(files)).toEqual(files);
});

test.each([
  ['with a line break', 'a\nb', 'line break'],
  ['that is empty', '', 'without a name'],
  ['that begins with a space', ' a', 'begins or ends with a space'],
  ['that is too long', 'a'.repeat(6000), 'too long'],
])('refuses a name %s', (_, name, reason) => {
  const { text, refusals } = makeBundle([
    { name, text: 'One.\n' },
    { name: 'b', text: 'Two.\n' },
  ]);
  const [told = ''] = refusals.map(inEnglish);
  expect(refusals).toHaveLength(1);
  expect(told).toContain(reason);
  expect(told.length).toBeLessThan(400);
  expect(text).toBe(makeBundle([{ name: 'b', text: 'Two.\n' }]).text);
});

test('refuses a name that is given twice', () => {
  const { refusals } = makeBundle([
    { name: 'a', text: 'One.\n' },
    { name: 'a', text: 'Two.\n' },
  ]);
  expect(refusals.map(inEnglish)).toEqual(['“a” is given twice. Name each file once.']);
});

test('a bundle that is read back has the same names and texts, whatever they hold', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\n', '\r', '\r\n', '\ufeff', '\ud800', '\u2028', '\\ No newline at end of file', ' '),
    fc
      .tuple(fc.constantFrom('', '# '), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))
      .chain(([prefix, left, right]) =>
        fc
          .constantFrom(' FILE: a ', ' File: b ', ' FILE: ', ' END FILE ', ' END FILE: a ', ' End of a ', '')
          .map((words) => `${prefix}${'='.repeat(left)}${words}${'='.repeat(right)}`),
      ),
  );
  const text = fc.array(piece).map((pieces) => pieces.join(''));
  const files = fc.uniqueArray(fc.record({ name: fc.string({ unit: 'binary' }), text }), {
    selector: ({ name }) => name,
  });
  fc.assert(
    fc.property(files, (all) => {
      const kept = all.filter(
        ({ name, text: body }) => makeBundle([{ name, text: body }]).refusals.length === 0,
      );
      expect(readBack(kept)).toEqual(kept);
      expect(makeBundle(all).refusals.length).toBe(all.length - kept.length);
    }),
    { numRuns: 1000 },
  );
});

test('refuses no name but those with line breaks, blanks around them, or nothing', () => {
  const name = fc.string({ unit: 'binary', minLength: 1 });
  fc.assert(
    fc.property(name, (some) => {
      const isRefused = makeBundle([{ name: some, text: '' }]).refusals.length > 0;
      expect(isRefused).toBe(/[\r\n]/.test(some) || /^[ \t]|[ \t]$/.test(some));
    }),
    { numRuns: 1000 },
  );
});
