/**
 * What a reporting verb reports after it, by what the lexicon says that it can take.
 */
import type { Complement, ReportingVerb } from '../languages/reporting.ts';
import { FEATURE, hasFeature, type Tag } from '../languages/token.ts';
import { adjunctEnd, afterRegion, hearerEnd } from './adjuncts.ts';
import { LONGEST_ASIDE } from './asides.ts';
import {
  beginsClause,
  beginsObject,
  beginsObjectAs,
  hasVerb,
  isContent,
  isInfinitive,
  standsBare,
} from './clause-begin.ts';
import { clauseEnd, objectEnd } from './clause-end.ts';
import { dateEnd } from './dates.ts';
import type { Sentence } from './narration.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import { complementOfPlaced } from './placed-complements.ts';
import { isPerson } from './quoted-person.ts';
import type { Range } from './report.ts';
import type { VerbGroup } from './verb-groups.ts';

interface FoundComplement {
  readonly form: Complement;
  /** Index after the cue's last element, a preposition or particle included. */
  readonly cueTo: number;
  readonly content: Range;
}

/** The content that follows a verb. */
export function complementOf(
  sentence: Sentence,
  group: VerbGroup,
  verb: ReportingVerb,
): FoundComplement | null {
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
  const aside = takes.has('that') ? thatAfterAside(sentence, hearer) : -1;
  if (aside > 0)
    return { form: 'that', cueTo, content: { from: aside, to: clauseEnd(sentence, aside, group) } };
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
    // "Asked in May, Marsh, who …": what describes somebody is no question.
    const describes = hasFeature(elements[past], FEATURE.relative) && elements[past - 1]?.lower === ',';
    if (elements[past]?.tag === 'question' && takes.has('question') && !place && !describes) {
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

/** Index of the "that" after an aside that parts it from its verb: "said, however, that …"; else -1. */
function thatAfterAside(sentence: Sentence, from: number): number {
  const { elements, to } = sentence;
  let at = from;
  // "said in a statement, released on Monday, that": what comes before the aside is short.
  while (at < to && at - from < LONGEST_ADJUNCT && !/^[,–—]$/.test(elements[at]?.lower ?? '')) {
    if (elements[at]?.type !== 'word' || !ADJUNCT.has(elements[at]?.tag ?? 'mark')) return -1;
    at++;
  }
  const opening = elements[at];
  if (!opening || !/^[,–—]$/.test(opening.lower)) return -1;
  for (let closing = at + 1; closing < to && closing - at < LONGEST_ASIDE; closing++) {
    if (elements[closing]?.lower !== opening.lower) continue;
    const that = closing + 1;
    return elements[that]?.tag === 'that' && beginsClause(sentence, that + 1) ? that : -1;
  }
  return -1;
}

/** In elements: "in a statement". */
const LONGEST_ADJUNCT = 8;

/** What an adjunct or a hearer is made of. */
const ADJUNCT: ReadonlySet<Tag> = new Set([
  'preposition',
  'to',
  'determiner',
  'possessive',
  'adjective',
  'noun',
  'name',
  'number',
  'object',
  'adverb',
]);

/** "The man accused of killing her": a verb that needs an object and has none only describes the noun before it. */
function isReduced({ passive, form }: VerbGroup, { class: kind, takes }: ReportingVerb): boolean {
  const needsObject = kind === 'speech' && takes.has('object') && !takes.has('that') && !takes.has('clause');
  return needsObject && !passive && form === 'finite';
}

/** The content that begins at an element. @param objects Whether it may be a plain object. */
export function complementAt(
  sentence: Sentence,
  group: VerbGroup,
  verb: ReportingVerb,
  at: number,
  objects = true,
): FoundComplement | null {
  const { elements, groups, to: end } = sentence;
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
    (first.tag === 'question' || (hasFeature(first, FEATURE.supposes) && (verb.asks || group.negated))) &&
    takes.has('question') &&
    !standsBare(sentence, at) &&
    // "replied when they asked": when it was said, and not what.
    (!hasFeature(first, FEATURE.locates) || verb.asks || group.negated || group.form === 'infinitive')
  )
    return clause('question');
  if (takes.has('infinitive') && isInfinitive(sentence, first.tag === 'not' ? at + 1 : at))
    return clause('infinitive');
  const gerund = first.tag === 'gerund' || groups.some(({ from, form }) => from === at && form === 'gerund');
  if (gerund && takes.has('gerund')) return clause('gerund');
  if (prepositions.has(first.lower) && !isReduced(group, verb) && dateEnd(elements, at + 1) === at + 1) {
    const from = at + 1;
    const next = elements[from];
    // "posted on the board that it sank": where it was said, not what.
    const that = takes.has('that') ? (nounPhraseAt(elements, from)?.to ?? end) : end;
    if (elements[that]?.tag === 'that' && beginsClause(sentence, that + 1)) return clause('that', that, at);
    // "shouted at Holt": to whom, not what.
    const person =
      verb.class === 'utterance' && hasFeature(first, FEATURE.locates) && nounPhraseAt(elements, from);
    if (person && isPerson(elements, person) && !isInfinitive(sentence, person.to)) return null;
    // "wrote on her page: …": what was written follows.
    const leads = elements[nounPhraseAt(elements, from)?.to ?? end]?.lower === ':';
    if (next && from < end && !leads && isContent(sentence, from)) {
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
