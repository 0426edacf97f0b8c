/**
 * Noun phrases next to a reporting verb, found without a parser.
 *
 * The subject of a reporting verb is nearly always a name, a described person or a pronoun that touches the verb
 * or is parted from it by an apposition. The rules follow that and give up early: no source is better than a wrong
 * one.
 */
import type { Span } from '../text/span.ts';
import {
  BETWEEN_SUBJECT_AND_VERB,
  CALENDAR,
  CONJUNCTIONS,
  DETERMINERS,
  FUNCTION_WORDS,
  HONORIFICS,
  NAME_PARTICLES,
  PREPOSITIONS,
  PRONOUNS,
  ROLE_NOUNS,
  TIME_WORDS,
} from './english.ts';
import { type Element, sentenceStart } from './folded-paragraph.ts';

/** A noun phrase as a source. */
export interface NounPhrase {
  readonly span: Span;
  readonly form: 'name' | 'title' | 'pronoun';
  /** Indices of its elements, half-open. */
  readonly from: number;
  readonly to: number;
}

/** The noun phrase that ends just before the verb at `verb`, auxiliaries, adverbs and appositions skipped. */
export function subjectBefore(elements: readonly Element[], verb: number): NounPhrase | null {
  const sentence = elements[verb]?.sentence;
  let at = skipBack(elements, verb - 1);
  const comma = elements[at];
  if (comma?.lower === ',' || comma?.lower === '–' || comma?.lower === '—' || comma?.lower === ')') {
    const opening = openingOfAside(elements, at);
    if (opening < 0) return null;
    at = opening - 1;
    if (elements[at]?.lower === ')') at = openingOfAside(elements, at) - 1;
  }
  const last = elements[at];
  if (last?.type !== 'word' || last.sentence !== sentence || /n['’]t$/.test(last.lower)) return null;
  if (PRONOUNS.has(last.lower) || last.lower === 'which') return antecedentOrPronoun(elements, at);
  return phraseEndingAt(elements, at);
}

/** The noun phrase that begins just after the verb at `verb`, as in "said Mr Smith" and "said union leader Ann Lee". */
export function subjectAfter(elements: readonly Element[], verb: number): NounPhrase | null {
  const first = elements[verb + 1];
  const found = phraseStartingAt(elements, verb + 1);
  if (found || first?.type !== 'word' || isFunctionWord(first)) return found;
  for (let at = verb + 2; at < verb + 6; at++) {
    const element = elements[at];
    if (element?.type !== 'word' || element.sentence !== first.sentence || isFunctionWord(element))
      return null;
    if (!isCapital(element) && !ROLE_NOUNS.has(element.lower)) continue;
    const rest = phraseStartingAt(elements, at);
    return rest && phrase(elements, verb + 1, rest.to, rest.form);
  }
  return null;
}

/** The noun phrase that begins at an element: a pronoun, a name, or a determiner and what it determines. */
export function phraseStartingAt(elements: readonly Element[], from: number): NounPhrase | null {
  const first = elements[from];
  if (first?.type !== 'word') return null;
  if (PRONOUNS.has(first.lower)) return phrase(elements, from, from + 1, 'pronoun');
  if (!isCapital(first) && !DETERMINERS.has(first.lower) && !ROLE_NOUNS.has(first.lower)) return null;
  const determined = DETERMINERS.has(first.lower);
  let to = from;
  let name = false;
  for (; to < elements.length && to - from < 14; to++) {
    const element = elements[to] as Element;
    if (element.sentence !== first.sentence) break;
    if (element.lower === '.' && isAbbreviation(elements[to - 1]) && isCapital(elements[to + 1])) continue;
    if (element.lower === '&') continue;
    if (element.type !== 'word') break;
    if (CALENDAR.has(element.lower) || (to > from && TIME_WORDS.has(element.lower))) break;
    if (PREPOSITIONS.has(element.lower)) {
      if (!/^(?:of|for|from|at)$/.test(element.lower) || name) break;
      const next = elements[to + 1];
      if (next?.type !== 'word' || !(isCapital(next) || DETERMINERS.has(next.lower))) break;
      continue;
    }
    if (CONJUNCTIONS.has(element.lower) && !(element.lower === 'and' && isCapital(elements[to + 1]))) break;
    if (PRONOUNS.has(element.lower) && element.lower !== 'one') break;
    if (to > from && /(?:ly|ing)$/.test(element.lower) && !isCapital(element)) break;
    if (isCapital(element) && element.lower !== 'the') name = true;
    else if (name && ROLE_NOUNS.has(element.lower) && (determined || isCapital(elements[to + 1]))) {
      name = isCapital(elements[to + 1]);
    } else if (name && !NAME_PARTICLES.has(element.lower)) break;
  }
  while (to > from && NAME_PARTICLES.has((elements[to - 1] as Element).lower)) to--;
  return to > from ? phrase(elements, from, to, formOf(elements, from, to)) : null;
}

/** The first noun phrase of a sentence that can be its subject; adverbs and adverbials before a comma are skipped. */
export function sentenceSubject(
  elements: readonly Element[],
  sentence: number,
  before: number,
): NounPhrase | null {
  for (let at = sentenceStart(elements, sentence, before); at < before; at++) {
    const element = elements[at] as Element;
    if (element.sentence !== sentence || element.type !== 'word') continue;
    const starts = at === 0 || elements[at - 1]?.sentence !== sentence || elements[at - 1]?.lower === ',';
    if (!starts || PREPOSITIONS.has(element.lower) || CONJUNCTIONS.has(element.lower)) continue;
    const found = phraseStartingAt(elements, at);
    const adverb = found?.to === at + 1 && elements[at + 1]?.lower === ',' && found.form !== 'pronoun';
    if (found && found.to <= before && !adverb) return found;
  }
  return null;
}

function phraseEndingAt(elements: readonly Element[], last: number): NounPhrase | null {
  const end = elements[last] as Element;
  let from =
    isCapital(end) || CALENDAR.has(end.lower)
      ? startOfName(elements, last)
      : startOfCommonNoun(elements, last);
  if (from < 0) return null;
  from = widenOverPreposition(elements, from);
  return phrase(elements, from, last + 1, formOf(elements, from, last + 1));
}

/** From the end of a name back over its words, the titles and adjectives before it, and a determiner. */
function startOfName(elements: readonly Element[], last: number): number {
  let from = last;
  let inTitles = false;
  while (from > 0) {
    const before = elements[from - 1] as Element;
    if (before.sentence !== (elements[last] as Element).sentence) break;
    if (before.lower === '.' && isAbbreviation(elements[from - 2])) from--;
    else if (before.type !== 'word' && before.lower !== '&') break;
    else if (HONORIFICS.has(before.lower)) return from - 1;
    else if (isCapital(before) && !inTitles && !isFunctionWord(before)) from--;
    else if (NAME_PARTICLES.has(before.lower) && isCapital(elements[from])) from--;
    else if (ROLE_NOUNS.has(before.lower)) {
      inTitles = true;
      from--;
    } else if (inTitles && /^\p{L}[\p{L}'’-]+$/u.test(before.text) && !isFunctionWord(before)) from--;
    else if (DETERMINERS.has(before.lower)) return from - 1;
    else break;
  }
  return isFunctionWord(elements[from] as Element) && from < last ? from + 1 : from;
}

/** From a common noun back to its determiner; a bare plural ("officials") stands alone with its adjectives. */
function startOfCommonNoun(elements: readonly Element[], last: number): number {
  for (let from = last; from >= 0 && last - from < 7; from--) {
    const element = elements[from] as Element;
    if (element.type !== 'word' || element.sentence !== (elements[last] as Element).sentence)
      return bare(from + 1, last);
    if (DETERMINERS.has(element.lower)) return from;
    if (/['’]s$/.test(element.text) && isCapital(element)) return startOfName(elements, from);
    if (isFunctionWord(element)) return bare(from + 1, last);
  }
  return -1;

  function bare(from: number, to: number): number {
    const noun = (elements[to] as Element).lower;
    if (from > to) return -1;
    return ROLE_NOUNS.has(noun) || /\p{Ll}{3}[^s]s$/u.test(noun) ? from : -1;
  }
}

/** "a spokesman for the ministry": take in the noun before the preposition, since it is the one that speaks. */
function widenOverPreposition(elements: readonly Element[], from: number): number {
  const preposition = elements[from - 1];
  const noun = elements[from - 2];
  if (!preposition || !noun || !/^(?:of|for|from|at|with|in)$/.test(preposition.lower)) return from;
  if (noun.type !== 'word' || noun.sentence !== elements[from]?.sentence) return from;
  if (!ROLE_NOUNS.has(noun.lower) && !ROLE_NOUNS.has(noun.lower.replace(/s$/, ''))) return from;
  const wider = startOfCommonNoun(elements, from - 2);
  return wider < 0 ? from - 2 : wider;
}

/** "Mr X, who said", "the ministry, which said": the source is what the relative pronoun stands for. */
function antecedentOrPronoun(elements: readonly Element[], at: number): NounPhrase | null {
  const pronoun = elements[at] as Element;
  if (pronoun.lower !== 'who' && pronoun.lower !== 'which') return phrase(elements, at, at + 1, 'pronoun');
  const before = elements[at - 1]?.lower === ',' ? at - 2 : at - 1;
  const antecedent = elements[before]?.type === 'word' ? phraseEndingAt(elements, before) : null;
  return antecedent ?? (pronoun.lower === 'who' ? phrase(elements, at, at + 1, 'pronoun') : null);
}

/** Back over adverbs and auxiliaries between a subject and its verb. */
function skipBack(elements: readonly Element[], from: number): number {
  let at = from;
  for (; at > 0; at--) {
    const element = elements[at] as Element;
    if (element.type !== 'word') break;
    if (!BETWEEN_SUBJECT_AND_VERB.has(element.lower) && !/^\p{Ll}+ly$/u.test(element.text)) {
      const dated = CALENDAR.has(element.lower) && /^(?:on|in|of)$/.test(elements[at - 1]?.lower ?? '');
      if (!dated && !(CALENDAR.has(element.lower) && at > 1)) break;
      if (dated) at--;
    }
  }
  return at;
}

/** Index of the comma, dash or bracket that opens the aside which the one at `closing` closes, or -1. */
function openingOfAside(elements: readonly Element[], closing: number): number {
  const mark = (elements[closing] as Element).lower;
  const opening = mark === ')' ? '(' : mark;
  for (let at = closing - 1; at > 0 && closing - at < 30; at--) {
    const element = elements[at] as Element;
    if (element.sentence !== (elements[closing] as Element).sentence) return -1;
    if (element.lower === opening && !isListComma(elements, at, closing)) return at;
  }
  return -1;
}

/** "X, mayor of Y, Zland, said": a comma before a bare place name does not open the aside. */
function isListComma(elements: readonly Element[], comma: number, closing: number): boolean {
  if ((elements[comma] as Element).lower !== ',') return false;
  const inner = elements.slice(comma + 1, closing);
  if (!inner.every((element) => element.type === 'word' && isCapital(element)) || inner.length > 2)
    return false;
  return elements.slice(Math.max(0, comma - 12), comma).some((element) => element.lower === ',');
}

function formOf(elements: readonly Element[], from: number, to: number): NounPhrase['form'] {
  let lowerHead = false;
  for (let at = from; at < to; at++) {
    const element = elements[at] as Element;
    if (at > from && PREPOSITIONS.has(element.lower)) return lowerHead ? 'title' : 'name';
    if (element.type === 'word' && !DETERMINERS.has(element.lower)) lowerHead = !isCapital(element);
  }
  return lowerHead ? 'title' : 'name';
}

function phrase(
  elements: readonly Element[],
  from: number,
  to: number,
  form: NounPhrase['form'],
): NounPhrase {
  return {
    span: { start: (elements[from] as Element).start, end: (elements[to - 1] as Element).end },
    form,
    from,
    to,
  };
}

function isCapital(element: Element | undefined): boolean {
  return element !== undefined && element.type === 'word' && /^\p{Lu}/u.test(element.text);
}

function isAbbreviation(element: Element | undefined): boolean {
  return (
    element !== undefined &&
    element.type === 'word' &&
    /^(?:\p{Lu}\p{Ll}{0,4}|(?:\p{L}\.)+\p{L})$/u.test(element.text)
  );
}

function isFunctionWord({ lower }: Element): boolean {
  return FUNCTION_WORDS.has(lower) || BETWEEN_SUBJECT_AND_VERB.has(lower) || CALENDAR.has(lower);
}
