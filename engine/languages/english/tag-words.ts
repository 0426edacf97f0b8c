/**
 * The parts of speech of a paragraph's words, in English.
 *
 * One pass from left to right: closed classes are looked up, forms of verbs are told from nouns by how often the
 * word is a verb and by its neighbours, and whatever is left is nominal. Nothing is learned and nothing is kept
 * between paragraphs, so the tags are a function of the string.
 */
import type { ParagraphSyntax } from '../../syntax/parse-paragraph.ts';
import { firstIndex } from '../../text/first-index.ts';
import type { Tagger } from '../language.ts';
import type { ReportingVerb } from '../reporting.ts';
import { FEATURE, type Tag, type Token } from '../token.ts';
import { hears, isHeard, isOfSeveral, isPlural } from './bare-verbs.ts';
import { withWordsOf } from './in-words-of.ts';
import { type KnownWord, KnownWords } from './known-words.ts';
import { CATENATIVES, reportingVerb } from './reporting-words.ts';
import { formsOf, type Verb, verbOf } from './verb-forms.ts';
import { closedClassOf } from './word-classes.ts';

/** @param verbs Reporting verbs of the user's own, in their base form. */
export function englishTagger(verbs: readonly string[]): Tagger {
  const own = new Map<string, Verb>();
  for (const lemma of verbs)
    for (const [word, form] of formsOf(lemma)) own.set(word, { lemma, form, verbal: 3, pastToo: false });
  const lexicon: Lexicon = {
    words: new KnownWords(own.size === 0 ? verbOf : (lower) => own.get(lower) ?? verbOf(lower)),
    reporting: (lemma) => reportingVerb(lemma) ?? (verbs.includes(lemma) ? ownVerb(lemma) : null),
  };
  return (text, syntax) => tagEnglish(text, syntax, lexicon);
}

/** What may be said of a verb that only the user knows: that it reports speech. */
function ownVerb(lemma: string): ReportingVerb {
  return { ...(reportingVerb('say') as ReportingVerb), lemma };
}

interface Lexicon {
  readonly words: KnownWords;
  readonly reporting: (lemma: string) => ReportingVerb | null;
}

function tagEnglish(text: string, syntax: ParagraphSyntax, lexicon: Lexicon): readonly Token[] {
  const raw = rawTokens(text, syntax, lexicon);
  const tokens: Token[] = [];
  let previous: Tag = 'mark';
  for (let index = 0; index < raw.length; index++) {
    const token = raw[index] as RawToken;
    const { from, to, lower } = token;
    const other: Tag | undefined = isBareInfinitive(raw, index, previous)
      ? 'base'
      : isObject(raw, index)
        ? 'object'
        : contextualTag(raw, index);
    const tag: Tag = other ?? resolve(raw, index, tokens, previous);
    const lemma = VERBAL.has(tag) ? (token.verb?.lemma ?? lower) : null;
    const colours = lemma !== null && CATENATIVES.has(lemma) ? FEATURE.catenative : 0;
    const features = token.features | colours | shadesOf(raw, index);
    tokens.push({
      from,
      to,
      lower,
      tag,
      features,
      reporting: lemma === null ? null : lexicon.reporting(lemma),
      place: null,
    });
    previous = tag;
  }
  return withWordsOf(tokens);
}

/** "stopped short of saying", "was about to say": what the word before makes of a small word. */
function shadesOf(raw: readonly RawToken[], index: number): number {
  const { lower } = raw[index] as RawToken;
  const before = raw[index - 1]?.lower ?? '';
  if (DENIED_AFTER.get(lower)?.test(before)) return FEATURE.denies;
  if (lower === 'to') return SUPPOSED_AFTER.test(before) ? FEATURE.supposes : 0;
  if ((lower === 'as' && before === 'such') || (lower === 'such' && raw[index + 1]?.lower === 'as'))
    return FEATURE.exemplifies;
  // "stopped her from saying", but "from Ostrow"; "few captains", but "a few".
  const denies =
    (lower === 'from' && raw[index + 1]?.verb?.form === 'ing') || (lower === 'few' && before !== 'a');
  return denies ? FEATURE.denies : 0;
}

/** Words that deny what follows them, after certain others. */
const DENIED_AFTER: ReadonlyMap<string, RegExp> = new Map([
  ['of', /^(?:short|instead)$/],
  ['than', /^rather$/],
  [
    'to',
    /^(?:unable|unwilling|reluctant|afraid|fail(?:s|ed|ing)?|forg(?:et|ets|ot|otten)|neglect(?:s|ed)?|omit(?:s|ted)?)$/,
  ],
  ...['anybody', 'anyone', 'any'].map((word) => [word, /^(?:hardly|scarcely|barely)$/] as const),
]);

/** What somebody is about, or tries, to say is not said yet. */
const SUPPOSED_AFTER =
  /^(?:about|ready|willing|keen|eager|like|love|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?)$/;

/** "to open the pier": an adjective is a verb after "to" when its object follows. */
function isBareInfinitive(raw: readonly RawToken[], index: number, previous: Tag): boolean {
  const { tag, lower } = raw[index] as RawToken;
  if (previous !== 'to' || tag !== 'adjective' || verbOf(lower)?.form !== 'base') return false;
  return /^(?:determiner|possessive|object)$/.test(raw[index + 1]?.tag ?? '');
}

/** "told her that it fell": before whatever begins no noun phrase "her" is for a person. */
function isObject(raw: readonly RawToken[], index: number): boolean {
  const next = raw[index + 1];
  const { lower } = raw[index] as RawToken;
  if (lower !== 'her' || next === undefined) return false;
  // "heard her say"
  if (next.verb && hears(raw[index - 1]?.verb?.lemma) && next.verb.verbal === 3) return true;
  if (next.tag === undefined) return false;
  return AFTER_OBJECT.has(next.tag) || (next.tag === 'mark' && /[.,;:?!)]/.test(next.lower));
}

const AFTER_OBJECT: ReadonlySet<Tag> = new Set([
  'that',
  'to',
  'question',
  'determiner',
  'pronoun',
  'possessive',
  'preposition',
  'coordinator',
  'subordinator',
]);

const VERBAL: ReadonlySet<Tag> = new Set(['finite', 'base', 'participle', 'past', 'gerund']);

/** The tag of a word of a closed class, which a few neighbours change. */
function contextualTag(raw: readonly RawToken[], index: number): Tag | undefined {
  const { lower, tag } = raw[index] as RawToken;
  const next = raw[index + 1];
  if (lower === 'one' && countsNoun(next)) return 'number';
  // "one of the captains", "the first of them": numerals before what they are counted out of (Quirk, chapter 6, "of-pronouns").
  if (next?.lower === 'of' && /^(?:one|none)$/.test(lower)) return 'number';
  if (next?.lower === 'of' && lower === 'first' && raw[index - 1]?.tag === 'determiner') return 'adjective';
  // "no longer says"
  if (lower === 'no' && next?.lower === 'longer') return 'adverb';
  if (lower === 'longer' && raw[index - 1]?.lower === 'no') return 'adverb';
  // "did not only say": nothing is denied.
  if (tag === 'not' && lower !== 'never' && /^(?:only|just|merely|simply)$/.test(next?.lower ?? ''))
    return 'adverb';
  return tag;
}

/** "one sailor", but "one said". */
function countsNoun(next: RawToken | undefined): boolean {
  if (!next) return false;
  return next.tag === undefined
    ? !next.verb || next.verb.verbal < 2
    : next.tag === 'adjective' || next.tag === 'name';
}

/** A word before its neighbours are looked at. */
interface RawToken {
  readonly from: number;
  readonly to: number;
  readonly lower: string;
  /** Undefined where the word alone does not tell. */
  tag: Tag | undefined;
  readonly verb: Verb | undefined;
  readonly features: number;
  /** Its tag where it is no verb and its capital shows no name. */
  readonly nominal: Tag;
  /** Whether it has a capital. */
  readonly capital: boolean;
  /** Whether its capital says nothing: at the beginning of a sentence, or in a headline. */
  readonly placed: boolean;
}

function rawTokens(text: string, { words, sentenceStarts }: ParagraphSyntax, lexicon: Lexicon): RawToken[] {
  const tokens: RawToken[] = [];
  let at = 0;
  let nextStart = 0;
  let opens = true;
  const headlined = new Headlines(text, { words, sentenceStarts });
  for (const { from, to } of words) {
    for (; at < from; at++) {
      const unit = text[at] as string;
      if (isSpace(unit)) continue;
      tokens.push(mark(unit, at, text));
      opens ||= /[!?:“"‘«(]/.test(unit);
    }
    while ((sentenceStarts[nextStart] ?? Number.POSITIVE_INFINITY) <= from) {
      opens = true;
      nextStart++;
    }
    const known = lexicon.words.of(text.slice(from, to));
    if (!opens) headlined.read(from);
    const placed = opens || (known.capital && headlined.isHeadline);
    const cut = to - known.clitic.length;
    if (cut > from) tokens.push(word(known, { from, to: cut, placed, stopped: text[cut] === '.' }));
    if (cut < to) tokens.push(contraction(known.clitic, cut, to));
    opens = false;
    at = to;
  }
  for (; at < text.length; at++) {
    const unit = text[at] as string;
    if (!isSpace(unit)) tokens.push(mark(unit, at, text));
  }
  return tokens;
}

function isSpace(unit: string): boolean {
  return unit === ' ' || /\s/.test(unit);
}

/** An apostrophe between a word in -s and another word is a genitive: "the workers’ union". */
function mark(unit: string, at: number, text: string): RawToken {
  const genitive =
    /['’]/.test(unit) && /[sz]/.test(text[at - 1] ?? '') && /^ \p{L}/u.test(text.slice(at + 1, at + 3));
  return noWord(at, at + 1, unit, genitive ? 'genitive' : 'mark');
}

function word(
  known: KnownWord,
  { from, to, placed, stopped }: Pick<RawToken, 'from' | 'to' | 'placed'> & { readonly stopped: boolean },
): RawToken {
  const { lower, capital, features, nominal } = known;
  // "US" is no "us", "IT" no "it"; no sentence begins with "us".
  const acronym = known.short && (!placed || known.closed === 'object');
  const closed = acronym ? undefined : known.closed;
  // "A" and "I" are words, but before a stop they are initials.
  const named = capital && !placed && (closed === undefined || stopped || !known.initial);
  let tag: Tag | undefined = closed;
  if (named && (closed === undefined || OPEN.has(closed) || (stopped && to - from === 1))) tag = 'name';
  else if (closed === undefined && known.figure) tag = 'number';
  const verb = tag === undefined ? known.verb : undefined;
  return { from, to, lower, tag, verb, features, nominal, capital, placed };
}

/** Classes of which a word with a capital inside a sentence is part of a name. */
const OPEN: ReadonlySet<Tag> = new Set(['adjective', 'number', 'adverb', 'preposition']);

function contraction(written: string, from: number, to: number): RawToken {
  const lower = written.toLowerCase().replace('’', "'");
  const tag = lower === "'s" || lower === "'d" ? undefined : closedClassOf(lower);
  return noWord(from, to, lower, tag);
}

/** A mark or a contraction, of which nothing else is known. */
function noWord(from: number, to: number, lower: string, tag: Tag | undefined): RawToken {
  return {
    from,
    to,
    lower,
    tag,
    verb: undefined,
    features: 0,
    nominal: 'noun',
    capital: false,
    placed: false,
  };
}

/**
 * Sentences in which nearly every long word has a capital: headlines in title case show no names. A sentence is looked
 * at only where it is asked about, since most have no capital but the first.
 */
class Headlines {
  #from = 0;
  #until = -1;
  #isHeadline: boolean | null = null;

  constructor(
    private readonly text: string,
    private readonly syntax: ParagraphSyntax,
  ) {}

  /** Go on to a word, in ascending order. */
  read(from: number): void {
    if (from < this.#until) return;
    this.#from = from;
    this.#until = firstAbove(this.syntax.sentenceStarts, from) ?? Number.POSITIVE_INFINITY;
    this.#isHeadline = null;
  }

  /** Whether the rest of the sentence is one, from the first of its words that was read. */
  get isHeadline(): boolean {
    const end = Math.min(this.#until, this.#from + LONGEST_HEADLINE + 1);
    this.#isHeadline ??= isHeadline(this.text.slice(this.#from, end));
    return this.#isHeadline;
  }
}

/** In UTF-16 units; what is longer is no headline. */
const LONGEST_HEADLINE = 200;

/** Words of four letters and more; shorter ones have no capital in a headline. */
const LONG_WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]{3,}/gu;

/** Some of the long words that begin small: they are found faster than all, and enough to tell most sentences. */
const PLAIN_WORD = / [a-z]{4}/g;

/** One long word in ten may begin small. */
function isHeadline(sentence: string): boolean {
  if (sentence.length > LONGEST_HEADLINE) return false;
  // A long word and the space after it are five units at least.
  const mostSmall = (sentence.length + 1) / 5 / 10;
  PLAIN_WORD.lastIndex = 0;
  let small = 0;
  while (PLAIN_WORD.test(sentence)) if (++small > mostSmall) return false;
  const long = sentence.match(LONG_WORD) ?? [];
  const begunSmall = long.filter((word) => !/^[\p{Lu}\p{N}]/u.test(word)).length;
  return long.length >= 4 && begunSmall * 10 <= long.length;
}

function firstAbove(sorted: readonly number[], value: number): number | undefined {
  return sorted[firstIndex(sorted.length, (index) => (sorted[index] as number) <= value)];
}

const NOMINAL: ReadonlySet<Tag> = new Set(['noun', 'name', 'adjective', 'number']);

/** What shows that a noun or an adjective comes next. */
const BEFORE_NOUN: ReadonlySet<Tag> = new Set([
  'determiner',
  'possessive',
  'genitive',
  'adjective',
  'number',
]);

/** What often follows a verb and seldom a noun that is a subject. */
const AFTER_VERB: ReadonlySet<Tag> = new Set([
  'determiner',
  'pronoun',
  'object',
  'possessive',
  'that',
  'to',
  'question',
  'number',
  'adverb',
]);

function resolve(raw: readonly RawToken[], index: number, done: readonly Token[], previous: Tag): Tag {
  const token = raw[index] as RawToken;
  if (token.lower === "'s") return possessiveOrVerb(raw, index, previous);
  if (token.lower === "'d") return hadOrWould(raw, index);
  if (!token.verb) return token.capital && !token.placed ? 'name' : token.nominal;
  const { form } = token.verb;
  if (token.capital && token.placed && looksLikeName(raw, index)) return 'name';
  if (form === 'ing') return gerundOrNoun(raw, index, previous);
  if (form === 'ed' || form === 'past' || form === 'participle') {
    const next = raw[index + 1];
    return pastTag(
      token,
      done,
      previous,
      next !== undefined && (next.tag === undefined || NOMINAL.has(next.tag)),
    );
  }
  return form === 's' ? finiteOrPlural(raw, index, done, previous) : baseOrNoun(raw, index, done, previous);
}

/** At the beginning of a sentence: a capital is a name when another follows, or a verb in the third person. */
function looksLikeName(raw: readonly RawToken[], index: number): boolean {
  const next = raw[index + 1];
  const { form } = (raw[index] as RawToken).verb as Verb;
  if (form === 'ing' || form === 'ed' || form === 'past' || form === 'participle') return false;
  return next?.tag === 'name' && form === 'base' && (raw[index]?.verb?.verbal ?? 0) < 2;
}

/** "’s" after a pronoun is a verb, and after a noun when a participle or an "-ing" follows. */
function possessiveOrVerb(raw: readonly RawToken[], index: number, previous: Tag): Tag {
  if (previous === 'pronoun' || previous === 'that' || previous === 'question') return 'be';
  const next = raw[index + 1];
  if (next === undefined) return 'genitive';
  if (next.tag === 'not' || next.tag === 'determiner') return 'be';
  const after = raw[index + 2];
  if (next.verb?.form === 'ing' && next.verb.verbal === 3 && after && after.tag !== 'noun') {
    return AFTER_VERB.has(after.tag ?? 'noun') || after.tag === 'preposition' ? 'be' : 'genitive';
  }
  return 'genitive';
}

/** "she’d said" is "had", "she’d say" is "would". */
function hadOrWould(raw: readonly RawToken[], index: number): Tag {
  let next = index + 1;
  while (raw[next]?.tag === 'adverb' || raw[next]?.tag === 'not') next++;
  return /^(?:ed|past|participle)$/.test(raw[next]?.verb?.form ?? '') ? 'have' : 'modal';
}

function gerundOrNoun(raw: readonly RawToken[], index: number, previous: Tag): Tag {
  const { verbal } = (raw[index] as RawToken).verb as Verb;
  const next = raw[index + 1]?.tag;
  if (BEFORE_NOUN.has(previous)) return next === undefined || next === 'name' ? 'adjective' : 'noun';
  if (NOMINAL.has(previous) && verbal < 2 && (next === undefined || next === 'preposition')) return 'noun';
  return 'gerund';
}

function pastTag({ verb }: RawToken, done: readonly Token[], previous: Tag, nounFollows: boolean): Tag {
  if (previous === 'determiner' || previous === 'possessive' || previous === 'genitive') {
    // "Another said: …"
    if (previous === 'determiner' && !nounFollows && (done.at(-1)?.features ?? 0) & FEATURE.standsAlone)
      return 'past';
    return verb?.form === 'past' ? 'noun' : 'adjective';
  }
  if (previous === 'adjective' && (verb?.verbal ?? 0) < 3) return 'adjective';
  if (previous === 'adverb' && done.at(-2)?.tag === 'determiner') return 'adjective';
  if (verb?.form === 'participle') return 'participle';
  if (verb?.form === 'past') return 'finite';
  return follows(done, (tag) => tag === 'be' || tag === 'have') ? 'participle' : 'past';
}

/** Whether the last word that is neither an adverb nor "not" passes. */
function follows(done: readonly Token[], test: (tag: Tag) => boolean): boolean {
  for (let at = done.length - 1; at >= 0 && done.length - at < 5; at--) {
    const { tag } = done[at] as Token;
    if (tag !== 'adverb' && tag !== 'not') return test(tag);
  }
  return false;
}

/** "claims": a verb after a subject in the singular, a noun after whatever stands before nouns. */
function finiteOrPlural(raw: readonly RawToken[], index: number, done: readonly Token[], previous: Tag): Tag {
  const { verbal } = (raw[index] as RawToken).verb as Verb;
  if (BEFORE_NOUN.has(previous)) return 'noun';
  if (previous === 'pronoun' || previous === 'question' || previous === 'that') return 'finite';
  if (previous === 'adverb' && follows(done, (tag) => tag === 'pronoun')) return 'finite';
  if (
    previous === 'preposition' ||
    previous === 'to' ||
    VERBAL.has(previous) ||
    previous === 'subordinator'
  ) {
    return verbal === 3 ? 'finite' : 'noun';
  }
  const next = raw[index + 1];
  const nextTag = next?.tag;
  const objectFollows =
    nextTag !== undefined && (AFTER_VERB.has(nextTag) || (nextTag === 'name' && verbal > 0));
  if (previous === 'noun' && /s$/.test(done.at(-1)?.lower ?? '') && !/ss$/.test(done.at(-1)?.lower ?? '')) {
    return verbal === 3 && objectFollows ? 'finite' : 'noun';
  }
  if (NOMINAL.has(previous)) {
    if (verbal === 3) return 'finite';
    if (nextTag === 'coordinator' || next?.verb?.form === 'ed' || isHelping(nextTag)) return 'noun';
    if (objectFollows || opensQuotation(next)) return 'finite';
    if (verbal === 2) return previous === 'name' || nextTag !== 'preposition' ? 'finite' : 'noun';
    return previous === 'name' && verbal === 1 && next?.tag === undefined && next !== undefined
      ? 'finite'
      : 'noun';
  }
  if (previous === 'adverb' || previous === 'coordinator' || previous === 'mark') {
    return (verbal >= 2 && (objectFollows || previous === 'adverb')) || verbal === 3 || opensQuotation(next)
      ? 'finite'
      : 'noun';
  }
  return verbal >= 2 ? 'finite' : 'noun';
}

function isHelping(tag: Tag | undefined): boolean {
  return tag === 'be' || tag === 'have' || tag === 'modal' || tag === 'do';
}

function opensQuotation(token: RawToken | undefined): boolean {
  return token !== undefined && /["“‘«]/.test(token.lower);
}

/** "report": a verb after "to", a helping verb or a subject in the plural. */
function baseOrNoun(raw: readonly RawToken[], index: number, done: readonly Token[], previous: Tag): Tag {
  const verb = (raw[index] as RawToken).verb as Verb;
  const { verbal, form } = verb;
  const plainVerb: Tag = form === 'base' ? 'base' : 'finite';
  if (BEFORE_NOUN.has(previous)) return 'noun';
  // "according to exit polls": there "to" is a preposition.
  if (previous === 'to') return done.at(-2)?.lower === 'according' ? 'noun' : 'base';
  if (follows(done, (tag) => tag === 'modal' || tag === 'do') || previous === 'not') return plainVerb;
  if (follows(done, (tag) => tag === 'to') && verbal > 0) return plainVerb;
  if (previous === 'pronoun' || previous === 'question')
    return verbal > 0 || previous === 'pronoun' ? plainVerb : 'noun';
  if (previous === 'preposition' || previous === 'subordinator')
    return verbal === 3 && previous !== 'preposition' ? plainVerb : 'noun';
  const nextTag = raw[index + 1]?.tag;
  const objectFollows = nextTag !== undefined && AFTER_VERB.has(nextTag);
  const before = done.at(-1)?.lower ?? '';
  if (previous === 'object') return plainVerb;
  // "were shut", "has put"
  if (verb.pastToo && follows(done, (tag) => tag === 'be' || tag === 'have')) return 'participle';
  if (isInverted(done) || (verbal === 3 && isHeard(done))) return plainVerb;
  if (VERBAL.has(previous))
    return CAUSATIVES.has(raw[index - 1]?.verb?.lemma ?? '') && verbal === 3 ? plainVerb : 'noun';
  if (NOMINAL.has(previous)) {
    const plural =
      isPlural(before) || isSecondOfTwo(done) || (verbal === 3 && objectFollows && isOfSeveral(done));
    if (plural)
      return verbal >= 2 || objectFollows || nextTag === 'name' || opensQuotation(raw[index + 1])
        ? plainVerb
        : 'noun';
    return verb.pastToo && (verbal >= 2 || objectFollows) ? 'past' : 'noun';
  }
  if (previous === 'coordinator' || previous === 'adverb' || previous === 'mark') {
    return verbal === 3 || (objectFollows && verbal > 1) ? plainVerb : 'noun';
  }
  return verbal >= 2 ? plainVerb : 'noun';
}

/** "Did the minister say …?": a helping verb that opens the clause waits for its main verb. */
function isInverted(done: readonly Token[]): boolean {
  for (let at = done.length - 1; at >= 0 && done.length - at < 8; at--) {
    const { tag } = done[at] as Token;
    if (tag === 'do' || tag === 'modal') {
      const before = done[at - 1]?.tag ?? 'mark';
      return at < done.length - 1 && /^(?:mark|question|coordinator)$/.test(before);
    }
    if (
      !NOMINAL.has(tag) &&
      tag !== 'determiner' &&
      tag !== 'possessive' &&
      tag !== 'genitive' &&
      tag !== 'pronoun'
    )
      return false;
  }
  return false;
}

/** "Marsh and Holt": a name after "and" and another name makes two. */
function isSecondOfTwo(done: readonly Token[]): boolean {
  let at = done.length - 1;
  while (at > 0 && done.length - at < 5 && (done[at]?.tag === 'name' || done[at]?.lower === '.')) at--;
  return done[at]?.tag === 'coordinator' && done[at - 1]?.tag === 'name';
}

/** Verbs that a bare infinitive can follow. */
const CAUSATIVES: ReadonlySet<string> = new Set(['help', 'make', 'let', 'dare']);
