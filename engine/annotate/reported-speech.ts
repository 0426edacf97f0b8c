/**
 * Reported clauses in the narration: who is said to have said, written, thought or backed what.
 *
 * Each group of verbs whose main verb is in the lexicon is looked at with what stands around it: a clause, an
 * infinitive or an object after it ("said that …", "promised to …", "praised the plan"), or a clause before it that
 * it is thrown into ("…, officials say"). Marked stretches are single elements here and may be a part of what is
 * reported. A construction that no rule names reports nothing.
 */
import type { Complement, ReportingVerb } from '../languages/reporting.ts';
import { FEATURE, hasFeature } from '../languages/token.ts';
import { mayInvert } from './attribution.ts';
import { clauseEnd, objectEnd } from './clause-end.ts';
import type { Polarity } from './facts.ts';
import type { Element } from './folded-paragraph.ts';
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
import { subjectOf } from './subjects.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A half-open range of element indices. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** A report found in one sentence. All indices are the paragraph's elements. */
export interface Report {
  readonly cue: Range;
  readonly source: NounPhrase | null;
  /** What is reported, in text order; two parts where the cue is thrown in. */
  readonly content: readonly Range[];
  /** Where the cue stands to its content. */
  readonly position: 'before' | 'after';
  readonly form: Complement | 'noun' | 'parenthesis' | 'according';
  readonly verb: ReportingVerb | null;
  readonly polarity: Polarity;
}

/** All reports of a paragraph in text order. Those inside another's content come after it. */
export function reportsIn(narration: Narration): readonly Report[] {
  const all: Report[] = [];
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
    all.push(...reports);
  }
  return all;
}

function outermostFirst(a: Report, b: Report): number {
  const start = ({ cue, content }: Report) => Math.min(cue.from, content[0]?.from ?? cue.from);
  const end = ({ cue, content }: Report) => Math.max(cue.to, content.at(-1)?.to ?? cue.to);
  return start(a) - start(b) || end(b) - end(a);
}

function reportByVerb(sentence: Sentence, group: VerbGroup): Report | null {
  const { verb } = group;
  if (!verb || isPartOfCatenative(sentence, group)) return null;
  const found = group.passive ? null : complementOf(sentence, group, verb);
  if (found) {
    const source = subjectOf(sentence, group);
    if (!source && !verb.impersonal) return null;
    const { cueTo, content, form } = found;
    return {
      cue: cueOf(sentence, group, cueTo),
      source,
      content: [content],
      position: 'before',
      form,
      verb,
      polarity: form === 'question' && verb.asks ? 'questioned' : polarityOf(sentence, group, verb),
    };
  }
  return group.passive ? null : parenthesis(sentence, group, verb);
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

/** "did not say whether", "denied that", "did she say that …?" */
function polarityOf({ elements, to }: Sentence, group: VerbGroup, verb: ReportingVerb): Polarity {
  if (elements[to - 1]?.lower === '?') return 'questioned';
  return group.negated || verb.negative ? 'negated' : 'asserted';
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
  const cueTo = at;
  const direct = complementAt(sentence, group, verb, at);
  if (direct) return direct;
  const hearer = verb.hearer ? hearerEnd(sentence, at) : at;
  if (hearer > at) {
    const found = complementAt(sentence, group, verb, hearer, false);
    if (found) return { ...found, cueTo: found.cueTo === hearer ? cueTo : found.cueTo };
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
    if (elements[past]?.tag === 'question' && takes.has('question')) {
      return { form: 'question', cueTo, content: { from: past, to: clauseEnd(sentence, past, group) } };
    }
    if (takes.has('clause') && beginsClause(sentence, past)) {
      return { form: 'clause', cueTo, content: { from: past, to: clauseEnd(sentence, past, group) } };
    }
    const next = adjunctEnd(sentence, past);
    if (next === past) break;
    past = next;
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
  if (elements[skipped]?.tag === 'that' && takes.has('that') && !standsBare(sentence, skipped))
    return clause('that', skipped);
  if (first.lower === ',' && elements[at + 1]?.tag === 'that' && takes.has('that'))
    return clause('that', at + 1);
  if (first.lower === ':' && at + 1 < end) return clause('that', at + 1, at + 1);
  if (
    (first.tag === 'question' || hasFeature(first, FEATURE.whether)) &&
    takes.has('question') &&
    !standsBare(sentence, at)
  )
    return clause('question');
  if (first.tag === 'to' && takes.has('infinitive') && isInfinitive(sentence, at))
    return clause('infinitive');
  if (first.tag === 'gerund' && takes.has('gerund')) return clause('gerund');
  if (prepositions.has(first.lower)) {
    const from = at + 1;
    const next = elements[from];
    if (next && from < end && next.type !== 'punctuation') {
      return { form: 'object', cueTo: from, content: { from, to: objectEnd(sentence, from) } };
    }
  }
  if (takes.has('clause') && beginsClause(sentence, at)) return clause('clause');
  if (!objects && !takes.has('person-infinitive')) return null;
  const person = takes.has('person-infinitive') ? nounPhraseAt(elements, at) : null;
  if (person && isInfinitive(sentence, person.to))
    return {
      form: 'person-infinitive',
      cueTo: at,
      content: { from: at, to: clauseEnd(sentence, at, group) },
    };
  if ((takes.has('object') || takes.has('object-as')) && objects && beginsObject(sentence, at)) {
    return { form: 'object', cueTo: at, content: { from: at, to: objectEnd(sentence, at) } };
  }
  return null;
}

/** "that" or "why" with no clause after it: "said that.", "told us why." */
function standsBare({ elements, to }: Sentence, at: number): boolean {
  return at + 1 >= to || /^[.,;!?]$/.test(elements[at + 1]?.lower ?? '');
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

/** A clause without "that": a noun phrase and its verb, in one go. */
function beginsClause({ elements, groups, to }: Sentence, at: number): boolean {
  const first = elements[at];
  if (!first || at >= to || isTime(elements, at) || first.type === 'marked') return false;
  if (first.tag === 'subordinator') return false;
  const subject = nounPhraseAt(elements, at);
  if (!subject || first.tag === 'object') return false;
  const verb = groups.find((group) => group.from >= subject.to);
  if (!verb || verb.from >= to) return false;
  if (verb.form !== 'finite') return false;
  let commas = 0;
  for (let between = subject.to; between < verb.from; between++) {
    const element = elements[between] as Element;
    if (element.lower === ',') commas++;
    if (element.tag === 'adverb' || element.type === 'marked') continue;
    if (/^(?:who|which|that|of|in|for|on|at|from|with|by|about|between|,|\(|\))$/.test(element.lower))
      continue;
    if (/^(?:noun|name|adjective|number|determiner|possessive|genitive|preposition)$/.test(element.tag))
      continue;
    if (element.lower === 'and' || element.lower === 'or' || element.lower === 'like') continue;
    return false;
  }
  // An aside has two commas.
  return commas !== 1;
}

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
    if (object && object.to <= to) return object.to;
    return isTime(elements, at + 1) ? adjunctEnd({ elements, to } as Sentence, at + 1) : at;
  }
  return at;
}

/** "…, officials say", "…, said the minister, …": a clause with its attribution thrown in or at its end. */
function parenthesis(sentence: Sentence, group: VerbGroup, verb: ReportingVerb): Report | null {
  const { elements, from: start, to: end } = sentence;
  if (!verb.takes.has('clause') && !verb.takes.has('that')) return null;
  if (group.form !== 'finite') return null;
  const opened = isOpening(elements[group.from - 1]) || endsOpen(elements[group.from - 1]);
  if (group.place === 'second') return opened ? placedParenthesis(sentence, group, verb) : null;
  const inverted = opened && mayInvert(group) ? subjectAfter(elements, group.head) : null;
  const source =
    group.place === null ? (inverted ?? subjectBefore(elements, group.from)) : subjectOf(sentence, group);
  if (!source || source.from < start) return null;
  const as = hasFeature(elements[source.from - 1], FEATURE.as);
  const opening = (inverted ? group.from : source.from) - (as ? 2 : 1);
  if (as && opening < start) return asClause(sentence, group, source, verb);
  const before = elements[opening];
  if (opening < start || !(isOpening(before) || endsOpen(before))) return null;
  let closing = inverted ? inverted.to : group.to;
  while (closing < end && !/^[,.;:!?–—-]$/.test(elements[closing]?.lower ?? '')) {
    if (closing - group.to > 25) return null;
    closing++;
  }
  const first = { from: partStart(sentence, opening), to: before?.type === 'marked' ? opening + 1 : opening };
  if (first.to - first.from < 2) return null;
  const content: Range[] = [first];
  const after = elements[closing];
  if (after?.lower === ',' && goesOnAfter(sentence, closing + 1)) {
    const to = clauseEnd(sentence, closing + 1, group);
    if (to > closing + 2) content.push({ from: closing + 1, to });
  }
  return {
    cue: cueOf(sentence, group),
    source,
    content,
    position: 'after',
    form: 'parenthesis',
    verb,
    polarity: polarityOf(sentence, group, verb),
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
    verb,
    polarity: polarityOf(sentence, group, verb),
  };
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
    verb,
    polarity: polarityOf(sentence, group, verb),
  };
}

function isOpening(element: Element | undefined): boolean {
  return element !== undefined && /^[,–—―-]$/.test(element.lower);
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

/** After ", he said," the clause goes on, unless another begins that is not part of it. */
function goesOnAfter({ elements, to }: Sentence, at: number): boolean {
  const first = elements[at];
  if (!first || at >= to || first.type === 'marked') return false;
  if (first.tag === 'gerund' || first.tag === 'subordinator' || first.tag === 'coordinator') return false;
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
  const own = inside.findIndex((group) => elements[group.from - 1]?.tag !== 'question');
  const next = inside.slice(own + 1).find((group) => {
    const before = elements[group.from - 1];
    return (
      before?.type === 'marked' ||
      (/^(?:noun|name|adverb|number|object)$/.test(before?.tag ?? '') &&
        !subjectFollows(sentence, inside[own], group))
    );
  });
  return own >= 0 && next ? next.from : end;
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
    verb: null,
    polarity: 'asserted',
  };
}
