/**
 * Free sentences that go on with a report: "Hale sagte, der Kai sei alt. Er müsse weg."
 *
 * Only where the form of the main verb shows that the sentence is somebody else's word (the German Konjunktiv I). In
 * English nothing shows it: of the sentences that could be one most are the reporter's own.
 */
import { FEATURE, hasFeature } from '../languages/token.ts';
import type { Sentence } from './narration.ts';
import type { Range } from './report.ts';

export interface ContinuedContent {
  /** All of the sentence but its full stop. */
  readonly content: Range;
  /** Index of the verb whose form shows it. */
  readonly verb: number;
}

/** What a sentence tells as somebody else's word without an attribution of its own, or null. */
export function continuedContent({ elements, groups, from, to }: Sentence): ContinuedContent | null {
  const main = groups.find(({ form, place }) => form === 'finite' && place === 'second');
  const verb = elements[main?.from ?? -1];
  if (!main || !hasFeature(verb, FEATURE.subjunctive)) return null;
  // What could be so ("wäre", "könnte") may be the reporter's own thought.
  if (hasFeature(verb, FEATURE.past)) return null;
  // "Sei es drum", "Es sei daran erinnert": wishes.
  if (main.from === from || (main.passive && main.verb)) return null;
  let end = to;
  while (end > main.to && /^[.!?…]$/.test(elements[end - 1]?.lower ?? '')) end--;
  return { content: { from, to: end }, verb: main.from };
}
