/**
 * How far what is reported reaches.
 *
 * A reported clause runs to the end of its sentence, unless another report, an attribution that is thrown in, or a
 * clause of the reporter's own begins before. An object is shorter: it ends with its phrases.
 */
import { FEATURE, hasFeature } from '../languages/token.ts';
import { isTime } from './dates.ts';
import type { Element } from './folded-paragraph.ts';
import type { Sentence } from './narration.ts';
import { nounPhraseAt, nounPhraseBefore } from './noun-phrases.ts';
import { isFronted } from './subjects.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Index after the last element of the clause that begins at `from`; `cue` is the verb that reports it. */
export function clauseEnd(sentence: Sentence, from: number, cue: VerbGroup | null): number {
  const { elements, to } = sentence;
  let end = to;
  for (let at = from + 1; at < to; at++) {
    if (endsClause(sentence, at, from, cue)) {
      end = at;
      break;
    }
  }
  return withoutPunctuation(elements, from, end);
}

/** The end of a stretch without the stops and commas at its end; a bracket or a per cent sign belongs to it. */
function withoutPunctuation(elements: readonly Element[], from: number, to: number): number {
  let end = to;
  while (
    end > from + 1 &&
    elements[end - 1]?.type === 'punctuation' &&
    !/^[)%]$/.test(elements[end - 1]?.lower ?? '')
  )
    end--;
  return end;
}

function endsClause(sentence: Sentence, at: number, from: number, cue: VerbGroup | null): boolean {
  const { elements, groups, to } = sentence;
  const element = elements[at] as Element;
  // A colon before words in marks introduces a quotation of its own.
  if (element.lower === ':' && elements[at + 1]?.type === 'marked') return true;
  const pause = /^[,;–—―]$/.test(element.lower) || (element.lower === '-' && elements[at + 1]?.lower === '-');
  // American style puts the comma inside the marks: “…,” but she said.
  const paused = elements[at - 1]?.type === 'marked' && /,['’]?$/.test(elements[at - 1]?.text ?? '');
  if (pause || paused) {
    let next = paused && !pause ? at : at + 1;
    while (next < to && elements[next]?.type === 'punctuation') next++;
    const joiner = elements[next]?.tag === 'coordinator';
    if (joiner) next++;
    while (next < to && elements[next]?.tag === 'adverb') next++;
    const first = elements[next];
    if (!first || next >= to) return false;
    if (hasFeature(first, FEATURE.sourceNext)) return true;
    if (element.lower === ';' && reporterAt(sentence, next)) return true;
    const group = groups.find((other) => other.from === next);
    if (group?.form === 'finite' && !joiner && cue && isRelative(sentence, cue, from, at)) return true;
    if (group && isReporting(group)) {
      if (group.form === 'gerund' && !joiner) return true;
      if (group.form === 'finite' && joiner && cue?.form === 'finite') return true;
    }
    if (
      group &&
      joiner &&
      group.form === 'finite' &&
      cue?.form === 'finite' &&
      sameTense(elements, group, cue)
    )
      return true;
    // "as long as she came" is a condition of what is said.
    const compares = hasFeature(first, FEATURE.as) && hasFeature(elements[next + 2], FEATURE.as);
    const opposed = hasFeature(first, FEATURE.contrasts | FEATURE.as) && !compares && !asks(sentence, next);
    if (!joiner && at > from + 1 && opposed) return true;
    const contrast = joiner && !elements.slice(at, next).some((other) => hasFeature(other, FEATURE.joins));
    if (contrast && clauseAt(sentence, next)) return true;
    if (joiner ? reporterAt(sentence, next) : attributionAt(sentence, next)) return true;
    // "Falls er sagt, dass es brennt, ist es ernst": the main clause begins with its verb.
    const main = clauseAt(sentence, next) || (group?.place === 'second' && group.form === 'finite');
    return cue !== null && isInFront(sentence, cue) && main;
  }
  if (hasFeature(element, FEATURE.sourceNext)) return true;
  // "The captain who asked to leave said …": the verb of the main clause.
  const described = cue !== null && hasFeature(elements[cue.from - 1], FEATURE.relative);
  if (described && groups.some((group) => group.from === at && group.form === 'finite'))
    return groups.some((group) => group.to === at);
  if (element.tag === 'coordinator') {
    let next = at + 1;
    while (next < to && elements[next]?.tag === 'adverb') next++;
    const group = groups.find((other) => other.from === next);
    return (
      group !== undefined &&
      isReporting(group) &&
      group.form === 'finite' &&
      cue?.form === 'finite' &&
      sameTense(elements, group, cue) &&
      at > from + 2
    );
  }
  return false;
}

/** "Marsh, who said it fell, left": whether a relative clause whose report is complete ends at a comma. */
function isRelative({ elements, groups }: Sentence, cue: VerbGroup, from: number, comma: number): boolean {
  const subject = nounPhraseBefore(elements, cue.from - 1);
  const opener = elements[(subject ?? cue).from - 1];
  if (opener?.tag !== 'question' || !hasFeature(opener, FEATURE.relative)) return false;
  if (elements.slice(from, comma).some(({ type }) => type === 'marked')) return true;
  return groups.some(
    (group) =>
      group.form === 'finite' &&
      from < group.from &&
      group.to <= comma &&
      elements[group.from - 1]?.tag !== 'question',
  );
}

/** "Saying that it rained, …", "When she said that it rained, …", "Had she said that it rained, …": the main clause comes after the cue's. */
function isInFront(sentence: Sentence, cue: VerbGroup): boolean {
  const { elements, from } = sentence;
  if (isFronted(sentence, cue)) return true;
  for (let at = from; at < cue.from && at - from < LONGEST_OPENING; at++) {
    if (!/^(?:subordinator|preposition|question|have)$/.test(elements[at]?.tag ?? '')) continue;
    if (nounPhraseAt(elements, at + 1)?.to === cue.from) return true;
  }
  return false;
}

/** Before the subject of a clause in front, in elements: "The day after". */
const LONGEST_OPENING = 4;

/** "wie" that asks ("…, wie es weitergehe") and leads to no attribution ("…, wie Hale sagte"). */
function asks({ elements, groups }: Sentence, at: number): boolean {
  if (elements[at]?.tag !== 'question') return false;
  const group = groups.find(({ from }) => from > at);
  return !group || !reportsClause(group) || hasFeature(elements[group.head], FEATURE.subjunctive);
}

/** A second verb of the reporter's own has the tense of the first ("said … and left"). */
function sameTense(elements: readonly Element[], group: VerbGroup, cue: VerbGroup): boolean {
  return tenseOf(elements, group) === tenseOf(elements, cue);
}

function tenseOf(elements: readonly Element[], { from }: VerbGroup): 'past' | 'present' | 'other' {
  const first = elements[from] as Element;
  if (first.tag === 'past' || hasFeature(first, FEATURE.past)) return 'past';
  return first.tag === 'modal' ? 'other' : 'present';
}

function isReporting({ verb, passive }: VerbGroup): boolean {
  return !passive && verb !== null;
}

/** Whether somebody reports something else from an element on: "but she said". */
function reporterAt(sentence: Sentence, at: number): boolean {
  const subject = nounPhraseAt(sentence.elements, at);
  const group = subject && groupAfter(sentence, subject.to);
  return group !== undefined && group !== null && group.form === 'finite' && isReporting(group);
}

/** Whether a clause with its subject begins at an element: the main clause after one in front of it. */
function clauseAt(sentence: Sentence, at: number): boolean {
  const subject = nounPhraseAt(sentence.elements, at);
  return subject !== null && groupAfter(sentence, subject.to)?.form === 'finite';
}

/** The group of verbs that begins at an element, an adverb passed over. */
function groupAfter({ elements, groups }: Sentence, at: number): VerbGroup | undefined {
  const start = elements[at]?.tag === 'adverb' ? at + 1 : at;
  return groups.find((group) => group.from === start);
}

/** Whether a thrown-in attribution begins at an element: "he said", "said the minister". */
function attributionAt({ elements, groups, to }: Sentence, at: number): boolean {
  const inverted = groups.find((group) => group.from === at);
  if (inverted) {
    return (
      inverted.form === 'finite' &&
      reportsClause(inverted) &&
      nounPhraseAt(elements, inverted.to) !== null &&
      hasFeature(elements[inverted.head], FEATURE.inverts)
    );
  }
  const subject = nounPhraseAt(elements, at);
  if (!subject) return false;
  const group = groups.find((other) => other.from >= subject.to);
  if (!group || group.from - subject.to > 1 || !reportsClause(group) || group.form !== 'finite') return false;
  const after = elements[group.to];
  return (
    !after ||
    group.to >= to ||
    /^[,.;:!?–—]$/.test(after.lower) ||
    after.tag === 'preposition' ||
    isTime(elements, group.to)
  );
}

/** A verb of speech or thought after or before which a whole clause may stand. */
function reportsClause({ verb, passive }: VerbGroup): boolean {
  return !passive && (verb?.class === 'speech' || verb?.class === 'thought') && verb.takes.has('clause');
}

/** Index after the last element of the object that begins at `from`. */
export function objectEnd(sentence: Sentence, from: number): number {
  let end = from + 1;
  while (end < sentence.to && !endsObject(sentence, end, from)) end++;
  return withoutPunctuation(sentence.elements, from, end);
}

function endsObject(sentence: Sentence, at: number, from: number): boolean {
  const { elements, groups } = sentence;
  const element = elements[at] as Element;
  const { lower, tag } = element;
  if (/^[,;:–—―(]$/.test(lower) || hasFeature(element, FEATURE.sourceNext)) return true;
  if (tag === 'subordinator') return !hasFeature(element, FEATURE.as | FEATURE.supposes);
  if (tag === 'coordinator') {
    const verb = groups.some((group) => group.from === at + 1 && group.form === 'finite');
    return verb || clauseAt(sentence, at + 1);
  }
  if (tag === 'gerund' && elements[at - 1]?.type === 'punctuation') return true;
  // "what she called “a wreck” is …"
  if (
    elements[at - 1]?.type === 'marked' &&
    groups.some((group) => group.from === at && group.form === 'finite')
  )
    return true;
  // "condemned the plan by saying …"
  if (hasFeature(element, FEATURE.agent) && elements[at + 1]?.tag === 'gerund') return true;
  if (isTime(elements, at)) return !(at === from + 1 && elements[from]?.tag === 'determiner');
  return tag === 'preposition' && (isTime(elements, at + 1) || isOccasion(sentence, at));
}

/** "in a speech", "during an interview", "on Twitter": where it was said, not what. */
function isOccasion({ elements }: Sentence, at: number): boolean {
  if (!hasFeature(elements[at], FEATURE.locates)) return false;
  const place = nounPhraseAt(elements, at + 1);
  if (!place) return false;
  return elements
    .slice(place.from, place.to)
    .some((element) => hasFeature(element, FEATURE.occasion | FEATURE.reports));
}
