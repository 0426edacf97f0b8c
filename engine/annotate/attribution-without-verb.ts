/**
 * Who says a marked stretch where no verb of saying tells: before a colon, in the sentence that ends with it, or behind
 * a dash.
 */
import { phrased } from '../../protocol/phrase.ts';
import { FEATURE, hasFeature } from '../languages/token.ts';
import type { Attribution } from './attribution.ts';
import { LONGEST_SENTENCE, type Narration, sentenceAround } from './narration.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import { ownerOfUtterance } from './noun-reports.ts';
import { subjectOf } from './subjects.ts';

/** A name or description right before a colon, with no verb: Mr X: "…". */
export function attributionByColon(narration: Narration, marked: number): Attribution | null {
  const { elements } = narration;
  const colon = elements[marked - 1];
  if (colon?.lower !== ':') return null;
  let from = marked - 1;
  while (from > 0 && elements[from - 1]?.sentence === colon.sentence && marked - from < LONGEST_SENTENCE)
    from--;
  const named = nounPhraseAt(elements, from);
  if (!named || !(named.to === marked - 1 || isDescribed(narration, named, marked - 1))) return null;
  const source = ownerOfUtterance(sentenceAround(narration, marked - 1), named) ?? named;
  const span = { start: colon.start, end: colon.end };
  return {
    cue: span,
    cueAt: marked - 1,
    source,
    position: 'before',
    confidence: 0.9,
    where: phrased('before the colon'),
  };
}

/** "Mr X, mayor of Y: “…”": a name, and after a comma nothing but what the person is. */
function isDescribed({ elements }: Narration, { form, to }: NounPhrase, colon: number): boolean {
  if (form !== 'name' || elements[to]?.lower !== ',') return false;
  const office = nounPhraseAt(elements, to + 1);
  return office?.to === colon && elements.slice(to + 1, colon).some((word) => hasFeature(word, FEATURE.role));
}

/** "Mr X made the following comment: “…”": who the sentence before the colon is about. */
export function attributionByIntroduction(narration: Narration, marked: number): Attribution | null {
  const colon = narration.elements[marked - 1];
  if (colon?.lower !== ':') return null;
  const sentence = sentenceAround(narration, marked - 1);
  const main = sentence.groups.find(({ form, head }) => form === 'finite' && head < marked);
  const subject = main && subjectOf(sentence, main);
  if (!subject) return null;
  // "Her answer was short: “…”"
  const states = main.verb === null && sentence.elements[main.head]?.tag === 'be';
  const source = (states ? ownerOfUtterance(sentence, subject) : null) ?? subject;
  const cue = { start: colon.start, end: colon.end };
  return {
    cue,
    cueAt: marked - 1,
    source,
    position: 'before',
    confidence: 0.7,
    where: phrased('in the sentence before the colon'),
  };
}

/** A name after a dash at the end of the paragraph, as below a letter: "…" ― Mr X. */
export function attributionByDash({ elements }: Narration, marked: number): Attribution | null {
  let at = marked + 1;
  while (/^[―—–-]$/.test(elements[at]?.lower ?? '')) at++;
  const dash = elements[at - 1];
  if (at === marked + 1 || !dash) return null;
  const source = nounPhraseAt(elements, at);
  if (source?.form !== 'name') return null;
  const office = elements[source.to]?.lower === ',' ? nounPhraseAt(elements, source.to + 1) : null;
  for (let rest = office?.to ?? source.to; rest < elements.length; rest++)
    if (elements[rest]?.type !== 'punctuation') return null;
  const cue = { start: dash.start, end: dash.end };
  return { cue, cueAt: at - 1, source, position: 'after', confidence: 0.9, where: phrased('after the dash') };
}
