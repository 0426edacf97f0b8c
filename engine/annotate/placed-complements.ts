/**
 * What a verb reports, in languages in which a verb's place shows the kind of its clause.
 *
 * A clause follows the whole verb after a comma ("hat am Freitag gesagt, dass …", "teilte mit, der Kai sei alt"), so does
 * an infinitive ("versprach, den Kai zu reparieren"). An object stands between the parts of the verb, or after it and
 * its subject ("lehnte Hale den Plan ab").
 */
import type { Complement, ReportingVerb } from '../languages/reporting.ts';
import { FEATURE, hasFeature } from '../languages/token.ts';
import { LONGEST_ASIDE } from './asides.ts';
import { clauseEnd, objectEnd } from './clause-end.ts';
import { isTime } from './dates.ts';
import type { Element } from './folded-paragraph.ts';
import type { Sentence } from './narration.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import { partEnd, subjectOfPlaced } from './placed-subjects.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Content as a half-open range of element indices. */
export interface PlacedComplement {
  readonly form: Complement;
  readonly content: { readonly from: number; readonly to: number };
}

/** The content that a verb with a place reports, or null. */
export function complementOfPlaced(
  sentence: Sentence,
  group: VerbGroup,
  verb: ReportingVerb,
): PlacedComplement | null {
  return clauseAfter(sentence, group, verb) ?? objectOf(sentence, group, verb);
}

/** The clause or infinitive after the comma or colon that ends the verb's own clause. */
function clauseAfter(sentence: Sentence, group: VerbGroup, verb: ReportingVerb): PlacedComplement | null {
  const { elements, to: end } = sentence;
  for (let pause = pauseFrom(sentence, group.close), rounds = 0; pause < end && rounds < 3; rounds++) {
    const from = pause + 1;
    // A colon before words in marks introduces a quotation of its own.
    if (elements[pause]?.lower === ':' && elements[from]?.type === 'marked') return null;
    const form = elements[pause]?.lower === ':' ? 'that' : formOfClause(sentence, from, verb);
    if (form && from < end) return { form, content: { from, to: clauseEnd(sentence, from, group) } };
    const next = asideEnd(sentence, pause);
    if (next < 0) return null;
    pause = pauseFrom(sentence, next);
  }
  return null;
}

/** Index of the first pause from an element on; the sentence's end where there is none, or a verb stands before it. */
function pauseFrom({ elements, to }: Sentence, from: number): number {
  for (let at = from; at < to; at++) {
    const { lower, place, tag } = elements[at] as Element;
    if (/^[,:;–—(]$/.test(lower)) return /^[,:]$/.test(lower) ? at : to;
    if (place !== null || tag === 'coordinator') return to;
  }
  return to;
}

/** What the clause is that begins at an element, where the verb can report it. */
function formOfClause(sentence: Sentence, from: number, { takes }: ReportingVerb): Complement | null {
  const { elements, groups, to } = sentence;
  const first = elements[from];
  if (!first || from >= to) return null;
  if (first.tag === 'that') return takes.has('that') ? 'that' : null;
  if (first.tag === 'question')
    return takes.has('question') && !hasFeature(first, FEATURE.relative | FEATURE.as) ? 'question' : null;
  if (first.tag === 'subordinator' || first.tag === 'coordinator') return null;
  let end = from;
  while (end < to && !/^[,;:–—]$/.test((elements[end] as Element).lower)) end++;
  const verb = groups.find((group) => group.form === 'finite' && group.from >= from && group.from < end);
  if (verb) {
    const main = verb.place === 'second' && verb.from > from;
    return main && takes.has('clause') && !isThrownIn(elements, verb) ? 'clause' : null;
  }
  // "zu sperren", "abzureißen"
  return takes.has('infinitive') && elements.slice(from, end).some(({ tag }) => tag === 'to')
    ? 'infinitive'
    : null;
}

/** "…, so sagte Hale, …": a reporting verb of the indicative in the second place begins no reported clause. */
function isThrownIn(elements: readonly Element[], { head, from, verb }: VerbGroup): boolean {
  return verb?.class === 'speech' && head === from && hasFeature(elements[from], FEATURE.past);
}

/** Index after the comma that closes the apposition or relative clause which the one at `comma` opens, or -1. */
function asideEnd({ elements, to }: Sentence, comma: number): number {
  const first = elements[comma + 1];
  if (elements[comma]?.lower !== ',' || !first) return -1;
  const relative = first.tag === 'question' && hasFeature(first, FEATURE.relative);
  for (let at = comma + 1; at < to && at - comma < LONGEST_ASIDE; at++) {
    const element = elements[at] as Element;
    if (element.lower === ',') return at + 1;
    if (element.type === 'marked' || (element.place !== null && !relative)) return -1;
  }
  return -1;
}

/** The object between the parts of the verb, or after the verb and its subject. */
function objectOf(sentence: Sentence, group: VerbGroup, verb: ReportingVerb): PlacedComplement | null {
  const { elements } = sentence;
  const { takes, prepositions } = verb;
  const takesObject = takes.has('object') || takes.has('object-as');
  if (!takesObject && prepositions.size === 0) return null;
  const subject = subjectOfPlaced(sentence, group);
  if (!subject) return null;
  const last = group.place === 'last';
  const end = last ? group.from : group.close > group.to ? group.close - 1 : sentence.to;
  let at = subject.from >= group.to || last ? subject.to : group.to;
  while (at < end) {
    const element = elements[at] as Element;
    const led = element.tag === 'preposition' && prepositions.has(element.lower);
    if (led && at + 1 < end) return object(sentence, at + 1, end);
    if (takesObject && beginsObject(elements, at))
      return object(sentence, takes.has('object-as') ? at : pastHearer(elements, at, end), end);
    const next = partEnd(sentence, at);
    if (next === at) break;
    at = next;
  }
  const fronted = takesObject && !last && subject.from >= group.to ? frontedObject(sentence, group) : null;
  return fronted && { form: 'object', content: fronted };
}

/** "Den Plan kritisierte Hale": an object that is all that stands before the verb, and shows that it is one. */
function frontedObject({ elements, from }: Sentence, group: VerbGroup): PlacedComplement['content'] | null {
  const phrase = nounPhraseAt(elements, from);
  return phrase?.to === group.from && hasFeature(elements[from], FEATURE.oblique)
    ? { from, to: phrase.to }
    : null;
}

function beginsObject(elements: readonly Element[], at: number): boolean {
  const element = elements[at] as Element;
  if (element.type === 'marked') return true;
  if (element.tag === 'pronoun' || isTime(elements, at)) return false;
  return element.tag !== 'object' && nounPhraseAt(elements, at) !== null;
}

/** "warf der Stadt Untätigkeit vor": of two phrases side by side the first one is who is spoken to. */
function pastHearer(elements: readonly Element[], at: number, end: number): number {
  const first = nounPhraseAt(elements, at);
  if (!first || first.to >= end || isTime(elements, first.to)) return at;
  const second = nounPhraseAt(elements, first.to);
  return second && second.form !== 'pronoun' && second.to <= end ? first.to : at;
}

function object(sentence: Sentence, from: number, end: number): PlacedComplement {
  const { elements } = sentence;
  let to = Math.min(objectEnd(sentence, from), end);
  // "kritisierte den Plan scharf": how it is said is no part of it.
  while (to > from + 1 && /^(?:adverb|adjective|not|mark)$/.test((elements[to - 1] as Element).tag)) {
    if (elements[to - 1]?.type === 'marked') break;
    to--;
  }
  return { form: 'object', content: { from, to } };
}
