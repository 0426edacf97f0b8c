import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_GROUP, type WordingOrder } from './grouped-rows.ts';
import { freeIn, type PairLimits, PairPostings, type PairTally, sharedIn } from './pair-postings.ts';

const LIMITS: PairLimits = { freely: 3, atAll: 7 };

/** Wordings of three groups and of none; those with the lower numbers are the fullest. */
const ORDER: WordingOrder = {
  groupOf: (wording) => [NO_GROUP, -5, 1, 2][wording & 3] ?? NO_GROUP,
  compare: (one, other) => one - other,
};

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

/** Wordings that come, or go where they are there; many of one group. */
const someTurns = fc.array(
  fc.tuple(
    fc.oneof(
      fc.nat(30),
      fc.integer({ min: 0, max: 12 }).map((at) => 4 * at + 1),
    ),
    somePairs,
  ),
  { maxLength: 80, size: 'max' },
);

test('after any changes it tells what the pairs of each wording tell by themselves', () => {
  fc.assert(
    fc.property(someTurns, (turns) => {
      const postings = new PairPostings(LIMITS, ORDER);
      const known = new Map<number, ReadonlySet<number>>();
      for (const [wording, given] of turns) {
        const pairs = known.get(wording);
        if (pairs) {
          known.delete(wording);
          postings.remove(wording, pairs, () => {});
        } else {
          known.set(wording, given);
          postings.add(wording, given, () => {});
        }
        for (const [own, pairs] of known)
          expect(tallyOf(postings, own, pairs)).toEqual(tallyByHand(known, own));
      }
    }),
  );
});

test('names a wording of each two that are led to each other only now, or no more', () => {
  fc.assert(
    fc.property(someTurns, (turns) => {
      const postings = new PairPostings(LIMITS, ORDER);
      const known = new Map<number, ReadonlySet<number>>();
      let before = new Set<string>();
      for (const [wording, given] of turns) {
        const turned = new Set<number>();
        const pairs = known.get(wording);
        if (pairs) {
          known.delete(wording);
          postings.remove(wording, pairs, (other) => turned.add(other));
        } else {
          known.set(wording, given);
          postings.add(wording, given, (other) => turned.add(other));
        }
        expect(turned).not.toContain(wording);
        const after = new Set([...known.keys()].flatMap((own) => leadsByHand(known, own)));
        const unnamed = [...before, ...after].filter(
          (lead) =>
            before.has(lead) !== after.has(lead) &&
            !lead.split(' ').some((end) => turned.has(Number(end)) || Number(end) === wording),
        );
        expect(unnamed).toEqual([]);
        before = after;
      }
    }),
  );
});

test('between its bounds a pair names one other wording at most', () => {
  const postings = new PairPostings({ freely: 3, atAll: 100 }, ORDER);
  const turned: number[] = [];
  for (let at = 90; at > 10; at--) postings.add(4 * at + 1, [0], () => {});
  for (let at = 10; at > 0; at--) postings.add(4 * at + 1, [0], (other) => turned.push(other));
  expect(turned).toHaveLength(10);
  for (let at = 1; at <= 10; at++) postings.remove(4 * at + 1, [0], (other) => turned.push(other));
  expect(turned).toHaveLength(20);
  postings.remove(4 * 80 + 1, [0], (other) => turned.push(other));
  expect(turned).toHaveLength(20);
});

test('many pairs stay to be found while the table grows and is emptied again', () => {
  const postings = new PairPostings(LIMITS, ORDER);
  const pairsOf = (wording: number) => Array.from({ length: 10 }, (_, at) => wording * 5 + at);
  const nothing = () => {};
  for (let wording = 0; wording < 2000; wording++) postings.add(wording, pairsOf(wording), nothing);
  expect(tallyOf(postings, 1000, pairsOf(1000))).toEqual({ 999: [5, 5], 1000: [10, 10], 1001: [5, 5] });
  for (let wording = 0; wording < 2000; wording += 2) postings.remove(wording, pairsOf(wording), nothing);
  expect(tallyOf(postings, 1001, pairsOf(1001))).toEqual({});
  postings.add(2000, pairsOf(1001), nothing);
  expect(tallyOf(postings, 1001, pairsOf(1001))).toEqual({ 1001: [10, 10], 2000: [10, 10] });
});

function tallyOf(postings: PairPostings, wording: number, pairs: Iterable<number>): Counts {
  const { met, counts }: PairTally = { met: [], counts: new Uint16Array(4000) };
  postings.tally(wording, pairs, { met, counts });
  const pairsIn = (count: number) => [freeIn(count), sharedIn(count)] as const;
  return Object.fromEntries(met.map((other) => [other, pairsIn(counts[other] ?? 0)]));
}

/** How many pairs others share, by their numbers: such as lead to all, and all. */
type Counts = Readonly<Record<number, readonly [free: number, shared: number]>>;

type Known = ReadonlyMap<number, ReadonlySet<number>>;

function tallyByHand(known: Known, wording: number): Counts {
  const tally: Record<number, [number, number]> = {};
  for (const pair of known.get(wording) ?? []) {
    const isCommon = [...known.values()].filter((pairs) => pairs.has(pair)).length > LIMITS.freely;
    for (const other of ledTo(known, pair, wording)) {
      const counts = tally[other] ?? [0, 0];
      if (!isCommon) counts[0]++;
      counts[1]++;
      tally[other] = counts;
    }
  }
  return tally;
}

/** A wording and each other one that it is led to. */
function leadsByHand(known: Known, wording: number): readonly string[] {
  return [...(known.get(wording) ?? [])].flatMap((pair) =>
    ledTo(known, pair, wording).flatMap((other) => (other === wording ? [] : `${wording} ${other}`)),
  );
}

function ledTo(known: Known, pair: number, wording: number): readonly number[] {
  const having = [...known].flatMap(([own, pairs]) => (pairs.has(pair) ? own : []));
  if (having.length < 2 || having.length > LIMITS.atAll) return [];
  if (having.length <= LIMITS.freely) return having;
  const own = ORDER.groupOf(wording);
  if (own === NO_GROUP) return [];
  const group = having.filter((other) => ORDER.groupOf(other) === own).sort((a, b) => a - b);
  const leading = group.slice(0, LIMITS.freely);
  return leading.includes(wording) ? group : leading;
}
