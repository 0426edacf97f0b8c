/**
 * Asides: what stands between commas, dashes or brackets beside a noun phrase.
 */
import { FEATURE, hasFeature } from '../languages/token.ts';
import { isAbbreviation, isCapital } from './capitals.ts';
import type { Element } from './folded-paragraph.ts';

/** How long an aside may be, in elements or tokens, its marks left out; what is longer is none. */
export const LONGEST_ASIDE = 40;

/** Asides in a row between a subject and its verb. */
export const MOST_ASIDES = 3;

export function isAsideEnd(element: Element | undefined): boolean {
  return element !== undefined && /^[,)–—―-]$/.test(element.lower);
}

/** Index of the last element before the letters behind a name, or the stop of "Jr.", that end at `last`; else `last`. */
export function beforeLetters(elements: readonly Element[], last: number): number {
  let at = last;
  for (;;) {
    const before = elements[at - 1];
    if (elements[at]?.tag === 'postnominal') at -= before?.lower === ',' ? 2 : 1;
    else if (elements[at]?.lower === '.' && isAbbreviation(before) && isCapital(elements[at - 2])) at--;
    else return at;
  }
}

/** Index of the comma, dash or bracket that opens the aside which the one at `closing` closes, or -1. */
export function openingOfAside(elements: readonly Element[], closing: number): number {
  const mark = (elements[closing] as Element).lower;
  const opening = mark === ')' ? '(' : mark;
  for (let at = closing - 1; at > 0 && closing - at < LONGEST_ASIDE; at--) {
    const element = elements[at] as Element;
    if (element.sentence !== (elements[closing] as Element).sentence) return -1;
    if (element.lower === opening && !isListComma(elements, at, closing)) return at;
  }
  return -1;
}

/** Index of the comma before "including", where a list of examples ends at `last`; else -1. */
export function openingOfExamples(elements: readonly Element[], last: number): number {
  for (let at = last; at > 0 && last - at < 12; at--) {
    const element = elements[at] as Element;
    if (element.sentence !== elements[last]?.sentence) return -1;
    if (hasFeature(element, FEATURE.exemplifies)) return elements[at - 1]?.lower === ',' ? at - 1 : -1;
    if (element.lower !== ',' && element.tag !== 'name' && element.tag !== 'determiner') return -1;
  }
  return -1;
}

/** "X, mayor of Y, Zland, said", "X, of Y, Va., said": a comma before a bare place name does not open the aside. */
function isListComma(elements: readonly Element[], comma: number, closing: number): boolean {
  if ((elements[comma] as Element).lower !== ',') return false;
  const inner = elements.slice(comma + 1, closing);
  const isName = (element: Element) =>
    (element.type === 'word' && isCapital(element)) || element.lower === '.';
  if (!inner.every(isName) || inner.length > 3) return false;
  return elements.slice(Math.max(0, comma - 12), comma).some((element) => element.lower === ',');
}
