/**
 * Which of two people's units are about the same passage: those on the same words first, then those that overlap most.
 *
 * Each unit has one partner at most. Swapping the two people swaps the outcome and changes nothing else.
 */
import { firstIndex } from '../../text/first-index.ts';
import type { Span } from '../../text/span.ts';
import type { Place, Unit } from './unit.ts';

export interface Match {
  readonly a: Unit;
  readonly b: Unit;
  /** Whether both are on exactly the same words. */
  readonly isExact: boolean;
}

export interface Matches {
  readonly matches: readonly Match[];
  readonly onlyA: readonly Unit[];
  readonly onlyB: readonly Unit[];
}

export function matchUnits(a: readonly Unit[], b: readonly Unit[]): Matches {
  const freeA = new Set(a);
  const freeB = new Set(b);
  const matches: Match[] = [];
  const match = (one: Unit, other: Unit, isExact: boolean) => {
    if (!freeA.has(one) || !freeB.has(other)) return;
    freeA.delete(one);
    freeB.delete(other);
    matches.push({ a: one, b: other, isExact });
  };
  const byPassage = new Map(b.map((unit) => [exactKey(unit), unit]));
  for (const unit of a) {
    const same = byPassage.get(exactKey(unit));
    if (same) match(unit, same, true);
  }
  for (const { one, other } of candidates([...freeA], [...freeB])) match(one, other, false);
  return { matches, onlyA: [...freeA], onlyB: [...freeB] };
}

/** Two units that overlap. */
interface Candidate {
  readonly one: Unit;
  readonly other: Unit;
  /** How much of what either covers both cover, in [0, 1]; of two passages the lesser. */
  readonly share: number;
}

/** All pairs that overlap, those that do most first: as many as there are, which is few where people mark passages. */
function candidates(a: readonly Unit[], b: readonly Unit[]): readonly Candidate[] {
  const inDocuments = new Map<string, Unit[]>();
  for (const unit of b) {
    const known = inDocuments.get(groupKey(unit));
    if (known) known.push(unit);
    else inDocuments.set(groupKey(unit), [unit]);
  }
  const rows = new Map([...inDocuments].map(([key, units]) => [key, new StartOrder(units)]));
  return a
    .flatMap((one) =>
      (rows.get(groupKey(one))?.overlapping(one.places[0].span) ?? []).map((other) => ({
        one,
        other,
        share: shareOf(one, other),
      })),
    )
    .filter(({ share }) => share > 0)
    .toSorted((x, y) => y.share - x.share || bySums(x, y));
}

/** Of pairs that overlap as much, which come first: by sums, for they do not change where the people are swapped. */
function bySums(x: Candidate, y: Candidate): number {
  const byDepth = x.one.depth + x.other.depth - (y.one.depth + y.other.depth);
  if (byDepth !== 0) return byDepth;
  for (const index of x.one.places.keys()) {
    const order =
      sumAt(x, index, 'start') - sumAt(y, index, 'start') || sumAt(x, index, 'end') - sumAt(y, index, 'end');
    if (order !== 0) return order;
  }
  return 0;
}

function sumAt({ one, other }: Candidate, index: number, edge: keyof Span): number {
  return (one.places[index]?.span?.[edge] ?? 0) + (other.places[index]?.span?.[edge] ?? 0);
}

/** Units of one document by where their first passages begin. */
class StartOrder {
  readonly #units: readonly Unit[];
  /** Of each unit and those before it, where the last one ends. */
  readonly #ends: readonly number[];

  constructor(units: readonly Unit[]) {
    this.#units = units.toSorted((one, other) => startOf(one) - startOf(other));
    let end = 0;
    this.#ends = this.#units.map(({ places: [{ span }] }) => {
      end = Math.max(end, span?.end ?? Number.POSITIVE_INFINITY);
      return end;
    });
  }

  /** @param span Null for all of the document, which those overlap that are of all of it. */
  overlapping(span: Span | null): readonly Unit[] {
    if (span === null) return this.#units.filter(({ places: [place] }) => place.span === null);
    const found: Unit[] = [];
    const before = firstIndex(this.#units.length, (index) => this.#startAt(index) < span.end);
    for (let at = before - 1; at >= 0 && (this.#ends[at] ?? 0) > span.start; at--) {
      const unit = this.#units[at];
      if (unit) found.push(unit);
    }
    return found;
  }

  #startAt(index: number): number {
    const unit = this.#units[index];
    return unit ? startOf(unit) : Number.POSITIVE_INFINITY;
  }
}

function startOf({ places: [{ span }] }: Unit): number {
  return span?.start ?? -1;
}

function shareOf(one: Unit, other: Unit): number {
  let share = 1;
  for (const [index, place] of one.places.entries()) {
    const same = other.places[index];
    share = same ? Math.min(share, overlap(place, same)) : 0;
  }
  return share;
}

function overlap({ span: one }: Place, { span: other }: Place): number {
  if (one === null || other === null) return one === other ? 1 : 0;
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  if (shared <= 0) return 0;
  return shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

function exactKey({ kind, places, depth }: Unit): string {
  return JSON.stringify([kind, places, kind === 'quotation' ? depth : 0]);
}

function groupKey({ kind, places }: Unit): string {
  return JSON.stringify([kind, places.map(({ document }) => document)]);
}
