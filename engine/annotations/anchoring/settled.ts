/**
 * Passages whose place is known already, as the neighbours of those whose place is not.
 *
 * Passages are ordered by where they stood; a rank is an index in that order. Shifts are in code points.
 */
import type { Span } from '../../text/span.ts';

/** What orders passages, and what they are told apart by: code points, half-open. */
export interface Stood {
  readonly start: number;
  readonly end: number;
}

/** The ranks of the settled passages that stood nearest on each side, at most two, the nearest first. */
export interface Neighbours {
  readonly before: readonly number[];
  readonly behind: readonly number[];
}

export class Settled {
  private readonly stood: readonly Stood[];
  private readonly spans: (Span | null)[];
  private readonly shifts: number[];
  private readonly owners = new Map<number, number[]>();
  /** The nearest settled rank on each side of a rank; -1 where there is none. */
  private before: Int32Array | null = null;
  private behind: Int32Array | null = null;

  /** @param stood In order. */
  constructor(stood: readonly Stood[]) {
    this.stood = stood;
    this.spans = stood.map(() => null);
    this.shifts = stood.map(() => 0);
  }

  /** @param span In the normal text, which begins at code point `point`. */
  settle(rank: number, span: Span, point: number) {
    this.spans[rank] = span;
    this.shifts[rank] = point - this.at(rank).start;
    const owners = this.owners.get(span.start);
    if (owners) owners.push(rank);
    else this.owners.set(span.start, [rank]);
    this.before = null;
  }

  spanOf(rank: number): Span | null {
    return this.spans[rank] ?? null;
  }

  isSettled(rank: number): boolean {
    return this.spans[rank] !== null;
  }

  /** Whether a passage that shared nothing with this one stands in just this place. */
  isTaken(rank: number, span: Span): boolean {
    const own = this.at(rank);
    return (this.owners.get(span.start) ?? NOBODY).some(
      (owner) => this.spans[owner]?.end === span.end && areApart(this.at(owner), own),
    );
  }

  /** Whether a passage that shared nothing with this one has most of a place, or most of it is in the place. */
  isOccupied(rank: number, { start, end }: Span): boolean {
    const own = this.at(rank);
    return this.spans.some((span, owner) => {
      if (!span) return false;
      const shared = Math.min(span.end, end) - Math.max(span.start, start);
      if (shared * 2 <= Math.min(span.end - span.start, end - start)) return false;
      return areApart(this.at(owner), own);
    });
  }

  neighbours(rank: number): Neighbours {
    if (!this.before || !this.behind) this.link();
    return {
      before: nearest(this.before as Int32Array, rank),
      behind: nearest(this.behind as Int32Array, rank),
    };
  }

  /** How far a settled passage has moved. */
  shiftOf(rank: number): number {
    return this.shifts[rank] as number;
  }

  /** Whether a code point lies between where two neighbours begin now, which have kept their order. */
  isBetween(point: number, before: number | undefined, behind: number | undefined): boolean {
    const from = before === undefined ? 0 : this.at(before).start + this.shiftOf(before);
    const to = behind === undefined ? Number.POSITIVE_INFINITY : this.at(behind).start + this.shiftOf(behind);
    return from <= point && point <= to;
  }

  private link() {
    const { length } = this.stood;
    this.before = new Int32Array(length);
    this.behind = new Int32Array(length);
    let last = -1;
    for (let rank = 0; rank < length; rank++) {
      this.before[rank] = last;
      if (this.spans[rank]) last = rank;
    }
    last = -1;
    for (let rank = length - 1; rank >= 0; rank--) {
      this.behind[rank] = last;
      if (this.spans[rank]) last = rank;
    }
  }

  private at(rank: number): Stood {
    return this.stood[rank] as Stood;
  }
}

/** Whether two passages stood beside one another; two that stood at one place are one passage. */
function areApart(one: Stood, other: Stood): boolean {
  if (one.start === other.start && one.end === other.end) return false;
  return one.end <= other.start || other.end <= one.start;
}

const NOBODY: readonly number[] = [];

/** Neighbours asked on each side: a single paragraph that was moved away does not mislead two. */
const NEIGHBOURS = 2;

function nearest(links: Int32Array, rank: number): readonly number[] {
  const ranks: number[] = [];
  let at = links[rank] as number;
  while (at >= 0 && ranks.length < NEIGHBOURS) {
    ranks.push(at);
    at = links[at] as number;
  }
  return ranks;
}
