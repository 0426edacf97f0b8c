/**
 * Where a text comes nearest to some words that have changed, and how near. All texts are folded.
 *
 * The library approx-string-match was looked at: it is quick, but gives all places with the fewest differences and works
 * back to the start of each, which for a text such as "aaaa…" is a product of three lengths; and a passage of which a
 * part was replaced by something longer has more differences than any bound that keeps it quick. The windows are small
 * here, since the neighbours and the context tell where to look, and so the plain method of Sellers does.
 */
import type { Span } from '../../text/span.ts';

export interface Nearest extends Span {
  /** Letters put in, left out or exchanged. */
  readonly differences: number;
}

/**
 * The stretch of a window of a text that comes nearest to some words, by differences (Sellers 1980). Takes a time
 * proportional to the product of both lengths, so that both must be bounded.
 */
export function nearestIn(text: string, window: Span, words: string): Nearest {
  const { length } = words;
  const cost = Uint16Array.from({ length: length + 1 }, (_, row) => row);
  const begin = new Int32Array(length + 1).fill(window.start);
  let best: Nearest = { start: window.start, end: window.start, differences: length };
  for (let at = window.start; at < window.end; at++) {
    const unit = text.charCodeAt(at);
    let diagonal = 0;
    let diagonalBegin = at;
    begin[0] = at + 1;
    for (let row = 1; row <= length; row++) {
      const left = cost[row] as number;
      const leftBegin = begin[row] as number;
      const same = words.charCodeAt(row - 1) === unit;
      let least = diagonal + (same ? 0 : 1);
      let leastBegin = diagonalBegin;
      if (left + 1 < least) {
        least = left + 1;
        leastBegin = leftBegin;
      }
      const above = (cost[row - 1] as number) + 1;
      if (above < least) {
        least = above;
        leastBegin = begin[row - 1] as number;
      }
      diagonal = left;
      diagonalBegin = leftBegin;
      cost[row] = least;
      begin[row] = leastBegin;
    }
    const differences = cost[length] as number;
    if (differences < best.differences) best = { start: begin[length] as number, end: at + 1, differences };
  }
  return best;
}

/** How many letters differ between two texts (Levenshtein), both of which must be bounded. */
export function differencesBetween(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one.charCodeAt(start) === other.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < most - start &&
    one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end)
  )
    end++;
  const [a, b] = [one, other].map((text) => text.slice(start, text.length - end)) as [string, string];
  if (a === '' || b === '') return Math.max(a.length, b.length);
  const cost = Uint16Array.from({ length: b.length + 1 }, (_, row) => row);
  for (let at = 0; at < a.length; at++) {
    let diagonal = cost[0] as number;
    cost[0] = at + 1;
    for (let row = 1; row <= b.length; row++) {
      const left = cost[row] as number;
      const exchanged = diagonal + (a.charCodeAt(at) === b.charCodeAt(row - 1) ? 0 : 1);
      cost[row] = Math.min(exchanged, left + 1, (cost[row - 1] as number) + 1);
      diagonal = left;
    }
  }
  return cost[b.length] as number;
}

/** How much of some words stands in a stretch in their order, from 0 to 1, whatever stands between; a sample of them. */
export function keptShare(text: string, { start, end }: Span, words: string): number {
  const stretch = text.slice(start, end);
  const size = Math.min(SAMPLE, words.length);
  const last = words.length - size;
  const samples = Math.min(MOST_SAMPLES, Math.floor(words.length / Math.max(1, size)));
  let kept = 0;
  let from = 0;
  for (let sample = 0; sample < samples; sample++) {
    const at = samples === 1 ? 0 : Math.round((sample * last) / (samples - 1));
    const found = stretch.indexOf(words.slice(at, at + size), from);
    if (found < 0) continue;
    kept++;
    from = found + size;
  }
  return samples === 0 ? 0 : kept / samples;
}

/** UTF-16 units of a sample, and how many are taken evenly from all of the words. */
const SAMPLE = 6;
const MOST_SAMPLES = 64;
