/**
 * Whether a clause, an infinitive or an object begins at an element.
 */
import { FEATURE, hasFeature, type Tag } from '../languages/token.ts';
import { LONGEST_ASIDE } from './asides.ts';
import { isTime } from './dates.ts';
import type { Element } from './folded-paragraph.ts';
import type { Sentence } from './narration.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { Range } from './report.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A clause without "that": a noun phrase and its finite verb, with nothing but what may part them in between. */
export function beginsClause(sentence: Sentence, from: number): boolean {
  const { elements, groups, to } = sentence;
  let at = from;
  while (elements[at]?.tag === 'adverb' && at < to && !isTime(elements, at)) at++;
  const first = elements[at];
  if (!first || at >= to || isTime(elements, at) || first.type === 'marked') return false;
  if (first.tag === 'subordinator' || first.tag === 'object') return false;
  const subject = nounPhraseAt(elements, at);
  if (!subject) return false;
  for (at = subject.to; at < to; ) {
    const group = groups.find((other) => other.from === at);
    if (group?.form === 'finite' && !isReduced(sentence, group)) return true;
    const next = group ? group.to : afterModifier(elements, at, to);
    if (next === at) return false;
    at = next;
  }
  return false;
}

/** "the port run by the state": a past form that goes on with "by" begins no clause. */
function isReduced({ elements }: Sentence, { from, head }: VerbGroup): boolean {
  return from === head && elements[head]?.tag === 'past' && hasFeature(elements[head + 1], FEATURE.agent);
}

/** Index after what may stand between a subject and its verb at `at`: a word of a phrase, or a whole aside. */
function afterModifier(elements: readonly Element[], at: number, to: number): number {
  const element = elements[at] as Element;
  const { type, tag, lower } = element;
  if (tag === 'coordinator' || tag === 'question')
    return hasFeature(element, FEATURE.joins | FEATURE.relative) ? at + 1 : at;
  if (lower === ',' || lower === '(') {
    if (beginsOwnClause(elements, at + 1)) return at;
    const closing = lower === '(' ? ')' : ',';
    for (let end = at + 1; end < to && end - at < LONGEST_ASIDE; end++)
      if (elements[end]?.lower === closing) return end + 1;
    return at;
  }
  return type === 'marked' || BETWEEN.has(tag) ? at + 1 : at;
}

/** ", he will leave": a clause that reports nothing is no aside; ", he said," is one. */
function beginsOwnClause(elements: readonly Element[], at: number): boolean {
  const verb = elements[at + 1];
  if (elements[at]?.tag !== 'pronoun' || !verb || verb.reporting) return false;
  return /^(?:be|modal|do|finite|past|base)$/.test(verb.tag);
}

const BETWEEN: ReadonlySet<Tag> = new Set([
  'noun',
  'name',
  'adjective',
  'number',
  'determiner',
  'possessive',
  'genitive',
  'preposition',
  'to',
  'object',
  'adverb',
  'that',
]);

export function beginsObject({ elements, to }: Sentence, at: number): boolean {
  const element = elements[at];
  if (!element || at >= to) return false;
  if (element.type === 'marked') return true;
  if (isTime(elements, at)) return false;
  return element.tag === 'object' || nounPhraseAt(elements, at) !== null;
}

/** "called it a disgrace", "regards him as a friend": an object and what it is said to be. */
export function beginsObjectAs(sentence: Sentence, at: number): boolean {
  const { elements, to } = sentence;
  if (!beginsObject(sentence, at)) return false;
  const object = nounPhraseAt(elements, at);
  if (!object) return true;
  const next = elements[object.to];
  const marked = elements.slice(at, to).findIndex(({ type }) => type === 'marked');
  if (marked >= 0 && marked < 12) return true;
  return hasFeature(next, FEATURE.as) || (next?.tag === 'determiner' && object.to < to);
}

/** Whether what a preposition leads to begins at an element: a phrase, a gerund, a question, words in marks. */
export function isContent(sentence: Sentence, at: number): boolean {
  const { type, tag } = sentence.elements[at] as Element;
  if (isTime(sentence.elements, at)) return false;
  return type === 'marked' || /^(?:gerund|question|determiner)$/.test(tag) || beginsObject(sentence, at);
}

export function isInfinitive({ groups }: Sentence, at: number): boolean {
  return groups.some((group) => group.from === at && group.form === 'infinitive');
}

/** "that" or "why" with no clause of content after it: "said that.", "told us why." */
export function standsBare({ elements, to }: Sentence, at: number): boolean {
  const next = elements[at + 1];
  if (at + 1 >= to || !next || /^[.;!?]$/.test(next.lower)) return true;
  // "the states that signed it": a verb of the relative clause follows.
  if (elements[at]?.tag === 'that' && /^(?:past|finite)$/.test(next.tag)) return true;
  // "that, while it lasts, …" goes on after an aside.
  return next.lower === ',' && !/^(?:subordinator|preposition)$/.test(elements[at + 2]?.tag ?? '');
}

/** Whether a range has a verb of its own, or words in marks, which may bring one, but not in KBS’s “Face the Harbour”. */
export function hasVerb({ elements, groups }: Sentence, { from, to }: Range): boolean {
  for (let at = from; at < to; at++)
    if (elements[at]?.type === 'marked' && (at === from || elements[at - 1]?.tag !== 'genitive')) return true;
  return groups.some(
    (group) => group.form === 'finite' && from <= group.from && group.to <= to && !describes(elements, group),
  );
}

/** "It was, said Marsh, “a ruin”": a clause that stops after a word which something must follow. */
export function breaksOff(elements: readonly Element[], to: number): boolean {
  return /^(?:be|have|modal|that)$/.test(elements[to - 1]?.tag ?? '');
}

/** "who was late", ", built in May": a verb that only describes the noun before it. */
function describes(elements: readonly Element[], { from, to }: VerbGroup): boolean {
  const before = elements[from - 1];
  if (before?.tag === 'question')
    return hasFeature(before, FEATURE.relative) && elements[from - 2]?.lower === ',';
  return before?.lower === ',' && elements[from]?.tag === 'past' && elements[to]?.tag === 'preposition';
}
