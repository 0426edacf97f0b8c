/**
 * Noun phrases as sources, found without a parser.
 *
 * The subject of a reporting verb is nearly always a name, a described person or a pronoun that touches the verb or
 * is parted from it by an apposition, an adverb or a date. The rules follow that and give up early: no source is
 * better than a wrong one.
 */
import { FEATURE, hasFeature, type Tag } from '../languages/token.ts';
import type { Span } from '../text/span.ts';
import { beforeLetters, isAsideEnd, MOST_ASIDES, openingOfAside, openingOfExamples } from './asides.ts';
import { isAbbreviation, isCapital } from './capitals.ts';
import { isTime, skipBack } from './dates.ts';
import type { Element } from './folded-paragraph.ts';
import { listedNames, openingOfNames } from './listed-names.ts';
import { afterNickname, beforeNickname } from './nicknames.ts';

/** A noun phrase as a source. */
export interface NounPhrase {
  readonly span: Span;
  /** The words up to its head, without what follows it ("the head" of "the head of the union"). */
  readonly head: Span;
  readonly form: 'name' | 'title' | 'pronoun';
  /** Whether it names several ("Marsh and Holt"). */
  readonly several: boolean;
  /** The names of those whom it stands for, where the rules of its form do not find them. */
  readonly members?: readonly Span[];
  /** Whether it stands for an owner ("his" of "his claim"). */
  readonly owner?: boolean;
  /** Indices of its elements, half-open. */
  readonly from: number;
  readonly to: number;
}

const NOMINAL: ReadonlySet<Tag> = new Set(['noun', 'name', 'adjective', 'number']);

/** The noun phrase that ends just before the verb at `verb`: adverbs, dates, asides and relative clauses are skipped. */
export function subjectBefore(elements: readonly Element[], verb: number): NounPhrase | null {
  const at = skipBack(elements, verb - 1);
  return subjectEndingAt(elements, at, elements[verb]?.sentence, 0);
}

/** The subject that ends at an element. @param rounds How many asides were passed over that govern a phrase. */
function subjectEndingAt(
  elements: readonly Element[],
  last: number,
  sentence: number | undefined,
  rounds: number,
): NounPhrase | null {
  let at = beforeLetters(elements, last);
  let apposed: readonly Span[] = [];
  while (isAsideEnd(elements[at]) && elements[at]?.sentence === sentence) {
    // "Jane Holt, M.D., said": whatever else stands before, the letters are the aside.
    if (elements[at - 1]?.tag === 'postnominal') {
      at = beforeLetters(elements, at - 1);
      continue;
    }
    let opening = openingOfAside(elements, at);
    if (opening < 0) return null;
    apposed = listedNames(elements, opening + 1, at);
    // "Its captains, Marsh, Holt and Brandt, said": the list has commas of its own.
    for (let more = apposed.length > 0 ? openingOfAside(elements, opening) : -1; more > 0; ) {
      const names = listedNames(elements, more + 1, at);
      if (names.length === 0) break;
      apposed = names;
      opening = more;
      more = openingOfAside(elements, more);
    }
    at = beforeLetters(elements, opening - 1);
    // "Several states, including Ostrow, Marrow and Kelme, said": the examples are one aside.
    const examples = openingOfExamples(elements, at);
    if (examples >= 0) at = examples - 1;
    // "Ada Marsh, 61, a captain, said": the age is an aside of its own.
    if (elements[at]?.tag === 'number' && elements[at - 1]?.lower === ',') at -= 2;
    else if (elements[at]?.lower !== ')') break;
  }
  if (isReducedRelative(elements, at)) {
    at = skipBack(elements, at - 1);
    // "the woman Holt met said": a name is the subject of what describes the noun before it.
    const noun = elements[at]?.tag === 'name' ? startOfNameWords(elements, at) - 1 : at;
    if (noun < at && elements[noun]?.tag !== 'noun') return null;
    at = noun;
  }
  const end = elements[at];
  if (!end || end.type === 'marked' || end.sentence !== sentence) return null;
  if (end.tag === 'question' || end.tag === 'that') return antecedent(elements, at);
  if (CLOSING_VERBS.has(end.tag)) return describedBefore(elements, at);
  const near = phraseOfExamples(elements, at) ?? nounPhraseBefore(elements, at);
  if (!near) return null;
  // "Two of them, Marsh and Holt, said"
  if (apposed.length > 0 && isDescription(elements, near.to))
    return { ...near, several: true, members: apposed };
  const opening = openingOfGoverned(elements, near.from);
  if (opening > 0 && rounds < MOST_ASIDES)
    return subjectEndingAt(elements, opening - 1, sentence, rounds + 1);
  return widenToClause(elements, near);
}

/** "Critics such as Marsh and Holt" before their verb: whoever is named says it too. */
function phraseOfExamples(elements: readonly Element[], last: number): NounPhrase | null {
  const opening = elements[last]?.tag === 'name' ? openingOfNames(elements, last) : -1;
  const whole =
    opening > 0 && isDescription(elements, opening) ? nounPhraseBefore(elements, opening - 1) : null;
  if (!whole) return null;
  const span = { start: whole.span.start, end: (elements[last] as Element).end };
  return { ...whole, span, several: true, members: listedNames(elements, opening, last + 1), to: last + 1 };
}

/** Whether a noun, and no name, ends before an element. */
function isDescription(elements: readonly Element[], to: number): boolean {
  return elements[to - 1]?.tag !== 'name';
}

/** "after she spoke", "before the mayor said": before a phrase and its verb such a word begins a clause. */
export function beginsClauseOfTime(element: Element | undefined): boolean {
  return hasFeature(element, FEATURE.locates) && !hasFeature(element, FEATURE.links);
}

/** An aside from its comma to the phrase that it governs, in elements. */
const LONGEST_GOVERNED = 12;

/**
 * Index of the comma before the aside that governs the phrase at `from`, else -1: "Marsh, speaking to reporters in
 * Ostrow", "Marsh, who met Holt, the mayor".
 */
function openingOfGoverned(elements: readonly Element[], from: number): number {
  const before = elements[from - 1];
  if (beginsClauseOfTime(before)) return -1;
  const governed =
    before !== undefined && (before.tag === 'preposition' || before.tag === 'to' || isVerbal(before));
  const apposed = before?.lower === ',';
  if (!governed && !apposed) return -1;
  for (let at = from - (apposed ? 2 : 1); at > 1 && from - at < LONGEST_GOVERNED; at--) {
    const element = elements[at] as Element;
    if (element.sentence !== before?.sentence || element.type === 'marked') return -1;
    if (element.lower !== ',') continue;
    const opener = elements[at + 1];
    const opens =
      opener !== undefined &&
      (hasFeature(opener, FEATURE.relative) || opener.tag === 'gerund' || opener.tag === 'participle');
    if (apposed) return opens && isVerbal(elements[at + 2]) ? at : -1;
    return opens || opener?.tag === 'preposition' ? at : -1;
  }
  return -1;
}

/** "a letter from Marsh to Holt", "Marsh from Ostrow": what begins the clause speaks, not what a preposition governs. */
function widenToClause(elements: readonly Element[], near: NounPhrase): NounPhrase {
  const { sentence } = elements[near.from] as Element;
  let { from } = near;
  for (let rounds = 0; rounds < 3; rounds++) {
    const last = elements[from - 2];
    const { tag } = elements[from - 1] ?? {};
    if (last?.type !== 'word' || last.sentence !== sentence || (tag !== 'preposition' && tag !== 'to')) break;
    const wider = last.tag === 'pronoun' ? from - 2 : nominalStart(elements, from - 2);
    if (wider < 0) return near;
    from = wider;
  }
  const before = elements[from - 1];
  const begins = before?.sentence !== sentence || before.lower === ',' || CLAUSE_OPENERS.has(before.tag);
  return begins && from < near.from ? phrase(elements, from, near.to, formOf(elements, from, near.to)) : near;
}

const CLAUSE_OPENERS: ReadonlySet<Tag> = new Set(['coordinator', 'subordinator', 'that']);

/** "the report released last year": a participle right after its noun. */
function isReducedRelative(elements: readonly Element[], at: number): boolean {
  return (
    /^(?:past|participle)$/.test(elements[at]?.tag ?? '') &&
    /^(?:noun|name)$/.test(elements[at - 1]?.tag ?? '')
  );
}

const CLOSING_VERBS: ReadonlySet<Tag> = new Set(['finite', 'base', 'past', 'participle']);

/** "An official who asked not to be named said": whom the clause describes that ends with the verb at `last`. */
function describedBefore(elements: readonly Element[], last: number): NounPhrase | null {
  for (let at = last - 1; at > 0 && last - at < LONGEST_GOVERNED; at--) {
    const element = elements[at] as Element;
    if (element.sentence !== elements[last]?.sentence || element.type !== 'word') return null;
    if (element.tag === 'question') return antecedent(elements, at);
  }
  return null;
}

/** Index of the first of the names in a row that end at `last`. */
function startOfNameWords(elements: readonly Element[], last: number): number {
  let from = last;
  while (elements[from - 1]?.tag === 'name' && elements[from - 1]?.sentence === elements[last]?.sentence)
    from--;
  return from;
}

/** The noun phrase that begins just after the verb at `verb`, as in "said Mr Smith" and "said union leader Ann Lee". */
export function subjectAfter(elements: readonly Element[], verb: number): NounPhrase | null {
  return nounPhraseAt(elements, verb + 1);
}

/** The noun phrase that begins at an element: a pronoun, a name, or a noun with what stands before it. */
export function nounPhraseAt(elements: readonly Element[], from: number): NounPhrase | null {
  const first = elements[from];
  if (first?.type !== 'word') return null;
  if (first.tag === 'pronoun' || first.tag === 'object') return pronoun(elements, from);
  if (isTime(elements, from)) return null;
  let to = nominalEnd(elements, from);
  if (to === from) return null;
  for (let next = to; hasFeature(elements[next], FEATURE.links); next = to) {
    const end = isMember(elements, next + 1) ? next + 2 : nominalEnd(elements, next + 1);
    if (end === next + 1 || isTime(elements, next + 1)) break;
    if (!hasFeature(elements[next], FEATURE.of) && formOf(elements, from, to) === 'name') break;
    to = end;
  }
  const form = formOf(elements, from, to);
  const joined = joinedEnd(elements, to, form);
  return phrase(elements, from, joined, form, joined > to);
}

/** "them" of "one of them", "several of us". */
function isMember(elements: readonly Element[], at: number): boolean {
  const counted = elements[at - 2];
  return (
    elements[at]?.tag === 'object' &&
    hasFeature(elements[at - 1], FEATURE.of) &&
    counted !== undefined &&
    (NOMINAL.has(counted.tag) || hasFeature(counted, FEATURE.standsAlone))
  );
}

/** Index after "and Y" where the phrase that ends at `to` goes on so, else `to`. */
function joinedEnd(elements: readonly Element[], to: number, form: NounPhrase['form']): number {
  if (!hasFeature(elements[to], FEATURE.joins)) return to;
  const end = nominalEnd(elements, to + 1);
  if (end === to + 1 || formOf(elements, to + 1, end) !== form) return to;
  return isVerbal(elements[end]) ? to : end;
}

function isVerbal(element: Element | undefined): boolean {
  return element !== undefined && VERBAL.has(element.tag);
}

const VERBAL: ReadonlySet<Tag> = new Set(['finite', 'base', 'past', 'be', 'have', 'do', 'modal']);

/** Index after the nominal words that begin at `from`; `from` itself where there is no noun. */
function nominalEnd(elements: readonly Element[], from: number): number {
  const first = elements[from];
  if (first?.type !== 'word') return from;
  let end = from;
  let named = false;
  for (let at = from; at < elements.length && at - from < LONGEST_PHRASE; at++) {
    const element = elements[at] as Element;
    if (element.sentence !== first.sentence) break;
    if (isInnerStop(elements, at) && (isCapital(elements[at + 1]) || isHonorific(elements[at + 1]))) continue;
    if (element.lower === '&' && at > from) continue;
    const called = at > from ? afterNickname(elements, at) : at;
    if (called > at) {
      at = called - 1;
      continue;
    }
    if (element.type === 'marked') break;
    const { tag } = element;
    if (at > from && isTime(elements, at) && !isModifyingTime(elements, from, at)) break;
    if (tag === 'name') {
      named = true;
      end = at + 1;
    } else if (NOMINAL.has(tag)) {
      if (named && !continuesName(elements, at)) break;
      if (end > from && followsCommon(elements, at)) break;
      end = at + 1;
    } else if (tag === 'genitive') named = false;
    else if (hasFeature(element, FEATURE.particle) && isCapital(elements[at + 1]) && at > from) continue;
    else if (tag === 'determiner' || tag === 'possessive') {
      if (end > from && elements[at - 1]?.tag !== 'genitive') break;
    } else if ((tag === 'past' || tag === 'gerund' || tag === 'participle') && end === at && at > from) break;
    else if (tag === 'past' || tag === 'gerund' || tag === 'adverb') {
      if (!NOMINAL.has(elements[at + 1]?.tag ?? 'mark')) break;
      if (end > from && hasFeature(elements[end - 1], FEATURE.common)) break;
    } else break;
  }
  if (end > from) return end;
  return hasFeature(first, FEATURE.standsAlone) ? from + 1 : from;
}

/** Whether an element is the stop of an abbreviation inside a name: "J. Doe", "Dr. Doe", "Dr. med. Doe". */
function isInnerStop(elements: readonly Element[], at: number): boolean {
  if (elements[at]?.lower !== '.') return false;
  return isAbbreviation(elements[at - 1]) || isHonorific(elements[at - 1]);
}

function isHonorific(element: Element | undefined): boolean {
  return hasFeature(element, FEATURE.honorific);
}

/** "a Friday evening rally": a date between a determiner and a noun is a part of the phrase. */
function isModifyingTime(elements: readonly Element[], from: number, at: number): boolean {
  const { tag } = elements[from] as Element;
  if (tag !== 'determiner' && tag !== 'possessive') return false;
  const next = elements[at + 1];
  return next?.type === 'word' && NOMINAL.has(next.tag);
}

const LONGEST_PHRASE = 16;

/** "sagte die Sprecherin Reportern": no common noun stands beside another in one phrase. */
function followsCommon(elements: readonly Element[], at: number): boolean {
  return hasFeature(elements[at], FEATURE.common) && hasFeature(elements[at - 1], FEATURE.common);
}

/** "Mr Hale’s spokesman", "union leader Ann Lee": a small word after a name goes on with it only before another. */
function continuesName(elements: readonly Element[], at: number): boolean {
  if (hasFeature(elements[at], FEATURE.common)) return false;
  return (
    hasFeature(elements[at], FEATURE.role) ||
    isCapital(elements[at]) ||
    isCapital(elements[at + 1]) ||
    elements[at]?.tag === 'noun'
  );
}

/** The noun phrase whose last word is at `last`, with "of …" and the like taken in. */
export function nounPhraseBefore(elements: readonly Element[], last: number): NounPhrase | null {
  const end = elements[last];
  if (end?.type !== 'word') return null;
  if (end.tag === 'pronoun') return pronoun(elements, last);
  let from = isMember(elements, last) ? last : nominalStart(elements, last);
  if (from < 0) return null;
  from = widenOverPreposition(elements, from);
  const form = formOf(elements, from, last + 1);
  const first = form === 'name' ? partedName(elements, from) : -1;
  if (first >= 0) return parted(elements, first, from, last + 1);
  const joined = joinedStart(elements, from, form);
  return phrase(elements, joined, last + 1, form, joined < from);
}

/** Index of the first word of the nominal words that end at `last`, or -1. @param owners How many may own it. */
function nominalStart(elements: readonly Element[], last: number, owners = MOST_OWNERS): number {
  const end = elements[last] as Element;
  if (hasFeature(end, FEATURE.standsAlone)) return last;
  if (!NOMINAL.has(end.tag) || isTime(elements, last)) return -1;
  return isCapital(end) ? startOfName(elements, last, owners) : startOfNoun(elements, last, owners);
}

/** "Marsh’s brother’s boat" has two owners in a row; more than this are no prose. */
const MOST_OWNERS = 16;

/** The start of the phrase whose owner ends before the genitive at `genitive`; what follows it where there is none. */
function startOfOwner(elements: readonly Element[], genitive: number, owners: number): number {
  const owner = owners > 0 ? nominalStart(elements, genitive - 1, owners - 1) : -1;
  return owner < 0 ? genitive + 1 : owner;
}

/** From the end of a name back over its words, the titles and adjectives before it, and a determiner. */
function startOfName(elements: readonly Element[], last: number, owners: number): number {
  let from = last;
  let inTitles = false;
  while (from > 0 && last - from < LONGEST_PHRASE) {
    const before = elements[from - 1] as Element;
    if (before.sentence !== (elements[last] as Element).sentence) break;
    const called = beforeNickname(elements, from - 1);
    if (called < from) from = called;
    else if (isInnerStop(elements, from - 1)) from--;
    else if (before.type !== 'word' && before.lower !== '&' && before.tag !== 'genitive') break;
    else if (isHonorific(before)) from--;
    else if (before.tag === 'genitive') return startOfOwner(elements, from - 1, owners);
    else if (before.tag === 'determiner' || before.tag === 'possessive') return from - 1;
    else if (hasFeature(before, FEATURE.calendar)) break;
    else if (before.tag === 'name' && !inTitles) from--;
    else if (hasFeature(before, FEATURE.particle) && isCapital(elements[from])) from--;
    else if (before.lower === '&') from--;
    else if (hasFeature(before, FEATURE.role | FEATURE.common)) {
      inTitles = true;
      from--;
    } else if (NOMINAL.has(before.tag) && (inTitles || before.tag === 'adjective' || isCapital(before)))
      from--;
    else break;
  }
  return from;
}

/** From a common noun back to its determiner. */
function startOfNoun(elements: readonly Element[], last: number, owners: number): number {
  let from = last;
  while (from > 0 && last - from < LONGEST_PHRASE) {
    const before = elements[from - 1] as Element;
    if (before.sentence !== (elements[last] as Element).sentence) break;
    if (before.tag === 'determiner' || before.tag === 'possessive') return from - 1;
    if (before.tag === 'genitive') return startOfOwner(elements, from - 1, owners);
    if (before.type === 'word' && isTime(elements, from - 1)) break;
    if (NOMINAL.has(before.tag) || before.lower === '.') {
      if (before.lower === '.' && !isAbbreviation(elements[from - 2])) break;
      from--;
    } else if (
      (before.tag === 'past' || before.tag === 'gerund' || before.tag === 'adverb') &&
      isModifier(elements, from - 1)
    ) {
      from--;
    } else break;
  }
  return from;
}

/** "two newly elected members": a participle or adverb inside a phrase that has a determiner or an adjective before. */
function isModifier(elements: readonly Element[], at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before < 4; before--) {
    const { tag } = elements[before] as Element;
    if (tag === 'determiner' || tag === 'possessive' || tag === 'genitive') return true;
    if (tag !== 'adverb' && tag !== 'adjective' && tag !== 'number' && tag !== 'noun') return false;
  }
  return false;
}

/** "a spokesman for the ministry": take in the noun before the preposition, since it is the one that speaks. */
function widenOverPreposition(elements: readonly Element[], start: number): number {
  let from = start;
  for (let rounds = 0; rounds < 3; rounds++) {
    const preposition = elements[from - 1];
    const noun = elements[from - 2];
    if (!preposition || noun?.type !== 'word' || noun.sentence !== elements[from]?.sentence) return from;
    if (!hasFeature(preposition, FEATURE.links)) return from;
    if (!hasFeature(preposition, FEATURE.of) && !hasFeature(noun, FEATURE.role)) return from;
    const wider = nominalStart(elements, from - 2);
    if (wider < 0) return from;
    from = wider;
  }
  return from;
}

/** Index of the first word of "X and" before the phrase that starts at `from`, else `from`. */
function joinedStart(elements: readonly Element[], from: number, form: NounPhrase['form']): number {
  const before = elements[from - 1];
  const joins = before !== undefined && hasFeature(before, FEATURE.joins);
  if (form === 'name' && joins) {
    const list = startOfNames(elements, from);
    if (list < from) return list;
  }
  if (!joins || elements[from - 2]?.lower === ',') return from;
  const last = elements[from - 2];
  if (last?.type !== 'word' || last.sentence !== before.sentence) return from;
  const start = nominalStart(elements, from - 2);
  if (start < 0) return from;
  const first = elements[start - 1]?.sentence !== before.sentence;
  if (!first && formOf(elements, start, from - 1) !== form) return from;
  // "He praised Ann Lee and Hale said": what a verb or a preposition governs is no subject.
  const governor = elements[start - 1];
  if (
    governor &&
    governor.sentence === before.sentence &&
    governor.type === 'word' &&
    governor.tag !== 'that'
  )
    return from;
  return start;
}

/**
 * Index of the first word of the name that begins the sentence, where nothing but an aside of its own and "and" part it from
 * the name at `from`: "Marsh, who built it, and Holt", "Marsh, the mayor, and Holt"; else -1.
 */
function partedName(elements: readonly Element[], from: number): number {
  const closing = from - 2;
  if (!hasFeature(elements[from - 1], FEATURE.joins) || elements[closing]?.lower !== ',') return -1;
  const opening = openingOfAside(elements, closing);
  const opener = elements[opening + 1];
  const isAside =
    hasFeature(opener, FEATURE.relative) || /^(?:determiner|number|postnominal)$/.test(opener?.tag ?? '');
  if (opening <= 0 || !isAside) return -1;
  const last = beforeLetters(elements, opening - 1);
  const start = elements[last]?.type === 'word' ? nominalStart(elements, last) : -1;
  const begins = start >= 0 && elements[start - 1]?.sentence !== elements[from]?.sentence;
  return begins && formOf(elements, start, last + 1) === 'name' ? start : -1;
}

/** The two who are named from `first` and from `second` on. */
function parted(elements: readonly Element[], first: number, second: number, to: number): NounPhrase {
  const names = [first, second].map(
    (from) => phrase(elements, from, nominalEnd(elements, from), 'name').span,
  );
  return { ...phrase(elements, first, to, 'name', true), members: names };
}

/** Index of the first of the names in "X, Y and" before `from`, where they begin the sentence; else `from`. */
function startOfNames(elements: readonly Element[], from: number): number {
  const { sentence } = elements[from] as Element;
  let start = from;
  for (let names = 0; names < MOST_OWNERS; names++) {
    let last = start - 2;
    if (elements[last]?.lower === ',') last--;
    const name = elements[last];
    if (name?.type !== 'word' || name.sentence !== sentence) return from;
    const next = nominalStart(elements, last);
    if (next < 0 || formOf(elements, next, last + 1) !== 'name') return from;
    start = next;
    if (elements[start - 1]?.sentence !== sentence) return names > 0 ? start : from;
    if (elements[start - 1]?.lower !== ',') return from;
  }
  return from;
}

/** "Mr X, who said", "the ministry, which said": the source is the relative pronoun's antecedent where it is near. */
export function antecedent(elements: readonly Element[], at: number): NounPhrase | null {
  if (!hasFeature(elements[at], FEATURE.relative)) return null;
  let before = beforeLetters(elements, skipBack(elements, elements[at - 1]?.lower === ',' ? at - 2 : at - 1));
  if (elements[before]?.lower === ')') before = openingOfAside(elements, before) - 1;
  // "It is not clear who said": an adjective is nobody.
  const last = elements[before];
  const isNoun = last?.type === 'word' && (last.tag !== 'adjective' || hasFeature(last, FEATURE.role));
  const found = isNoun ? nounPhraseBefore(elements, before) : null;
  // "asked Marsh who said it": a question, and Marsh hears it.
  return found && elements[found.from - 1]?.reporting?.asks ? null : found;
}

function formOf(elements: readonly Element[], from: number, to: number): NounPhrase['form'] {
  const head = elements[headOf(elements, from, to)] as Element;
  // "several of them" describes them.
  if (hasFeature(head, FEATURE.standsAlone)) return to - from > 1 ? 'title' : 'pronoun';
  // "the Sorvinian PM": an office with an article is a description, whatever its capitals.
  if (hasFeature(head, FEATURE.role) && elements[from]?.tag === 'determiner') return 'title';
  return isCapital(head) && head.tag !== 'determiner' && head.tag !== 'number' ? 'name' : 'title';
}

/** Index of the last nominal word before a preposition or comma. */
function headOf(elements: readonly Element[], from: number, to: number): number {
  let head = from;
  for (let at = from; at < to; at++) {
    const { tag, lower } = elements[at] as Element;
    if (at > from && (tag === 'preposition' || tag === 'to' || lower === ',')) break;
    if (NOMINAL.has(tag) || at === from) head = at;
  }
  return head;
}

/** A pronoun names several where it is one that can ("sie sagten"). */
function pronoun(elements: readonly Element[], at: number): NounPhrase {
  // "no one"
  const from = elements[at - 1]?.tag === 'determiner' && at > 0 ? at - 1 : at;
  return phrase(elements, from, at + 1, 'pronoun', hasFeature(elements[at], FEATURE.standsAlone));
}

function phrase(
  elements: readonly Element[],
  from: number,
  to: number,
  form: NounPhrase['form'],
  several = false,
): NounPhrase {
  const { start } = elements[from] as Element;
  return {
    span: { start, end: (elements[to - 1] as Element).end },
    head: { start, end: (elements[several ? to - 1 : headOf(elements, from, to)] as Element).end },
    form,
    several,
    from,
    to,
  };
}
