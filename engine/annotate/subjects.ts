/**
 * The subject of a group of verbs: who does it.
 *
 * Beside the verb, or shared with another verb: a participle and a verb after "and" have the subject of the main
 * clause, an infinitive that of the verb before it. Verbs of relative and reported clauses are passed over, since
 * their subjects are others.
 */
import { FEATURE, hasFeature } from '../languages/token.ts';
import { skipBack } from './dates.ts';
import type { Element } from './folded-paragraph.ts';
import { type Narration, type Sentence, sentenceAround } from './narration.ts';
import { isNickname } from './nicknames.ts';
import {
  antecedent,
  beginsClauseOfTime,
  type NounPhrase,
  nounPhraseAt,
  nounPhraseBefore,
  subjectAfter,
  subjectBefore,
} from './noun-phrases.ts';
import { subjectOfPlaced } from './placed-subjects.ts';
import { quotedPerson } from './quoted-person.ts';
import type { VerbGroup } from './verb-groups.ts';

/** The subject of a group of the sentence, or null where none is sure. */
export function subjectOf(sentence: Sentence, group: VerbGroup): NounPhrase | null {
  if (group.place !== null) return subjectOfPlaced(sentence, group);
  const { groups } = sentence;
  const index = groups.indexOf(group);
  const previous = groups[index - 1];
  if (previous?.to === group.from && previous.catenative && group.form !== 'finite')
    return subjectOf(sentence, previous);
  const quoted = previous && quotedPerson(sentence, previous);
  if (quoted?.to === group.from) return quoted;
  if (group.form === 'gerund' || group.form === 'participle')
    return subjectOfParticiple(sentence, group, index);
  if (group.form === 'infinitive') return subjectOfInfinitive(sentence, group, index);
  const near = subjectBefore(sentence.elements, group.from);
  const before = sentence.elements[group.from - 1];
  // "a speech by Marsh, who said": whom a clause describes may be governed as it will.
  const described = before?.tag === 'question';
  if (near && near.from >= sentence.from && (described || !isGoverned(sentence, near)))
    return ownerOfClause(sentence, near) ?? near;
  const shared = before?.tag === 'coordinator' || before?.lower === ',' || before?.tag === 'adverb';
  return shared && !near ? mainSubject(sentence, index) : null;
}

/** "The man who met Holt said", "the man repairing the pier said": whom such a clause describes, and not its object. */
function ownerOfClause({ elements, groups }: Sentence, object: NounPhrase): NounPhrase | null {
  let begin = object.from;
  // "more than 30 states"
  while (elements[begin - 1]?.tag === 'adverb' || hasFeature(elements[begin - 1], FEATURE.as)) begin--;
  const group = groups.find(({ to }) => to === begin);
  if (!group || group.verb?.takes.has('clause')) return null;
  const before = elements[group.from - 1];
  if (group.form === 'finite') return antecedent(elements, group.from - 1);
  const described = group.form === 'gerund' && /^(?:noun|name)$/.test(before?.tag ?? '');
  return described ? nounPhraseBefore(elements, group.from - 1) : null;
}

/** A noun phrase after a verb and a preposition is no subject of what follows it ("voted for the plan drew …"). */
function isGoverned({ elements, groups }: Sentence, { from, form }: NounPhrase): boolean {
  if (form === 'pronoun') return false;
  const before = elements[from - 1];
  if (beginsClauseOfTime(before)) return false;
  return (
    before?.tag === 'preposition' &&
    before.sentence === elements[from]?.sentence &&
    groups.some((group) => group.from < from)
  );
}

/** "X said …, adding": the subject is that of the main clause, unless "with X saying" or "X saying" names another. */
function subjectOfParticiple(sentence: Sentence, group: VerbGroup, index: number): NounPhrase | null {
  const { elements, groups, from } = sentence;
  for (let left = group.from - 1; left > from && group.from - left < 14; left--) {
    if (elements[left]?.lower === ',') break;
    const named = isWith(elements[left]) ? nounPhraseAt(elements, left + 1) : null;
    if (named && named.to === skipBack(elements, group.from - 1) + 1) return named;
  }
  if (isFronted(sentence, group)) {
    return subjectAfterPause(sentence, groups.slice(index + 1));
  }
  // "expressing growing anger by saying": an -ing that touches a verb describes its object.
  const describes = groups[index - 1]?.form === 'gerund' && groups[index - 2]?.to === groups[index - 1]?.from;
  const governing = groups[describes ? index - 2 : index - 1];
  const quoted = governing && !governing.passive && verbAfterAs(sentence, governing) === group;
  if (quoted) return nounPhraseAt(elements, governing.to);
  // "thanked them by saying": who does the one does the other.
  const preposition = elements[group.from - 1];
  if (preposition?.tag === 'preposition' && governing) {
    const subject = subjectOf(sentence, governing);
    // "It goes without saying": nobody is meant.
    const idle = hasFeature(preposition, FEATURE.denies) && subject && isImpersonal(elements, subject);
    return idle ? null : subject;
  }
  const touching = elements[group.from - 1];
  if (
    touching &&
    /^(?:noun|name|pronoun|object)$/.test(touching.tag) &&
    !hasFeature(touching, FEATURE.occasion | FEATURE.reports)
  ) {
    const reduced =
      touching.tag === 'object'
        ? nounPhraseAt(elements, group.from - 1)
        : nounPhraseBefore(elements, group.from - 1);
    if (reduced) return reduced;
  }
  return mainSubject(sentence, index);
}

/** "saying" in "was quoted (by the paper) as saying" and "quoted the mayor as saying", for the verb before it; null for any other. */
export function verbAfterAs({ elements, groups }: Sentence, group: VerbGroup): VerbGroup | null {
  const next = groups[groups.indexOf(group) + 1];
  if (next?.form !== 'gerund' || !next.verb || !hasFeature(elements[next.from - 1], FEATURE.as)) return null;
  const as = next.from - 1;
  const agent = group.passive && hasFeature(elements[group.to], FEATURE.agent) ? group.to + 1 : null;
  const between = group.passive && agent === null ? null : nounPhraseAt(elements, agent ?? group.to);
  return as === (between?.to ?? group.to) ? next : null;
}

/** The subject of the first of the verbs that has one right after a comma: that of the main clause. */
function subjectAfterPause({ elements }: Sentence, groups: readonly VerbGroup[]): NounPhrase | null {
  for (const { form, from } of groups) {
    const subject = form === 'finite' ? subjectBefore(elements, from) : null;
    const before = elements[(subject?.from ?? 0) - 1];
    if (subject && (before?.lower === ',' || (before?.type === 'marked' && /,['’]?$/.test(before.text))))
      return subject;
  }
  return null;
}

/** "Speaking in Ostrow, …", "After saying …, …": a participle that stands before the main clause. */
export function isFronted({ elements, from }: Sentence, group: VerbGroup): boolean {
  if (group.form !== 'gerund' && group.form !== 'participle') return false;
  if (group.from === from) return true;
  const before = elements[group.from - 1] as Element;
  return (
    group.from - from <= 2 &&
    /^(?:preposition|subordinator|coordinator|adverb|mark)$/.test(before.tag) &&
    before.type === 'word'
  );
}

/** The subject of the nearest clause to the left that is no relative and no reported one. */
function mainSubject(sentence: Sentence, index: number): NounPhrase | null {
  const { elements, groups } = sentence;
  let fallback: NounPhrase | null = null;
  for (let left = index - 1; left >= 0; left--) {
    const other = groups[left] as VerbGroup;
    if (other.form !== 'finite') continue;
    const before = elements[other.from - 1];
    if (before?.tag === 'question' || before?.tag === 'that') continue;
    const found = subjectBefore(elements, other.from) ?? inverted(sentence, other);
    if (!found || found.from < sentence.from) continue;
    fallback ??= found;
    if (!isEmbedded(sentence, found)) return found;
  }
  return fallback;
}

function inverted(sentence: Sentence, group: VerbGroup): NounPhrase | null {
  const before = sentence.elements[group.from - 1];
  return before?.type === 'marked' || before?.lower === ',' ? invertedSubject(sentence, group) : null;
}

/** "said Ada Marsh", but not "said Ada Marsh had left", nor "said the pier “…”". */
export function invertedSubject(
  { elements, groups }: Sentence,
  { head, verb }: VerbGroup,
): NounPhrase | null {
  // "went on Marsh"
  const particle = verb?.needsParticle === true && verb.particles.has(elements[head + 1]?.lower ?? '');
  const subject = subjectAfter(elements, particle ? head + 1 : head);
  if (!subject || elements[subject.to]?.type === 'marked') return null;
  return groups.some(({ from, form }) => from === subject.to && form === 'finite') ? null : subject;
}

/** Whether a subject belongs to a reported or relative clause: "that he", "says he", "because he". */
function isEmbedded({ elements, groups }: Sentence, { from }: NounPhrase): boolean {
  const before = elements[from - 1];
  if (!before || before.sentence !== elements[from]?.sentence) return false;
  if (/^(?:that|question|subordinator|preposition)$/.test(before.tag)) return true;
  // "said on Friday he would": between the verb that reports the clause and its subject stand no comma and no "and".
  const reporting = groups.findLast((group) => group.to <= from);
  if (!reporting?.verb?.takes.has('clause')) return reporting?.to === from && before.type === 'word';
  return elements
    .slice(reporting.to, from)
    .every(({ tag, lower, type }) => type === 'word' && tag !== 'coordinator' && lower !== ',');
}

/** A source to carry over to the words in marks that follow. */
export interface CarriedSource {
  readonly source: NounPhrase;
  /** In [0, 1]; estimated on the PolNeAR development articles. */
  readonly confidence: number;
}

/**
 * Who the sentence before a marked sentence is about: the source of its report, or in the same paragraph its subject.
 *
 * @param end Index after the last element of that sentence.
 */
export function subjectToCarry(
  narration: Narration,
  end: number,
  sameParagraph: boolean,
): CarriedSource | null {
  const last = narration.elements[end - 1];
  if (!last) return null;
  const sentence = sentenceAround(narration, end - 1);
  for (let at = sentence.from; at < end; at++)
    if (sentence.elements[at]?.type === 'marked' && !isNickname(sentence.elements, at)) return null;
  const reporting = sentence.groups.findLast(
    (group) => group.head < end && !group.passive && group.verb?.class === 'speech',
  );
  const source = reporting && subjectOf(sentence, reporting);
  if (source) return { source, confidence: 0.7 };
  const main = sameParagraph
    ? sentence.groups.find((group) => group.form === 'finite' && group.head < end)
    : undefined;
  const subject = main && subjectOf(sentence, main);
  if (!subject || (main.place !== null && !isPerson(narration.elements, subject))) return null;
  return { source: subject, confidence: 0.55 };
}

/** A name, a pronoun for a person or a noun for one: where all nouns have a gender, "er" may also be the pier. */
function isPerson(elements: readonly Element[], { form, from, to }: NounPhrase): boolean {
  const persons = FEATURE.role | FEATURE.honorific | FEATURE.person;
  return form === 'name' || elements.slice(from, to).some((element) => hasFeature(element, persons));
}

/** "promised to back", "urged them to back": the object between the verbs, else the subject of the first. */
function subjectOfInfinitive(sentence: Sentence, group: VerbGroup, index: number): NounPhrase | null {
  for (let left = index - 1; left >= 0; left--) {
    const other = sentence.groups[left] as VerbGroup;
    if (other.form === 'infinitive') continue;
    const object = nounPhraseAt(sentence.elements, other.to);
    // "It is hard to say", "she was unable to say": what somebody is, and not somebody.
    const copula = sentence.elements[other.head]?.tag === 'be';
    const end = sentence.elements[group.from - 1]?.tag === 'not' ? group.from - 1 : group.from;
    // "had this to say": whoever has it.
    const has = sentence.elements[other.head]?.tag === 'have';
    if (object && object.to === end && !copula && !has) return object;
    const subject = subjectOf(sentence, other);
    return copula && subject && isImpersonal(sentence.elements, subject) ? null : subject;
  }
  return null;
}

/** "It is hard to say that": "it" is nobody. */
function isImpersonal(elements: readonly Element[], { form, from }: NounPhrase): boolean {
  return form === 'pronoun' && !hasFeature(elements[from], FEATURE.person | FEATURE.standsAlone);
}

/** "with X saying": "with" is the preposition among the words that a hearer may follow. */
function isWith(element: Element | undefined): boolean {
  return element?.tag === 'preposition' && hasFeature(element, FEATURE.hearer);
}
