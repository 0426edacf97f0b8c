/**
 * Names in a row that stand beside a noun phrase and say who is in it: "Two of them, Ada Marsh and Jonas Holt,", "critics such
 * as Ada Marsh".
 */
import { FEATURE, hasFeature } from '../languages/token.ts';
import type { Span } from '../text/span.ts';
import { isCapital } from './capitals.ts';
import type { Element } from './folded-paragraph.ts';

/** In elements. */
const LONGEST_LIST = 24;

/**
 * The names from one element up to another, parted by commas and "and", behind "such as" or not; none where anything else
 * stands there, or one name alone is no example.
 */
export function listedNames(elements: readonly Element[], from: number, to: number): readonly Span[] {
  const names: Span[] = [];
  if (to - from > LONGEST_LIST) return names;
  let at = from;
  while (isExample(elements[at])) at++;
  const areExamples = at > from;
  for (; at < to; at++) {
    const begin = at;
    while (at < to && !isSeparator(elements[at])) {
      if (!isInName(elements[at])) return [];
      at++;
    }
    const last = elements[at - 1];
    if (at === begin) continue;
    if (!isCapital(last) || last?.tag !== 'name') return [];
    names.push({ start: (elements[begin] as Element).start, end: last.end });
  }
  return areExamples || names.length > 1 ? names : [];
}

/** Index of the "such" or "like" that leads to the names which end at `last`, or -1. */
export function openingOfNames(elements: readonly Element[], last: number): number {
  for (let at = last; at > 0 && last - at < LONGEST_LIST; at--) {
    const element = elements[at] as Element;
    if (element.sentence !== elements[last]?.sentence) return -1;
    if (isExample(element)) return isExample(elements[at - 1]) ? at - 1 : at;
    if (!isSeparator(element) && !isInName(element)) return -1;
  }
  return -1;
}

function isExample(element: Element | undefined): boolean {
  return hasFeature(element, FEATURE.exemplifies);
}

function isSeparator(element: Element | undefined): boolean {
  return element?.lower === ',' || hasFeature(element, FEATURE.joins);
}

/** A word of a name, or of the title before it. */
function isInName(element: Element | undefined): boolean {
  return (
    element !== undefined &&
    (element.tag === 'name' ||
      element.lower === '.' ||
      hasFeature(element, FEATURE.honorific | FEATURE.particle | FEATURE.role))
  );
}
