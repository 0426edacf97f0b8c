import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inEnglish } from '../../protocol/phrase.ts';
import { alignWordings } from './align.ts';
import { describeDifference } from './describe-difference.ts';
import { pairedStretch } from './shared-stretch.ts';
import { wordsOf } from './words.ts';

const SAYING = 'The northern bridge will fall in the next storm and nobody on the island was told';

test.each([
  ['verbatim', SAYING, 'the northern bridge will fall in the next storm, and nobody on the island was told!'],
  ['verbatim', SAYING, `${SAYING} [by us]`],
  ['truncated', SAYING, 'The northern bridge will fall in the next storm'],
  ['spliced', SAYING, 'The northern bridge will fall … and nobody on the island was told'],
  ['reworded', SAYING, 'The northern bridge will fall and nobody on the island was told'],
  [
    'reworded',
    SAYING,
    'The northern bridge is going to fall in the next storm and nobody on the island knew',
  ],
  [
    'partial',
    SAYING,
    'The northern bridge will open in May with music, speeches, cake, flags and a new mayor',
  ],
  ['paraphrased', SAYING, 'A collapse looms'],
] as const)('%s', (relation, left, right) => {
  expect(alignWordings(left, right).relation).toBe(relation);
});

test.each([
  [SAYING, SAYING, ''],
  [SAYING, SAYING.replace('northern', 'southern'), '“southern” for “northern”'],
  [SAYING, SAYING.replace(' northern', ''), 'without “northern”'],
  [SAYING.replace(' northern', ''), SAYING, 'with “northern”'],
  ['We will not go', 'We won’t go', ''],
  ['We went', 'We [did not] went', 'with “[did not]”'],
  ['We paid 40 [thousand in] crowns', 'We paid 40 [thousand] crowns', 'without “[thousand in]”'],
  ['It is an F-15 jet', 'It is an F-16 jet', '“F-16” for “F-15”'],
  ['It isn’t ours', 'It is ours', 'without “isn’t”'],
  ['It closed at 10 a.m. on Friday', 'It closed at 10 on Friday', 'without “a.m.”'],
  ['The soldiers went', 'The soldier went', '“soldier” for “soldiers”'],
  ['It cost 40 crowns to paint', 'It cost 45 crowns to paint', '“45” for “40”'],
])('describes the difference of %s and %s', (left, right, difference) => {
  expect(inEnglish(describeDifference(left, right))).toBe(difference);
});

test('names the three weightiest differences in text order and counts the others', () => {
  const left = 'alpha one beta two gamma three delta four epsilon five zeta';
  const right = 'alpha uno beta dos and more gamma tres delta cuatro quatre epsilon cinco zeta';
  const described = inEnglish(describeDifference(left, right));
  expect(described).toMatch(/, 2 more differences$/);
  expect(described.match(/ for /g)).toHaveLength(3);
});

test('cuts a long difference', () => {
  const described = inEnglish(describeDifference(`${SAYING} ${'and nobody came '.repeat(20)}`, SAYING));
  expect(described).toMatch(/^without “.{40,60}…”$/);
});

const wording = fc
  .array(
    fc.constantFrom(
      'bridge',
      'storm',
      'the',
      'will',
      'not',
      'don’t',
      'bridges',
      '[old]',
      '[T]he',
      'two',
      'hundred',
      'million',
      '%',
      '40',
      '…',
      '\ud83d',
      'é',
    ),
    {
      maxLength: 20,
    },
  )
  .map((words) => words.join(' '));

test('the stretches of any two wordings cover all words of both, in order', () => {
  fc.assert(
    fc.property(wording, wording, (left, right) => {
      const { stretches } = alignWordings(left, right);
      for (const [side, text] of [
        ['left', left],
        ['right', right],
      ] as const) {
        const spans = stretches.flatMap((stretch) => stretch[side] ?? []);
        const covered = spans.flatMap(({ from, to }) =>
          wordsOf(text).filter((word) => word.from >= from && word.to <= to),
        );
        expect(covered).toEqual(wordsOf(text));
      }
    }),
  );
});

test('equal words, and only they, have no difference', () => {
  fc.assert(
    fc.property(wording, wording, (left, right) => {
      const same =
        JSON.stringify(wordsOf(left).map(({ form }) => form)) ===
        JSON.stringify(wordsOf(right).map(({ form }) => form));
      expect(describeDifference(left, right).length === 0).toBe(same);
    }),
  );
});

test('the shared stretch is the best there is, in words that both have', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(4), { maxLength: 12 }),
      fc.array(fc.nat(4), { maxLength: 12 }),
      (leftKeys, rightKeys) => {
        const row = (keys: readonly number[]) => ({
          keys,
          weights: keys.map((key) => (key === 0 ? 0.1 : 1)),
        });
        const shared = pairedStretch(row(leftKeys), row(rightKeys));
        let run = 0;
        for (const [at, key] of leftKeys.entries())
          if (key > 0 && rightKeys.includes(key)) run = Math.max(run, at >= 0 ? 1 : 0);
        expect(shared.weight).toBeGreaterThanOrEqual(run);
        for (const [left, right] of shared.pairs) {
          expect(leftKeys[left]).toBe(rightKeys[right]);
          expect(left >= shared.leftStart && left < shared.leftEnd).toBe(true);
          expect(right >= shared.rightStart && right < shared.rightEnd).toBe(true);
        }
      },
    ),
  );
});
