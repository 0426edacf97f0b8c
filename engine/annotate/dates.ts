/**
 * Days, months and stretches of time: they say when, and are no subject of a reporting verb.
 */
import { FEATURE, hasFeature } from '../languages/token.ts';
import { isCapital } from './capitals.ts';
import type { Element } from './folded-paragraph.ts';

/** Whether the word is a day, a month or a stretch of time, which is no subject of a reporting verb. */
export function isTime(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  if (element?.type !== 'word') return false;
  const before = elements[at - 1];
  if (hasFeature(element, FEATURE.calendar)) {
    // "May" and "March" are also a verb and a name: a preposition shows the month.
    return (
      isCapital(element) &&
      (element.tag === 'name' || element.tag === 'noun' || hasFeature(before, FEATURE.locates))
    );
  }
  if (hasFeature(element, FEATURE.timeNoun))
    return hasFeature(before, FEATURE.pointsToTime | FEATURE.calendar);
  const pointsOn =
    hasFeature(element, FEATURE.pointsToTime) && element.tag !== 'that' && element.lower.length > 3;
  return pointsOn && hasFeature(elements[at + 1], FEATURE.timeNoun);
}

/** Back over adverbs, dates, "not", "both" and "herself" between a subject and its verb. */
export function skipBack(elements: readonly Element[], from: number): number {
  let at = from;
  while (at > 0) {
    const element = elements[at] as Element;
    const between = element.tag === 'adverb' || element.tag === 'not';
    const both = element.tag === 'determiner' && hasFeature(element, FEATURE.standsAlone);
    const before = elements[at - 1];
    const self =
      element.tag === 'object' &&
      /^(?:noun|name|pronoun)$/.test(before?.tag ?? '') &&
      before?.type === 'word';
    if (between || both || self) at--;
    else if (isTime(elements, at)) at = startOfTime(elements, at) - 1;
    else break;
  }
  return at;
}

/** Index of the first word of a date that ends at `at`: "on Friday", "last week", "in May". */
function startOfTime(elements: readonly Element[], at: number): number {
  let start = at;
  while (start > 0 && isInDate(elements[start - 1])) start--;
  return start;
}

function isInDate(element: Element | undefined): boolean {
  return hasFeature(element, FEATURE.inDate) || /^\d+$/.test(element?.lower ?? '');
}
