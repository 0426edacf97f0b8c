/**
 * Reported clauses in the narration: who is said to have said, written, thought or backed what.
 *
 * Each group of verbs whose main verb is in the lexicon is looked at with what stands around it: a clause, an
 * infinitive or an object after it ("said that …", "promised to …", "praised the plan"), or a clause before it that
 * it is thrown into ("…, officials say"). Marked stretches are single elements here and may be a part of what is
 * reported. A construction that no rule names reports nothing.
 */
import type { Complement, ReportingVerb } from '../languages/reporting.ts';
import { FEATURE, hasFeature, type Tag } from '../languages/token.ts';
import { mayInvert } from './attribution.ts';
import { clauseEnd, objectEnd } from './clause-end.ts';
import type { Polarity } from './facts.ts';
import type { Element } from './folded-paragraph.ts';
import { isDenied } from './is-denied.ts';
import { type Narration, type Sentence, sentencesOf } from './narration.ts';
import {
  isTime,
  type NounPhrase,
  nounPhraseAt,
  nounPhraseBefore,
  subjectAfter,
  subjectBefore,
} from './noun-phrases.ts';
import { complementOfPlaced } from './placed-complements.ts';
import { contentAround, contentAroundSource } from './placed-reports.ts';
import { subjectBehind } from './placed-subjects.ts';
import { subjectOf, verbAfterAs } from './subjects.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A half-open range of element indices. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How a report is built: what follows the verb, or that the cue is a noun, thrown in, or "according to". */
export type ReportForm = Complement | 'passive' | 'noun' | 'parenthesis' | 'according';

/** A report found in one sentence. All indices are the paragraph's elements. */
export interface Report {
  readonly cue: Range;
  readonly source: NounPhrase | null;
  /** What is reported, in text order; two parts where the cue is thrown in. */
  readonly content: readonly Range[];
  /** Where the cue stands to its content. */
  readonly position: 'before' | 'after';
  readonly form: ReportForm;
  readonly verb: ReportingVerb | null;
  readonly polarity: Polarity;
  /** The form of the cue's verb; `finite` where a noun or a preposition is the cue. */
  readonly cueForm: VerbGroup['form'];
}

/**
 * The reports of a paragraph, sentence by sentence: no report reaches into another sentence. In each those of verbs
 * come first, by the start of their cue, and those inside another's content come after it.
 */
export function* reportsBySentence(narration: Narration): Generator<readonly Report[]> {
  for (const sentence of sentencesOf(narration)) {
    const reports: Report[] = [];
    for (const group of sentence.groups) {
      const report = reportByVerb(sentence, group);
      if (report) reports.push(report);
    }
    for (let at = sentence.from; at < sentence.to; at++) {
      const report = reportByNoun(sentence, at) ?? reportByAccording(sentence, at);
      if (report) reports.push(report);
    }
    // "Er glaube, dass …, sagte Hale": the report around another may have its cue behind it.
    if (sentence.groups.some(({ place }) => place !== null)) reports.sort(outermostFirst);
    yield reports;
  }
}

function outermostFirst(a: Report, b: Report): number {
  const start = ({ cue, content }: Report) => Math.min(cue.from, content[0]?.from ?? cue.from);
  const end = ({ cue, content }: Report) => Math.max(cue.to, content.at(-1)?.to ?? cue.to);
  return start(a) - start(b) || end(b) - end(a);
}

function reportByVerb(sentence: Sentence, group: VerbGroup): Report | null {
  const { verb } = group;
  if (!verb || isPartOfCatenative(sentence, group) || verbAfterAs(sentence, group)) return null;
  const asked = askedInFront(sentence, group, verb);
  if (asked) return asked;
  const found = group.passive ? null : complementOf(sentence, group, verb);
  if (found) {
    if (group.form === 'infinitive' && !isCoreReport(verb, found.form)) return null;
    if (group.modal && found.form === 'object') return null;
    const source = subjectOf(sentence, group);
    if ((!source && !verb.impersonal) || isBarePronoun(sentence, found.content)) return null;
    const { cueTo, content, form } = found;
    return {
      cue: cueOf(sentence, group, cueTo),
      source,
      content: [content],
      position: 'before',
      form,
      cueForm: group.form,
      verb,
      polarity: form === 'question' && verb.asks ? 'questioned' : polarityOf(sentence, group, verb, source),
    };
  }
  return group.passive ? reportByPassive(sentence, group, verb) : parenthesis(sentence, group, verb);
}

/** "Asked whether it was safe, she said …": the question of somebody whom the sentence does not name. */
function askedInFront(sentence: Sentence, group: VerbGroup, verb: ReportingVerb): Report | null {
  if (!verb.asks || group.from !== sentence.from || sentence.elements[group.head]?.tag !== 'past')
    return null;
  const participle = { ...group, form: 'participle' } as const;
  const found = complementOf(
    { ...sentence, groups: [participle, ...sentence.groups.slice(1)] },
    participle,
    verb,
  );
  if (!found) return null;
  const cue = { from: group.from, to: found.cueTo };
  const rest = { source: null, content: [found.content], position: 'before', verb } as const;
  return { ...rest, cue, form: found.form, cueForm: 'participle', polarity: 'questioned' };
}

/** "The plan was criticised by the mayor": the subject is what is spoken of, and who speaks stands after "by". */
function reportByPassive(sentence: Sentence, group: VerbGroup, verb: ReportingVerb): Report | null {
  const { elements, to } = sentence;
  if (!hasFeature(elements[group.to], FEATURE.agent) || group.to + 1 >= to) return null;
  const source = nounPhraseAt(elements, group.to + 1);
  const subject = subjectOf(sentence, group);
  if (!source || !subject || !verb.takes.has('object') || subject.form === 'pronoun') return null;
  return {
    cue: { from: cueStart(sentence, group), to: group.to + 1 },
    source,
    content: [{ from: subject.from, to: subject.to }],
    position: 'after',
    form: 'passive',
    cueForm: group.form,
    verb,
    polarity: polarityOf(sentence, group, verb, source),
  };
}

/** "asked for them": a pronoun alone tells nothing of what was said. */
function isBarePronoun({ elements }: Sentence, { from, to }: Range): boolean {
  return to - from === 1 && /^(?:pronoun|object|possessive)$/.test(elements[from]?.tag ?? '');
}

/** What somebody is to say may be speech; what somebody is to back or to want is no report. */
function isCoreReport(verb: ReportingVerb, form: Complement): boolean {
  return verb.class === 'speech' && (form === 'that' || form === 'clause' || form === 'question');
}

/** "tries" in "tries to draw": the verb after it carries the report. */
function isPartOfCatenative({ groups }: Sentence, group: VerbGroup): boolean {
  if (!group.catenative) return false;
  const next = groups[groups.indexOf(group) + 1];
  return next?.from === group.to && (next.form === 'infinitive' || next.form === 'gerund');
}

/** The verb with what belongs to it; of a parted verb the part that carries the sense. */
function cueOf(sentence: Sentence, group: VerbGroup, to = group.to): Range {
  if (group.place === null) return { from: cueStart(sentence, group), to };
  return group.head < group.to
    ? { from: group.from, to: group.to }
    : { from: group.head, to: group.head + 1 };
}

/** Index of the cue's first element: helping verbs, catenatives and adverbs before it belong to it. */
function cueStart({ elements, groups }: Sentence, group: VerbGroup): number {
  let { from } = group;
  const previous = groups[groups.indexOf(group) - 1];
  if (previous && previous.to === from && previous.catenative) ({ from } = previous);
  while (elements[from - 1]?.tag === 'adverb' && elements[from - 1]?.sentence === elements[from]?.sentence) {
    if (isTime(elements, from - 1) || hasFeature(elements[from - 1], FEATURE.ofSentence)) break;
    from--;
  }
  return from;
}

/** "did not say whether", "denied that", "refused to say", "did she say that …?", "if she says that …" */
function polarityOf(
  sentence: Sentence,
  group: VerbGroup,
  verb: ReportingVerb,
  source: NounPhrase | null,
): Polarity {
  const { elements, groups, to } = sentence;
  const before = source ? elements[source.from - 1] : undefined;
  if (elements[to - 1]?.lower === '?' || hasFeature(before, FEATURE.whether)) return 'questioned';
  const governing = group.form === 'infinitive' ? groups[groups.indexOf(group) - 1] : undefined;
  const refused = governing?.to === group.from && (governing.verb?.negative || governing.negated);
  return verb.negative || refused || (source !== null && isDenied(elements, group, source))
    ? 'negated'
    : 'asserted';
}

interface FoundComplement {
  readonly form: Complement;
  /** Index after the cue's last element, a preposition or particle included. */
  readonly cueTo: number;
  readonly content: Range;
}

/** The content that follows a verb. */
function complementOf(sentence: Sentence, group: VerbGroup, verb: ReportingVerb): FoundComplement | null {
  if (group.place !== null) {
    const placed = complementOfPlaced(sentence, group, verb);
    return placed && { ...placed, cueTo: group.to };
  }
  const { elements, to: end } = sentence;
  const { takes } = verb;
  let at = group.to;
  if (verb.particles.has(elements[at]?.lower ?? '')) at++;
  else if (verb.needsParticle && !verb.prepositions.has(elements[at]?.lower ?? '')) return null;
  const cueTo = at;
  const hearer = verb.hearer ? hearerEnd(sentence, at) : at;
  const direct = complementAt(sentence, group, verb, at);
  // "told the board that it was late": who is told is no part of the clause.
  const swallowed = direct?.form === 'clause' && verb.needsHearer && hearer > at;
  if (direct && !swallowed) return direct;
  if (hearer > at) {
    // "asked them for help when it sank": when it was asked, not what.
    const found = hasFeature(elements[hearer], FEATURE.locates)
      ? null
      : complementAt(sentence, group, verb, hearer, false);
    if (found) return { ...found, cueTo };
  }
  // "said on Friday in an interview that …"
  const clause = takes.has('that') || takes.has('clause') || takes.has('question');
  if (!clause) return null;
  for (
    let past = adjunctEnd(sentence, hearer), rounds = 0;
    past > hearer && past < end && rounds < 4;
    rounds++
  ) {
    const skip = elements[past]?.lower === ',' ? past + 1 : past;
    if (elements[skip]?.tag === 'that' && takes.has('that')) {
      return { form: 'that', cueTo, content: { from: skip, to: clauseEnd(sentence, skip, group) } };
    }
    const place = hasFeature(elements[past], FEATURE.locates);
    if (elements[past]?.tag === 'question' && takes.has('question') && !place) {
      return { form: 'question', cueTo, content: { from: past, to: clauseEnd(sentence, past, group) } };
    }
    if (takes.has('clause') && beginsClause(sentence, past)) {
      return { form: 'clause', cueTo, content: { from: past, to: clauseEnd(sentence, past, group) } };
    }
    const next = adjunctEnd(sentence, past);
    const after = next === past ? afterRegion(sentence, past) : next;
    if (after === past) break;
    past = after;
  }
  return null;
}

function complementAt(
  sentence: Sentence,
  group: VerbGroup,
  verb: ReportingVerb,
  at: number,
  objects = true,
): FoundComplement | null {
  const { elements, to: end } = sentence;
  const { takes, prepositions } = verb;
  const first = elements[at];
  if (!first || at >= end) return null;
  const clause = (form: Complement, from = at, cueTo = at): FoundComplement => ({
    form,
    cueTo,
    content: { from, to: clauseEnd(sentence, from, group) },
  });
  const skipped = first.tag === 'adverb' && at + 1 < end ? at + 1 : at;
  if (elements[skipped]?.tag === 'that' && takes.has('that') && !standsBare(sentence, skipped)) {
    const found = clause('that', skipped);
    // "commands that station": a demonstrative has a noun and no verb.
    if (hasVerb(sentence, found.content)) return found;
  }
  if (first.lower === ',' && elements[at + 1]?.tag === 'that' && takes.has('that'))
    return clause('that', at + 1);
  if (first.lower === ':' && at + 1 < end)
    return elements[at + 1]?.type === 'marked' ? null : clause('that', at + 1);
  if (
    (first.tag === 'question' || (hasFeature(first, FEATURE.whether) && (verb.asks || group.negated))) &&
    takes.has('question') &&
    !standsBare(sentence, at)
  )
    return clause('question');
  if (takes.has('infinitive') && isInfinitive(sentence, first.tag === 'not' ? at + 1 : at))
    return clause('infinitive');
  if (first.tag === 'gerund' && takes.has('gerund')) return clause('gerund');
  if (prepositions.has(first.lower)) {
    const from = at + 1;
    const next = elements[from];
    if (next && from < end && isContent(sentence, from)) {
      return { form: 'object', cueTo: from, content: { from, to: objectEnd(sentence, from) } };
    }
  }
  if (takes.has('clause') && beginsClause(sentence, at)) return clause('clause');
  if (!objects && !takes.has('person-infinitive')) return null;
  const person = takes.has('person-infinitive') ? nounPhraseAt(elements, at) : null;
  const infinitive = person ? adjunctEnd(sentence, person.to) : at;
  if (person && isInfinitive(sentence, elements[infinitive]?.tag === 'not' ? infinitive + 1 : infinitive))
    return {
      form: 'person-infinitive',
      cueTo: at,
      content: { from: at, to: clauseEnd(sentence, at, group) },
    };
  const object = takes.has('object')
    ? beginsObject(sentence, at)
    : takes.has('object-as') && beginsObjectAs(sentence, at);
  if (objects && object) {
    return { form: 'object', cueTo: at, content: { from: at, to: objectEnd(sentence, at) } };
  }
  return null;
}

/** Whether what a preposition leads to begins at an element: a phrase, a gerund, a question, words in marks. */
function isContent(sentence: Sentence, at: number): boolean {
  const { type, tag } = sentence.elements[at] as Element;
  if (isTime(sentence.elements, at)) return false;
  return type === 'marked' || /^(?:gerund|question|determiner)$/.test(tag) || beginsObject(sentence, at);
}

/** "that" or "why" with no clause of content after it: "said that.", "told us why." */
function standsBare({ elements, to }: Sentence, at: number): boolean {
  const next = elements[at + 1];
  if (at + 1 >= to || !next || /^[.;!?]$/.test(next.lower)) return true;
  // "the states that signed it": a verb of the relative clause follows.
  if (elements[at]?.tag === 'that' && /^(?:past|finite)$/.test(next.tag)) return true;
  // "that, while it lasts, …" goes on after an aside.
  return next.lower === ',' && !/^(?:subordinator|preposition)$/.test(elements[at + 2]?.tag ?? '');
}

function isInfinitive({ groups }: Sentence, at: number): boolean {
  return groups.some((group) => group.from === at && group.form === 'infinitive');
}

function beginsObject({ elements, to }: Sentence, at: number): boolean {
  const element = elements[at];
  if (!element || at >= to) return false;
  if (element.type === 'marked') return true;
  if (isTime(elements, at)) return false;
  return element.tag === 'object' || nounPhraseAt(elements, at) !== null;
}

/** "called it a disgrace", "regards him as a friend": an object and what it is said to be. */
function beginsObjectAs(sentence: Sentence, at: number): boolean {
  const { elements, to } = sentence;
  if (!beginsObject(sentence, at)) return false;
  const object = nounPhraseAt(elements, at);
  if (!object) return true;
  const next = elements[object.to];
  const marked = elements.slice(at, to).findIndex(({ type }) => type === 'marked');
  if (marked >= 0 && marked < 12) return true;
  return hasFeature(next, FEATURE.as) || (next?.tag === 'determiner' && object.to < to);
}

/** A clause without "that": a noun phrase and its finite verb, with nothing but what may part them in between. */
function beginsClause(sentence: Sentence, from: number): boolean {
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
    const closing = lower === '(' ? ')' : ',';
    for (let end = at + 1; end < to && end - at < LONGEST_ASIDE; end++)
      if (elements[end]?.lower === closing) return end + 1;
    return at;
  }
  return type === 'marked' || BETWEEN.has(tag) ? at + 1 : at;
}

/** In elements. */
const LONGEST_ASIDE = 25;

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

/** Index after the hearer at `at`: "told reporters", "said to him". */
function hearerEnd({ elements, groups, to }: Sentence, at: number): number {
  const start = hasFeature(elements[at], FEATURE.hearer) ? at + 1 : at;
  const hearer = nounPhraseAt(elements, start);
  if (!hearer || hearer.to >= to) return at;
  const verb = groups.find((group) => group.from >= hearer.to);
  const nextIsVerb = verb?.from === hearer.to && verb.form === 'finite';
  return nextIsVerb && start === at ? at : hearer.to;
}

/** Index after an adverb, a date or a phrase with a preposition at `at`; `at` itself where there is none. */
function adjunctEnd({ elements, to }: Sentence, at: number): number {
  const first = elements[at];
  if (!first || at >= to) return at;
  if (first.tag === 'adverb') return at + 1;
  if (isTime(elements, at)) {
    let end = at + 1;
    while (end < to && isTime(elements, end)) end++;
    return end;
  }
  if (first.tag === 'preposition' || first.tag === 'to') {
    const object = isTime(elements, at + 1) ? null : nounPhraseAt(elements, at + 1);
    if (object && object.to <= to) return reducedEnd(elements, object.to);
    return isTime(elements, at + 1) ? adjunctEnd({ elements, to } as Sentence, at + 1) : at;
  }
  return at;
}

/** "in Ostrow, Marrow, that": after the region of a town, between commas. */
function afterRegion({ elements, to }: Sentence, at: number): number {
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

/** "…, officials say", "…, said the minister, …": a clause with its attribution thrown in or at its end. */
function parenthesis(sentence: Sentence, group: VerbGroup, verb: ReportingVerb): Report | null {
  const { elements, from: start, to: end } = sentence;
  const opened = isOpening(elements[group.from - 1]) || endsOpen(elements[group.from - 1]);
  if (group.place === 'second')
    return opened && verb.takes.has('clause') ? placedParenthesis(sentence, group, verb) : null;
  if (
    !(verb.takes.has('clause') || verb.asks) ||
    group.form !== 'finite' ||
    !endsThere(sentence, group, verb)
  )
    return null;
  const before0 = elements[group.from - 1];
  if (before0?.tag === 'question' || before0?.tag === 'that') return null;
  const inverted = opened && mayInvert(group) ? subjectAfter(elements, group.head) : null;
  const source =
    group.place === null ? (inverted ?? subjectBefore(elements, group.from)) : subjectOf(sentence, group);
  if (!source || source.from < start) return null;
  const as = hasFeature(elements[source.from - 1], FEATURE.as);
  // "… is a game, as the mayor put it.": no comma has to stand before "as".
  const touching = as && !isOpening(elements[source.from - 2]);
  const opening = (inverted ? group.from : source.from) - (as && !touching ? 2 : 1);
  if (as && source.from - 1 === start) return asClause(sentence, group, source, verb);
  const before = elements[opening];
  if (opening < start || !(touching || isOpening(before) || endsOpen(before))) return null;
  let closing = inverted ? inverted.to : group.to;
  while (closing < end && !/^[,.;:!?–—-]$/.test(elements[closing]?.lower ?? '')) {
    if (closing - group.to > 25) return null;
    closing++;
  }
  const first = { from: partStart(sentence, opening), to: before?.type === 'marked' ? opening + 1 : opening };
  if (first.to - first.from < 2) return null;
  const subordinate = /^(?:subordinator|question)$/.test(elements[first.from]?.tag ?? '');
  const content: Range[] = [first];
  const after = elements[closing];
  if (after?.lower === ',' && (inverted ? resumes : goesOnAfter)(sentence, closing + 1)) {
    const to = clauseEnd(sentence, closing + 1, group);
    if (to > closing + 2) content.push({ from: closing + 1, to });
  }
  const complete = content.some((range) => hasVerb(sentence, range)) && (!subordinate || content.length > 1);
  if (!complete) return null;
  return {
    cue: cueOf(sentence, group),
    source,
    content,
    position: 'after',
    form: 'parenthesis',
    cueForm: group.form,
    verb,
    polarity: polarityOf(sentence, group, verb, source),
  };
}

/** "…, sagte Hale": the verb is the first word of the clause that is thrown in. */
function placedParenthesis(sentence: Sentence, group: VerbGroup, verb: ReportingVerb): Report | null {
  const source = subjectBehind(sentence, group.to);
  const content = contentAround(sentence, group);
  if (content.length === 0 || (!source && !verb.impersonal)) return null;
  return {
    cue: cueOf(sentence, group),
    source,
    content,
    position: 'after',
    form: 'parenthesis',
    cueForm: group.form,
    verb,
    polarity: polarityOf(sentence, group, verb, source),
  };
}

/** Whether nothing follows the verb that it could report: only a pause, a hearer, a date or a place. */
function endsThere(sentence: Sentence, group: VerbGroup, verb: ReportingVerb): boolean {
  const { elements, to } = sentence;
  const end = verb.particles.has(elements[group.to]?.lower ?? '') ? group.to + 1 : group.to;
  if (verb.needsParticle && end === group.to) return false;
  const next = elements[end];
  if (!next || end >= to || next.type === 'punctuation') return true;
  if (isTime(elements, end) || /^(?:adverb|preposition|to|subordinator|gerund)$/.test(next.tag)) return true;
  return (
    verb.needsHearer ||
    (mayInvert(group) && isOpening(elements[group.from - 1])) ||
    endsOpen(elements[group.from - 1])
  );
}

/** Whether a range has a verb of its own, or words in marks, which may bring one. */
function hasVerb({ elements, groups }: Sentence, { from, to }: Range): boolean {
  if (elements.slice(from, to).some(({ type }) => type === 'marked')) return true;
  return groups.some(
    (group) => group.form === 'finite' && from <= group.from && group.to <= to && !describes(elements, group),
  );
}

/** "who was late", ", built in May": a verb that only describes the noun before it. */
function describes(elements: readonly Element[], { from, to }: VerbGroup): boolean {
  const before = elements[from - 1];
  if (before?.tag === 'question')
    return hasFeature(before, FEATURE.relative) && elements[from - 2]?.lower === ',';
  return before?.lower === ',' && elements[from]?.tag === 'past' && elements[to]?.tag === 'preposition';
}

/** "As the minister said, …" */
function asClause(
  sentence: Sentence,
  group: VerbGroup,
  source: NounPhrase,
  verb: ReportingVerb,
): Report | null {
  const { elements, to: end } = sentence;
  let comma = group.to;
  while (comma < end && elements[comma]?.lower !== ',') comma++;
  if (comma >= end - 2) return null;
  return {
    cue: cueOf(sentence, group),
    source,
    content: [{ from: comma + 1, to: clauseEnd(sentence, comma + 1, group) }],
    position: 'before',
    form: 'parenthesis',
    cueForm: group.form,
    verb,
    polarity: polarityOf(sentence, group, verb, source),
  };
}

function isOpening(element: Element | undefined): boolean {
  return element !== undefined && /^[,–—―?!-]$/.test(element.lower);
}

/** Words in marks that end with a comma inside them: “…,” he said. */
function endsOpen(element: Element | undefined): boolean {
  return element?.type === 'marked' && /[,?!…–—-]['’]?\s*$/.test(element.text);
}

/** Where the clause begins that a thrown-in attribution at `before` belongs to. */
function partStart({ elements, from }: Sentence, before: number): number {
  let start = before;
  while (start > from && elements[start - 1]?.lower !== ';') start--;
  while (start < before && elements[start]?.type === 'punctuation') start++;
  if (elements[start]?.tag === 'coordinator' && start < before) start++;
  return start;
}

/** After ", said Mr Hale," an apposition may follow: only a verb shows that the clause goes on. */
function resumes({ groups }: Sentence, at: number): boolean {
  return groups.some((group) => group.from === at && group.form === 'finite');
}

/** After ", he said," the clause goes on, unless another begins that is not part of it. */
function goesOnAfter({ elements, groups, to }: Sentence, at: number): boolean {
  const first = elements[at];
  if (!first || at >= to || first.type === 'marked') return false;
  if (first.tag === 'coordinator' || hasFeature(first, FEATURE.contrasts)) return false;
  // A gerund may be the subject ("…, he said, replacing it would cost …"); one that reports begins another report.
  if (first.tag === 'gerund')
    return first.reporting === null && groups.some(({ form, from }) => form === 'finite' && from > at);
  if (first.tag === 'question' || hasFeature(first, FEATURE.sourceNext)) return false;
  return true;
}

/** "his claim that …", "the minister’s promise to …" */
function reportByNoun(sentence: Sentence, at: number): Report | null {
  const { elements, to } = sentence;
  const noun = elements[at] as Element;
  if (noun.tag !== 'noun' || !hasFeature(noun, FEATURE.reports)) return null;
  const source = ownerOf(sentence, at);
  const next = elements[at + 1];
  if (!next || at + 1 >= to) return null;
  const that = next.tag === 'that' && !standsBare(sentence, at + 1);
  const infinitive = source !== null && next.tag === 'to' && isInfinitive(sentence, at + 1);
  const of =
    source !== null &&
    next.tag === 'preposition' &&
    hasFeature(next, FEATURE.about) &&
    beginsObject(sentence, at + 2);
  if (!that && !infinitive && !of) return null;
  if (!source && next.tag === 'that') return null;
  const from = of ? at + 2 : at + 1;
  const end = of ? objectEnd(sentence, from) : nounClauseEnd(sentence, from);
  return {
    cue: { from: at, to: of ? at + 2 : at + 1 },
    source,
    content: [{ from, to: end }],
    position: 'before',
    form: 'noun',
    cueForm: 'finite',
    verb: null,
    polarity: hasFeature(noun, FEATURE.denies) ? 'negated' : 'asserted',
  };
}

/** The clause of a noun that is itself a subject ends before the verb of that subject: "the claim that … is wrong". */
function nounClauseEnd(sentence: Sentence, from: number): number {
  const { elements, groups } = sentence;
  const end = clauseEnd(sentence, from, null);
  const inside = groups.filter((group) => group.form === 'finite' && group.from > from && group.from < end);
  // Words in marks bring their own verb: "the claim that “the pier has gone” is wrong".
  const quoted = elements[from + 1]?.type === 'marked' && inside[0]?.from === from + 2;
  if (quoted) return from + 2;
  // "the promise to rebuild it came late": an infinitive is its own verb.
  const infinitive = elements[from]?.tag === 'to';
  const own = infinitive ? -1 : inside.findIndex((group) => elements[group.from - 1]?.tag !== 'question');
  const first = infinitive ? groups.find((group) => group.from === from) : inside[own];
  const next = inside.slice(own + 1).find((group) => {
    const before = elements[group.from - 1];
    return (
      before?.type === 'marked' ||
      first?.to === group.from ||
      (/^(?:noun|name|adverb|number|object)$/.test(before?.tag ?? '') &&
        !subjectFollows(sentence, first, group))
    );
  });
  return first && next ? next.from : end;
}

/** Whether a new clause with its own subject begins between two groups: "that it sank and the crew left". */
function subjectFollows({ elements }: Sentence, first: VerbGroup | undefined, second: VerbGroup): boolean {
  return elements
    .slice(first?.to ?? 0, second.from)
    .some(
      ({ tag, lower }) => /^(?:coordinator|subordinator|question|that|pronoun)$/.test(tag) || lower === ',',
    );
}

/** "his" of "his claim", "the minister’s" of "the minister’s latest claim". */
function ownerOf({ elements, from }: Sentence, noun: number): NounPhrase | null {
  for (let at = noun - 1; at >= from && noun - at < 5; at--) {
    const { tag } = elements[at] as Element;
    if (tag === 'possessive') return nounPhraseOfPossessive(elements, at);
    if (tag === 'genitive') return nounPhraseBefore(elements, at - 1);
    if (tag !== 'adjective' && tag !== 'noun' && tag !== 'number' && tag !== 'adverb') return null;
  }
  return null;
}

function nounPhraseOfPossessive(elements: readonly Element[], at: number): NounPhrase {
  const { start, end } = elements[at] as Element;
  return {
    span: { start, end },
    head: { start, end },
    form: 'pronoun',
    several: false,
    owner: true,
    from: at,
    to: at + 1,
  };
}

/** "According to X, …" and "…, according to X" */
function reportByAccording(sentence: Sentence, at: number): Report | null {
  const { elements, from: start, to: end } = sentence;
  if (elements[at]?.tag === 'postposition') return reportByPostposition(sentence, at);
  if (!hasFeature(elements[at], FEATURE.sourceNext)) return null;
  let cueTo = at + 1;
  while (elements[cueTo]?.tag === 'to') cueTo++;
  const source = nounPhraseAt(elements, cueTo);
  if (!source || source.to > end) return null;
  const rest = {
    cue: { from: at, to: cueTo },
    source,
    form: 'according',
    cueForm: 'finite',
    verb: null,
    polarity: 'asserted',
  } as const;
  if (sentence.groups.some(({ place }) => place !== null)) {
    const content = contentAroundSource(sentence, { from: at, to: source.to });
    return content.length > 0 ? { ...rest, content, position: at === start ? 'before' : 'after' } : null;
  }
  const before = elements[at - 1];
  if (at <= start + 1 && !(before && before.lower === ',')) {
    let comma = source.to;
    while (comma < end && elements[comma]?.lower !== ',') comma++;
    if (comma >= end - 2) return null;
    return {
      ...rest,
      content: [{ from: comma + 1, to: clauseEnd(sentence, comma + 1, null) }],
      position: 'before',
    };
  }
  const to = isOpening(before) ? at - 1 : at;
  const from = partStart(sentence, to);
  return to - from < 2 ? null : { ...rest, content: [{ from, to }], position: 'after' };
}

/** "Hale zufolge ist …": the word that shows the source stands after it. */
function reportByPostposition(sentence: Sentence, at: number): Report | null {
  const { elements, from: start } = sentence;
  const source = nounPhraseBefore(elements, at - 1);
  if (!source || source.from < start) return null;
  const content = contentAroundSource(sentence, { from: source.from, to: at + 1 });
  if (content.length === 0) return null;
  return {
    cue: { from: at, to: at + 1 },
    source,
    content,
    position: source.from === start ? 'before' : 'after',
    form: 'according',
    cueForm: 'finite',
    verb: null,
    polarity: 'asserted',
  };
}
