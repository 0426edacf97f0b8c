/**
 * Where the words of a passage stand in a text, whatever the setting, and how much of its context stands around them.
 *
 * Stretches of eight units at the ends of the passage and of its context are looked up in an index of the text. So a
 * few words are found where some context is beside them, or near a place where they are expected: a lone “Yes”
 * somewhere in the text is no place for another “Yes”.
 */
import { firstIndex } from '../../text/first-index.ts';
import { agreementAfter, agreementBefore } from './agreement.ts';
import { GRAM } from './gram-index.ts';
import type { Sought } from './sought.ts';
import type { TargetText } from './target-text.ts';

export interface Place {
  /** Units of the folded text, half-open. */
  readonly start: number;
  readonly end: number;
  /** The code point at which it begins. */
  readonly point: number;
  /** Folded units of the context that stand around it. */
  readonly context: number;
}

/** Stretches inside the words, spread evenly: where an edit has spared one, it tells where the passage stands. */
const INNER_PROBES = 6;

/**
 * Where in a passage with its context the stretches begin that are looked up. Those of the context next to the words leave
 * out one unit, since a blank beside the words comes and goes.
 */
function probesOf({ exact, prefix, suffix }: Sought): readonly number[] {
  const from = prefix.length;
  const to = from + exact.length;
  const last = to + suffix.length - GRAM;
  const wanted = [from, to - GRAM, from - GRAM - 1, to + 1, from - GRAM / 2, to - GRAM / 2, 0, last];
  const step = Math.max(GRAM, Math.floor(exact.length / INNER_PROBES));
  for (let probe = from + step; probe < to - GRAM; probe += step) wanted.push(probe);
  return [...new Set(wanted)].filter((probe) => probe >= 0 && probe <= last);
}

/** Where a stretch stands, and what is added to a place of it to have the start of the passage. */
interface Stretch {
  readonly places: readonly number[];
  readonly toStart: number;
}

/** The places of one passage, found as they are asked for. */
export class ExactPlaces {
  private readonly found = new Map<number, Place | null>();
  /** How many stretches of the passage have each start for it. */
  private readonly votes = new Map<number, number>();
  private readonly target: TargetText;
  private readonly sought: Sought;
  private readonly stretches: readonly Stretch[];
  /** The rarest stretch within the words, which stands at each of their places; all stretches where there is none. */
  private readonly telling: readonly Stretch[];
  /** Those with too many places to try all. */
  private readonly common: readonly Stretch[];

  constructor(target: TargetText, sought: Sought) {
    this.target = target;
    this.sought = sought;
    const whole = sought.prefix + sought.exact + sought.suffix;
    this.stretches = probesOf(sought).map((probe) => ({
      places: target.grams.placesOf(whole.slice(probe, probe + GRAM)),
      toStart: sought.prefix.length - probe,
    }));
    const [rarest] = this.stretches
      .filter(({ toStart }) => toStart <= 0 && GRAM - toStart <= sought.exact.length)
      .sort((a, b) => a.places.length - b.places.length);
    this.telling = rarest ? [rarest] : this.stretches;
    this.common = this.stretches.filter(({ places }) => places.length > MOST_PLACES);
    for (const { places, toStart } of this.stretches)
      if (places.length <= MOST_PLACES) for (const place of places) this.vote(place + toStart);
    if (whole.length < GRAM) this.tryFrom(0, target.folded.text.length);
  }

  /** Look around some places too, given as code points. */
  near(points: readonly number[]) {
    for (const point of points) {
      const expected = this.target.foldedAtPoint(point);
      for (const { places, toStart } of this.common) {
        const middle = firstIndex(places.length, (at) => (places[at] as number) < expected - toStart);
        const to = Math.min(places.length, middle + NEAREST);
        for (let at = Math.max(0, middle - NEAREST); at < to; at++)
          this.tryAt((places[at] as number) + toStart);
      }
      if (this.sought.exact.length < 2 * GRAM) this.tryFrom(expected - NEAR, expected + NEAR);
    }
  }

  /** Where the passage would begin as most of its stretches have it that stand in the text, the most first. */
  hints(): readonly number[] {
    return [...this.votes].sort((a, b) => b[1] - a[1]).map(([start]) => start);
  }

  /** All that were found so far. */
  all(): readonly Place[] {
    return [...this.found.values()].filter((place) => place !== null);
  }

  /** How many places `starts` looks at. */
  get mostStarts(): number {
    return this.telling.reduce((sum, { places }) => sum + places.length, 0);
  }

  /**
   * Where the words begin at all places; of words that are shorter than a stretch only where some of their context stands too,
   * as it is in the stretches.
   */
  starts(): readonly number[] {
    const starts = new Set<number>();
    for (const { places, toStart } of this.telling) for (const place of places) starts.add(place + toStart);
    const { text } = this.target.folded;
    return [...starts].filter((start) => start >= 0 && text.startsWith(this.sought.exact, start));
  }

  /** Try the first places of the words in a stretch of the folded text. */
  private tryFrom(from: number, to: number) {
    const { exact } = this.sought;
    if (exact.length === 0) return;
    const begin = Math.max(0, from);
    const window = this.target.folded.text.slice(begin, Math.max(begin, to));
    let place = window.indexOf(exact);
    for (let tries = 0; place >= 0 && tries < MOST_PLACES; tries++) {
      this.tryAt(begin + place);
      place = window.indexOf(exact, place + 1);
    }
  }

  private vote(start: number) {
    this.votes.set(start, (this.votes.get(start) ?? 0) + 1);
    this.tryAt(start);
  }

  private tryAt(start: number) {
    if (start < 0 || this.found.has(start)) return;
    const { exact, before, behind } = this.sought;
    const { text } = this.target.folded;
    if (!text.startsWith(exact, start)) {
      this.found.set(start, null);
      return;
    }
    const end = start + exact.length;
    const context = agreementBefore(text, start, before) + agreementAfter(text, end, behind);
    this.found.set(start, { start, end, point: this.target.pointAtFolded(start), context });
  }
}

/** Places of one stretch that are all tried; of more, those near where the passage is expected. */
const MOST_PLACES = 64;
const NEAREST = 12;

/** Folded units on each side of an expected place in which a few words are looked for without context. */
const NEAR = 512;
