import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PairPostings } from './pair-postings.ts';

const MOST = 3;

/** Pairs that share slots of the table, and common ones. */
const somePairs = fc
  .array(
    fc.oneof(
      fc.constantFrom(0, 1, 2),
      fc.integer({ min: 0, max: 40 }).map((at) => at << 25),
    ),
    { maxLength: 8 },
  )
  .map((pairs): ReadonlySet<number> => new Set(pairs));

/** Wordings that come, or go where they are there. */
const someTurns = fc.array(fc.tuple(fc.nat(12), somePairs), { maxLength: 60, size: 'max' });

test('after any changes it tells what the pairs of each wording tell by themselves', () => {
  fc.assert(
    fc.property(someTurns, (turns) => {
      const postings = new PairPostings(MOST);
      const known = new Map<number, ReadonlySet<number>>();
      const having = (pair: number) => [...known].flatMap(([own, pairs]) => (pairs.has(pair) ? own : []));
      for (const [wording, given] of turns) {
        const turned: number[] = [];
        const pairs = known.get(wording);
        if (pairs) {
          known.delete(wording);
          postings.remove(wording, pairs, (other) => turned.push(other));
          const rarer = [...pairs].filter((pair) => having(pair).length === MOST);
          expect(turned.sort()).toEqual(rarer.flatMap(having).sort());
        } else {
          known.set(wording, given);
          postings.add(wording, given, (other) => turned.push(other));
          const common = [...given].filter((pair) => having(pair).length === MOST + 1);
          expect(turned.sort()).toEqual(common.flatMap(having).sort());
        }
        for (const [own, pairs] of known) expect(tallyOf(postings, pairs)).toEqual(tallyByHand(known, own));
      }
    }),
  );
});

test('many pairs stay to be found while the table grows and is emptied again', () => {
  const postings = new PairPostings(MOST);
  const pairsOf = (wording: number) => Array.from({ length: 10 }, (_, at) => wording * 5 + at);
  const nothing = () => {};
  for (let wording = 0; wording < 2000; wording++) postings.add(wording, pairsOf(wording), nothing);
  expect(tallyOf(postings, pairsOf(1000))).toEqual({ 999: 2, 1000: 2, 1001: 2 });
  for (let wording = 0; wording < 2000; wording += 2) postings.remove(wording, pairsOf(wording), nothing);
  expect(tallyOf(postings, pairsOf(1001))).toEqual({});
  postings.add(2000, pairsOf(1001), nothing);
  expect(tallyOf(postings, pairsOf(1001))).toEqual({ 1001: 2, 2000: 2 });
});

function tallyOf(postings: PairPostings, pairs: Iterable<number>): Record<number, number> {
  const tally = new Uint8Array(4000);
  const met: number[] = [];
  postings.tally(pairs, tally, met);
  return Object.fromEntries(met.map((other) => [other, tally[other] ?? 0]));
}

function tallyByHand(
  known: ReadonlyMap<number, ReadonlySet<number>>,
  wording: number,
): Record<number, number> {
  const tally: Record<number, number> = {};
  for (const pair of known.get(wording) ?? []) {
    const having = [...known].filter(([, pairs]) => pairs.has(pair));
    if (having.length < 2 || having.length > MOST) continue;
    for (const [other] of having) tally[other] = Math.min(2, (tally[other] ?? 0) + 1);
  }
  return tally;
}
