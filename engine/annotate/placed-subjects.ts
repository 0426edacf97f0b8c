/**
 * The subject of a verb whose place shows the kind of its clause.
 *
 * In a main clause one part stands before the finite verb. If it is a noun phrase that can be a subject, it is taken
 * for it; else the subject is the first such phrase after the verb ("Am Freitag sagte Hale"). In a subordinate clause it
 * follows the word that begins the clause ("wie Hale am Freitag mitteilte").
 */
import { FEATURE, hasFeature } from '../languages/token.ts';
import { isTime } from './dates.ts';
import type { Element } from './folded-paragraph.ts';
import type { Sentence } from './narration.ts';
import { type NounPhrase, nounPhraseAt, nounPhraseBefore, subjectBefore } from './noun-phrases.ts';
import type { VerbGroup } from './verb-groups.ts';

/** The subject of a finite group with a place, or null where none is sure. */
export function subjectOfPlaced(sentence: Sentence, group: VerbGroup): NounPhrase | null {
  if (group.form !== 'finite') return null;
  return group.place === 'second' ? subjectInMain(sentence, group) : subjectInSubordinate(sentence, group);
}

function subjectInMain(sentence: Sentence, group: VerbGroup): NounPhrase | null {
  const { elements } = sentence;
  let before = group.from - 1;
  while (elements[before]?.tag === 'adverb' && before >= sentence.from) before--;
  if (elements[before]?.tag === 'coordinator' && before >= sentence.from) {
    // "Hale kam und sagte": nothing but the subject of a verb before can be left out.
    const first = joinedTo(sentence, group);
    return first ? subjectInMain(sentence, first) : null;
  }
  return fronted(sentence, group) ?? subjectBehind(sentence, group.to);
}

/** "Hale sagte, der Kai sei alt, und ging": a verb that is not reported goes on from one that is not. */
function joinedTo({ elements, groups }: Sentence, group: VerbGroup): VerbGroup | undefined {
  const before = groups.slice(0, groups.indexOf(group)).filter(({ place }) => place === 'second');
  if (hasFeature(elements[group.from], FEATURE.subjunctive)) return before.at(-1);
  const own = before.filter(({ from }) => !hasFeature(elements[from], FEATURE.subjunctive));
  return own.findLast(({ verb }) => verb !== null) ?? own.at(-1);
}

/** The subject before the verb, where all that stands before the verb is the subject. */
function fronted(sentence: Sentence, group: VerbGroup): NounPhrase | null {
  const { elements, from } = sentence;
  const found = widened(elements, subjectBefore(elements, group.from));
  if (!found || found.from < from || !canBeSubject(elements, found)) return null;
  const subject = withName(sentence, found);
  const before = elements[subject.from - 1];
  const begins =
    subject.from === from ||
    before?.type === 'punctuation' ||
    before?.type === 'marked' ||
    before?.tag === 'coordinator' ||
    before?.tag === 'adverb' ||
    before?.tag === 'not';
  return begins ? withFirst(sentence, group, subject) : null;
}

/** "Hale und seine Frau": a name and a description that "und" joins, where no verb stands before. */
function withFirst({ elements, from, groups }: Sentence, group: VerbGroup, last: NounPhrase): NounPhrase {
  if (!hasFeature(elements[last.from - 1], FEATURE.joins) || groups[0] !== group) return last;
  const first = nounPhraseBefore(elements, last.from - 2);
  if (!first || first.from < from) return last;
  const span = { start: first.span.start, end: last.span.end };
  return { span, head: span, form: 'name', several: true, from: first.from, to: last.to };
}

/** "die Regierung in Ostrow": a phrase that a preposition governs goes on from the noun before it. */
function widened(elements: readonly Element[], phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase || elements[phrase.from - 1]?.tag !== 'preposition') return phrase;
  const noun = nounPhraseBefore(elements, phrase.from - 2);
  if (!noun || noun.form === 'pronoun') return phrase;
  return { ...noun, span: { start: noun.span.start, end: phrase.span.end }, to: phrase.to };
}

/** The first phrase from an element on that can be a subject; adverbs, dates, phrases and objects are passed over. */
export function subjectBehind(sentence: Sentence, start: number): NounPhrase | null {
  const { elements, to } = sentence;
  for (let at = start, rounds = 0; at < to && rounds < MOST_PARTS; rounds++) {
    const element = elements[at] as Element;
    if (element.type !== 'word') return null;
    const subject = nounPhraseAt(elements, at);
    if (subject && subject.to <= to && canBeSubject(elements, subject)) return withName(sentence, subject);
    const next = partEnd(sentence, at);
    if (next === at) return null;
    at = next;
  }
  return null;
}

/** "die Sprecherin der Behörde, Ada Marsh": a name between pauses after a description names who is described. */
function withName({ elements, to }: Sentence, described: NounPhrase): NounPhrase {
  if (described.form !== 'title' || elements[described.to]?.lower !== ',') return described;
  const name = nounPhraseAt(elements, described.to + 1);
  if (name?.form !== 'name' || name.several || name.to > to) return described;
  const pauses = name.to === to || elements[name.to]?.tag === 'mark';
  if (!pauses) return described;
  return { ...name, span: { start: described.span.start, end: name.span.end }, from: described.from };
}

/** Parts between a verb and its subject: "sagte ihm am Freitag in Ostrow auf Anfrage die Sprecherin". */
const MOST_PARTS = 8;

/** Index after an adverb, a date, an object pronoun or a phrase with a preposition at `at`; `at` where there is none. */
export function partEnd({ elements, to }: Sentence, at: number): number {
  const element = elements[at];
  if (!element || at >= to) return at;
  if (element.tag === 'adverb' || element.tag === 'not' || element.tag === 'object') return at + 1;
  if (isTime(elements, at)) return at + 1;
  if (element.tag !== 'preposition') return at;
  let next = at + 1;
  while (next < to && isTime(elements, next)) next++;
  if (next > at + 1) return next;
  const phrase = nounPhraseAt(elements, at + 1);
  return phrase && phrase.to <= to ? phrase.to : at;
}

/** Not an accusative or a dative, and not what a preposition governs. */
function canBeSubject(elements: readonly Element[], { from, form }: NounPhrase): boolean {
  const first = elements[from] as Element;
  if (first.tag === 'object' || hasFeature(first, FEATURE.oblique)) return false;
  const before = elements[from - 1];
  return form === 'pronoun' || before?.tag !== 'preposition' || before.sentence !== first.sentence;
}

function subjectInSubordinate(sentence: Sentence, group: VerbGroup): NounPhrase | null {
  const { elements, from: start } = sentence;
  for (let at = group.from - 1; at >= start && group.from - at < LONGEST_CLAUSE; at--) {
    const element = elements[at] as Element;
    if (element.place !== null) return null;
    if (element.tag === 'question' && hasFeature(element, FEATURE.relative)) {
      const own = subjectBehind(sentence, at + 1);
      if (own && own.to <= group.from) return hasFeature(element, FEATURE.oblique) ? own : null;
      return hasFeature(element, FEATURE.oblique) ? null : subjectBefore(elements, at + 1);
    }
    if (element.tag === 'question' || element.tag === 'that' || element.tag === 'subordinator') {
      const subject = subjectBehind(sentence, at + 1);
      return subject && subject.to <= group.from ? subject : null;
    }
  }
  return null;
}

/** In elements. */
const LONGEST_CLAUSE = 40;
