/**
 * Days, months and stretches of time: they say when, and are no subject of a reporting verb.
 */
import { FEATURE, hasFeature } from '../languages/token.ts';
import { isCapital } from './capitals.ts';
import type { Element } from './folded-paragraph.ts';

/** The number of a day. */
const DAY = /^(?:[12]?\d|3[01])$/;

/** Whether the word is a day, a month or a stretch of time, which is no subject of a reporting verb. */
export function isTime(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  if (element?.type !== 'word') return false;
  const before = elements[at - 1];
  if (hasFeature(element, FEATURE.calendar)) {
    // "May" and "March" are also a verb and a name: a preposition or a day shows the month.
    return (
      isCapital(element) &&
      (element.tag === 'name' ||
        element.tag === 'noun' ||
        hasFeature(before, FEATURE.locates) ||
        DAY.test(before?.lower ?? ''))
    );
  }
  if (hasFeature(element, FEATURE.timeNoun))
    return hasFeature(before, FEATURE.pointsToTime | FEATURE.calendar);
  const pointsOn =
    hasFeature(element, FEATURE.pointsToTime) && element.tag !== 'that' && element.lower.length > 3;
  return pointsOn && hasFeature(elements[at + 1], FEATURE.timeNoun);
}

/** Index after a whole date at `at`, its day and year too: "3 May 2024", "Sept. 3, 2024"; `at` itself where there is none. */
export function dateEnd(elements: readonly Element[], at: number): number {
  let end = at;
  let isDate = false;
  for (;;) {
    const part = isDate || isDatePart(elements, end + 1) ? numberEnd(elements, end) : end;
    if (part > end) end = part;
    else if (isDatePart(elements, end)) {
      isDate = true;
      end += isShortMonth(elements, end) ? 2 : 1;
    } else if (isDate && elements[end]?.lower === ',' && goesOn(elements, end + 1)) end++;
    else return isDate ? end : at;
  }
}

/** Whether another part of a date stands behind a comma: "Tuesday, Sept. 3, 2024", "Tuesday, 3 May". */
function goesOn(elements: readonly Element[], at: number): boolean {
  return (
    isDatePart(elements, at) ||
    isYear(elements[at]) ||
    (isDatePart(elements, at + 1) && numberEnd(elements, at) > at)
  );
}

function isDatePart(elements: readonly Element[], at: number): boolean {
  return isTime(elements, at) || isShortMonth(elements, at);
}

/** "Sept. 3": a short word with a capital and a stop, and the number of a day. */
function isShortMonth(elements: readonly Element[], at: number): boolean {
  const [month, stop, day] = [elements[at], elements[at + 1], elements[at + 2]];
  return (
    month?.type === 'word' &&
    isCapital(month) &&
    month.lower.length <= 4 &&
    stop?.lower === '.' &&
    DAY.test(day?.lower ?? '')
  );
}

/** After a day or a year, which counts nothing: "3 boats" is no date. */
function numberEnd(elements: readonly Element[], at: number): number {
  const isNumber = /^\d{1,4}(?:st|nd|rd|th)?$/.test(elements[at]?.lower ?? '');
  const isCounting =
    /^(?:noun|adjective|number)$/.test(elements[at + 1]?.tag ?? '') && !isDatePart(elements, at + 1);
  return isNumber && !isCounting ? at + 1 : at;
}

function isYear(element: Element | undefined): boolean {
  return /^(?:1[6-9]|20)\d\d$/.test(element?.lower ?? '');
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
