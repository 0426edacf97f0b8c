/**
 * The quick way for passages around which nothing has changed: their literal quotes stand in their literal context,
 * where their position says or where an edit before them has shifted them to.
 *
 * What it does not settle says nothing of a passage; it is for the thorough way.
 */
import { agreementAfter, agreementBefore } from './agreement.ts';
import type { SelectorText } from './selector-text.ts';
import { isRepeated, type Selectors } from './selectors.ts';
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
  settleBesideEdits(normal, selectors, settled);
}

/**
 * Passages with an edit in their context: the words stand just where a neighbour's shift puts them, and
 * stood only once. Others have to be compared with all places that have their words.
 */
function settleBesideEdits(normal: SelectorText, selectors: readonly Selectors[], settled: Settled) {
  const found: [rank: number, point: number][] = [];
  for (const [rank, passage] of selectors.entries()) {
    if (settled.isSettled(rank) || isRepeated(passage.quote)) continue;
    const { before, behind } = settled.neighbours(rank);
    for (const neighbour of [...before, ...behind]) {
      const point = passage.position.start + settled.shiftOf(neighbour);
      if (!standsBesideEdit(normal.text, passage.quote, normal.unitAt(point))) continue;
      found.push([rank, point]);
      break;
    }
  }
  for (const [rank, point] of found) settleAt(normal, selectors[rank] as Selectors, rank, point, settled);
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

/** Units of one side's context that must stand for a passage to stand in it. */
const ENOUGH_CONTEXT = 16;

/** One in so many units of the other side's context must stand too: an edit in it leaves about half. */
const ENOUGH_SHARE = 3;

/** All of the context stands on one side, and enough on the other. */
function standsBesideEdit(text: string, { exact, prefix, suffix }: Selectors['quote'], at: number): boolean {
  const end = at + exact.length;
  if (!text.startsWith(exact, at)) return false;
  if (suffix.length >= ENOUGH_CONTEXT && text.startsWith(suffix, end))
    return agreementBefore(text, at, prefix) * ENOUGH_SHARE >= prefix.length;
  if (prefix.length >= ENOUGH_CONTEXT && endsAt(text, prefix, at))
    return agreementAfter(text, end, suffix) * ENOUGH_SHARE >= suffix.length;
  return false;
}

function endsAt(text: string, words: string, end: number): boolean {
  return words.length <= end && text.startsWith(words, end - words.length);
}
