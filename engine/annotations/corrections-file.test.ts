import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Verdict } from './correction.ts';
import { type CorrectionsFile, parseCorrections, printCorrections } from './corrections-file.ts';
import type { Others } from './passage.ts';

const FILE = `{
  "version": 1,
  "corrections": [
    {
      "document": "articles/a.txt",
      "exact": "The sluice was left open,",
      "prefix": "It rained. “",
      "suffix": "” the keeper said.",
      "speaker": "Tomas Hale"
    },
    {
      "document": "five.bundle",
      "member": "b.txt",
      "exact": "old guard",
      "prefix": "the “",
      "suffix": "” of the port",
      "speech": false,
      "note": "a nickname"
    },
    {
      "document": "five.bundle",
      "member": "c.txt",
      "exact": "a disgrace",
      "prefix": "called it “",
      "suffix": "”.",
      "depth": 1,
      "speaker": [
        "Tomas Hale",
        "Ada Marsh"
      ]
    }
  ],
  "project": "Tides"
}
`;

test('reads and prints a file as it stands, what it does not know included', () => {
  const { file, problems } = parseCorrections(FILE);
  expect(problems).toEqual([]);
  expect(file.corrections.map(({ member, verdict, others }) => [member, verdict, others])).toEqual([
    [null, { speakers: ['Tomas Hale'] }, {}],
    ['b.txt', { speech: false }, { note: 'a nickname' }],
    ['c.txt', { speakers: ['Tomas Hale', 'Ada Marsh'] }, {}],
  ]);
  expect(printCorrections(file)).toBe(FILE);
});

test.each(['', ' \n'])('an empty text has no corrections', (text) => {
  expect(parseCorrections(text)).toEqual({ file: { corrections: [], others: {} }, problems: [] });
});

test('context may be missing', () => {
  const text = '{"version": 1, "corrections": [{"document": "a.txt", "exact": "No", "speaker": null}]}';
  expect(parseCorrections(text).file.corrections).toEqual([
    {
      document: 'a.txt',
      member: null,
      exact: 'No',
      prefix: '',
      suffix: '',
      depth: 0,
      verdict: { speakers: [] },
      others: {},
    },
  ]);
});

test.each([
  ['{\n  "version": 1,\n<<<<<<< mine', 'line 3, column 1: not valid JSON'],
  ['[]', 'the file must be an object'],
  ['{"corrections": []}', '"version" must be 1'],
  ['{"version": 2, "corrections": []}', '"version" must be 1'],
  ['{"version": 1}', '"corrections" must be a list'],
  ['{"version": 1, "corrections": [1]}', 'correction 1 must be an object'],
  ['{"version": 1, "corrections": [{}]}', 'correction 1 must name its "document"'],
])('names what is wrong in %s', (text, problem) => {
  expect(parseCorrections(text)).toEqual({ file: { corrections: [], others: {} }, problems: [problem] });
});

test.each([
  [{ speaker: '' }],
  [{ speaker: 1 }],
  [{ speaker: [] }],
  [{ speaker: ['Ada Marsh', ' '] }],
  [{ speech: true }],
  [{ speaker: null, speech: false }],
  [{}],
])('takes no verdict such as %j', (verdict) => {
  const correction = { document: 'a.txt', exact: 'No', ...verdict };
  const { file, problems } = parseCorrections(JSON.stringify({ version: 1, corrections: [correction] }));
  expect(file.corrections).toEqual([]);
  expect(problems).toEqual([
    'correction 1 must have either a name, a list of names or null as "speaker", or false as "speech"',
  ]);
});

test.each([-1, 0.5, '1'])('takes no depth such as %j', (depth) => {
  const correction = { document: 'a.txt', exact: 'No', speech: false, depth };
  const { problems } = parseCorrections(JSON.stringify({ version: 1, corrections: [correction] }));
  expect(problems).toEqual(['correction 1 must have a whole number as "depth", or none']);
});

test('understands the others when one correction is not understood', () => {
  const good = { document: 'a.txt', exact: 'No', speech: false };
  const { file, problems } = parseCorrections(JSON.stringify({ version: 1, corrections: [{}, good] }));
  expect(file.corrections).toHaveLength(1);
  expect(problems).toHaveLength(1);
});

const anyText = fc.string({ unit: 'binary' });

/** Keys that are none of the file's own. */
const others: fc.Arbitrary<Others> = fc.dictionary(
  anyText.filter((key) => !FILE.includes(`"${key}"`) && key !== ''),
  fc.jsonValue(),
);

const verdict: fc.Arbitrary<Verdict> = fc.oneof(
  fc.record({ speakers: fc.array(anyText.filter((name) => name.trim() !== '')) }),
  fc.record({ speech: fc.constant(false as const) }),
);

const anyFile: fc.Arbitrary<CorrectionsFile> = fc.record({
  corrections: fc.array(
    fc.record({
      document: anyText,
      member: fc.option(anyText),
      exact: anyText,
      prefix: anyText,
      suffix: anyText,
      depth: fc.nat(),
      verdict,
      others,
    }),
  ),
  others,
});

test('what is printed reads as the same', () => {
  fc.assert(
    fc.property(anyFile, (file) => {
      const text = printCorrections(file);
      const parsed = parseCorrections(text);
      // Compared as JSON, for which -0 is 0.
      expect(parsed.problems).toEqual([]);
      expect(JSON.stringify(parsed.file)).toBe(JSON.stringify(file));
      expect(printCorrections(parsed.file)).toBe(text);
    }),
  );
});

test('any text is read without a throw', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.json()), (text) => {
      const { file } = parseCorrections(text);
      expect(file.corrections).toEqual([]);
    }),
  );
});
