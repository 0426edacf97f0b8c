/**
 * What may stand between a reporting verb and what it reports: hearers, dates, places and occasions.
 */
import { FEATURE, hasFeature } from '../languages/token.ts';
import { dateEnd } from './dates.ts';
import type { Element } from './folded-paragraph.ts';
import type { Sentence } from './narration.ts';
import { nounPhraseAt } from './noun-phrases.ts';

/** Index after the hearer at `at`: "told reporters", "said to him". */
export function hearerEnd({ elements, groups, to }: Sentence, at: number): number {
  const start = hasFeature(elements[at], FEATURE.hearer) ? at + 1 : at;
  if (dateEnd(elements, start) > start) return at;
  const hearer = nounPhraseAt(elements, start);
  if (!hearer || hearer.to >= to) return at;
  const verb = groups.find((group) => group.from >= hearer.to);
  const nextIsVerb = verb?.from === hearer.to && verb.form === 'finite';
  return nextIsVerb && start === at ? at : hearer.to;
}

/** Index after an adverb, a date or a phrase with a preposition at `at`; `at` itself where there is none. */
export function adjunctEnd({ elements, to }: Pick<Sentence, 'elements' | 'to'>, at: number): number {
  const first = elements[at];
  if (!first || at >= to) return at;
  if (first.tag === 'adverb') return at + 1;
  const date = dateEnd(elements, at);
  if (date > at) return Math.min(date, to);
  if (first.tag === 'preposition' || first.tag === 'to') {
    const when = dateEnd(elements, at + 1);
    if (when > at + 1) return Math.min(when, to);
    const object = nounPhraseAt(elements, at + 1);
    return object && object.to <= to ? reducedEnd(elements, object.to) : at;
  }
  return at;
}

/** "in Ostrow, Marrow, that": after the region of a town, between commas. */
export function afterRegion({ elements, to }: Sentence, at: number): number {
  if (elements[at]?.lower !== ',') return at;
  const region = nounPhraseAt(elements, at + 1);
  if (region?.form !== 'name' || region.to >= to) return at;
  const stop = elements[region.to]?.lower === '.' ? region.to + 1 : region.to;
  return elements[stop]?.lower === ',' ? stop + 1 : at;
}

/** "in an interview published on Friday": the participle of a shortened relative clause is passed over. */
function reducedEnd(elements: readonly Element[], at: number): number {
  const participle = /^(?:past|participle)$/.test(elements[at]?.tag ?? '');
  return participle && elements[at + 1]?.tag === 'preposition' ? at + 1 : at;
}
