/**
 * The quick way for passages around which nothing has changed: their literal quotes stand in their literal context,
 * where their position says or where an edit before them has shifted them to.
 *
 * What it does not settle says nothing of a passage; it is for the thorough way.
 */
import type { SelectorText } from './selector-text.ts';
import type { Selectors } from './selectors.ts';
import type { Settled } from './settled.ts';

/** @param selectors In order of their positions, as their ranks count. */
export function settleUnmoved(normal: SelectorText, selectors: readonly Selectors[], settled: Settled) {
  const searches = { left: MOST_SEARCHES };
  let shift = 0;
  for (const [rank, passage] of selectors.entries()) {
    const point = placeInContext(normal, passage, shift, searches);
    if (point === null) continue;
    shift = point - passage.position.start;
    settleAt(normal, passage, rank, point, settled);
  }
}

function settleAt(normal: SelectorText, { quote }: Selectors, rank: number, point: number, settled: Settled) {
  const start = normal.unitAt(point);
  const span = { start, end: start + quote.exact.length };
  if (!settled.isTaken(rank, span)) settled.settle(rank, span, point);
}

/** Searches through the whole text for where a paste or a deletion has shifted passages to. */
const MOST_SEARCHES = 8;

/** UTF-16 units on each side of the place where a passage is expected that are looked through first. */
const NEAR = 1024;

/** The code point at which a passage stands with all of its context, or null where it does not or does twice. */
function placeInContext(
  normal: SelectorText,
  { quote, position }: Selectors,
  shift: number,
  searches: { left: number },
): number | null {
  const { exact, prefix, suffix } = quote;
  const { text } = normal;
  const expected = normal.unitAt(position.start + shift);
  if (
    text.startsWith(exact, expected) &&
    text.startsWith(suffix, expected + exact.length) &&
    endsAt(text, prefix, expected)
  )
    return position.start + shift;
  const whole = prefix + exact + suffix;
  const from = Math.max(0, expected - prefix.length - NEAR);
  const near = onlyPlace(text.slice(from, expected + exact.length + suffix.length + NEAR), whole);
  if (near !== null) return normal.pointAt(from + near + prefix.length);
  if (searches.left === 0) return null;
  searches.left--;
  const place = onlyPlace(text, whole);
  return place === null ? null : normal.pointAt(place + prefix.length);
}

/** Where words stand in a text, if they do just once. */
function onlyPlace(text: string, words: string): number | null {
  const place = text.indexOf(words);
  return place < 0 || text.indexOf(words, place + 1) >= 0 ? null : place;
}

function endsAt(text: string, words: string, end: number): boolean {
  return words.length <= end && text.startsWith(words, end - words.length);
}
