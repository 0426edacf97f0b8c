/**
 * The parts of speech of a paragraph's words, in German.
 *
 * One pass from left to right tells nouns, names and modifiers, a second one (`clauses.ts`) settles the verbs, whose
 * form only the clause shows. Nothing is learned and nothing is kept between paragraphs, so the tags are a function of
 * the string.
 */
import type { ParagraphSyntax } from '../../syntax/parse-paragraph.ts';
import type { Tagger } from '../language.ts';
import type { ReportingVerb } from '../reporting.ts';
import { FEATURE, hasFeature, type Tag, type Token } from '../token.ts';
import { settleClauses } from './clauses.ts';
import { FACULTIES, HONORIFICS, hasNounSuffix, isCommonNoun, isFeminine, isRole } from './names.ts';
import { reportingVerb } from './reporting-words.ts';
import { FORM, formsOf as formsOfVerbs, PARTICLES, type Verb, verbOf } from './verb-forms.ts';
import { formsOf, isVerbal, type Word } from './word.ts';
import {
  closedClassOf,
  featuresOf,
  hasArticle,
  helpingOf,
  isArticleOrRelative,
  isGenitiveArticle,
  isGivenBy,
  isSaying,
} from './word-classes.ts';

/** @param verbs Reporting verbs of the user's own, in their base form. */
export function germanTagger(verbs: readonly string[]): Tagger {
  const own = formsOfVerbs(verbs.map(withBar));
  const lexicon: Lexicon = {
    verbOf: own.size === 0 ? verbOf : (lower) => own.get(lower) ?? verbOf(lower),
    reporting: (lemma) => reportingVerb(lemma) ?? (verbs.includes(lemma) ? ownVerb(lemma) : null),
  };
  return (text, syntax) => tagGerman(text, syntax, lexicon);
}

/** "herausposaunen" is parted after "heraus", as far as the word shows. */
function withBar(lemma: string): string {
  for (let length = Math.min(8, lemma.length - 4); length > 1; length--) {
    const particle = lemma.slice(0, length);
    if (PARTICLES.has(particle)) return `${particle}|${lemma.slice(length)}`;
  }
  return lemma;
}

/** What may be said of a verb that only the user knows: that it reports speech. */
function ownVerb(lemma: string): ReportingVerb {
  return { ...(reportingVerb('sagen') as ReportingVerb), lemma };
}

interface Lexicon {
  readonly verbOf: (lower: string) => Verb | undefined;
  readonly reporting: (lemma: string) => ReportingVerb | null;
}

function tagGerman(text: string, syntax: ParagraphSyntax, lexicon: Lexicon): readonly Token[] {
  const words = wordsOf(text, syntax);
  for (const [at, word] of words.entries()) {
    if (word.tag !== 'mark') classify(words, at, lexicon);
  }
  settleClauses(words);
  for (const at of words.keys()) {
    settleSource(words, at);
    settleImpersonal(words, at, lexicon);
  }
  return words.map(({ from, to, lower, tag, features, place, lemma }): Token => {
    const reporting = lemma === null ? null : lexicon.reporting(lemma);
    const inverts = reporting !== null && place === 'second' && !(features & FEATURE.subjunctive);
    return {
      from,
      to,
      lower,
      tag,
      features: inverts ? features | FEATURE.inverts : features,
      place,
      reporting,
    };
  });
}

/** All words and marks of a paragraph, not yet tagged but for the marks. */
function wordsOf(text: string, { words, sentenceStarts }: ParagraphSyntax): Word[] {
  const found: Word[] = [];
  let at = 0;
  let nextStart = 0;
  let opens = true;
  let quoted = false;
  const addMarks = (to: number): void => {
    for (; at < to; at++) {
      const unit = text[at] as string;
      if (/\s/.test(unit)) continue;
      while ((sentenceStarts[nextStart] ?? Number.POSITIVE_INFINITY) <= at) {
        opens = true;
        nextStart++;
      }
      found.push(newWord(unit, at, at + 1, { placed: false, opens }));
      opens = false;
      quoted = /[:“„"‚»«(…]/.test(unit);
    }
  };
  for (const { from, to } of words) {
    const first = found.length;
    addMarks(from);
    while ((sentenceStarts[nextStart] ?? Number.POSITIVE_INFINITY) <= from) {
      opens = true;
      nextStart++;
    }
    const begun = opens || found.slice(first).some((mark) => mark.opens);
    found.push({
      ...newWord(text.slice(from, to), from, to, { placed: begun || quoted, opens }),
      tag: 'noun',
    });
    opens = false;
    quoted = false;
    at = to;
  }
  addMarks(text.length);
  return found;
}

function newWord(
  written: string,
  from: number,
  to: number,
  { placed, opens }: Pick<Word, 'placed' | 'opens'>,
): Word {
  const first = written.charCodeAt(0);
  return {
    from,
    to,
    lower: written.toLowerCase(),
    capital: (first >= 65 && first <= 90) || (first > 127 && /^\p{Lu}/u.test(written)),
    placed,
    opens,
    tag: 'mark',
    features: 0,
    verb: undefined,
    helping: undefined,
    place: null,
    lemma: null,
  };
}

/** Give a word its tag and features; a verb gets what it may be, to be settled by its clause. */
function classify(words: readonly Word[], at: number, lexicon: Lexicon): void {
  const word = words[at] as Word;
  const { lower, capital, placed } = word;
  const before = words[at - 1];
  const next = words[at + 1];
  word.features = featuresOf(lower);
  if (capital && !placed && !/^(?:sie|ihnen|ihre?[nmrs]?)$/.test(lower)) {
    classifyNominal(words, at);
    return;
  }
  if (isFaculty(words, at)) {
    word.tag = 'name';
    word.features |= FEATURE.honorific;
    return;
  }
  const first = lower.charCodeAt(0);
  if (first < 58 && first > 47) {
    word.tag = 'number';
    return;
  }
  const closed = closedClassOf(lower);
  if (closed !== undefined) {
    classifyClosed(words, at, closed);
    return;
  }
  word.helping = helpingOf(lower);
  if (word.helping) {
    word.tag = word.helping.tag;
    return;
  }
  if (capital && !beginsWithVerb(word, next, lexicon)) {
    if (isModifierBefore(lower, next)) word.tag = 'adjective';
    else classifyNominal(words, at);
    return;
  }
  if (isAttribute(word, before, next)) {
    word.tag = 'adjective';
    return;
  }
  word.verb = lexicon.verbOf(lower) ?? guessedVerb(lower);
  word.tag = word.verb ? 'finite' : 'adverb';
}

/** A sentence rarely begins with a verb: "Sagte Hale" only where no noun has the form. */
function beginsWithVerb({ lower }: Word, next: Word | undefined, lexicon: Lexicon): boolean {
  const verb = lexicon.verbOf(lower);
  return verb !== undefined && (verb.forms & FORM.finite) !== 0 && next !== undefined && !isCommonNoun(lower);
}

/** "Neue" of "Neue Pläne", but not "Peter" of "Peter Hale". */
function isModifierBefore(lower: string, next: Word | undefined): boolean {
  return (
    next?.capital === true && /(?:lich|ig|isch|los|bar|haft|end|ier|ell|iv)(?:e|er|es|en|em)$/.test(lower)
  );
}

/** A participle or adjective with an ending, between an article or the like and a noun. */
function isAttribute({ lower }: Word, before: Word | undefined, next: Word | undefined): boolean {
  if (!next || !/(?:e|en|em|er|es)$/.test(lower)) return false;
  const beforeNoun = next.capital || /^\p{Ll}+(?:e|en|em|er|es)$/u.test(next.lower);
  if (!beforeNoun || next.tag === 'mark') return false;
  const opened = before === undefined || before.tag === 'mark';
  if (opened) return next.capital && !next.placed && !/te$/.test(lower);
  if (/^(?:determiner|possessive|adjective|number|preposition)$/.test(before.tag)) return true;
  const ending = /(?:(?:lich|ig|isch|los|bar|haft|end)en|[^t]e|er|es|em)$/.test(lower);
  return next.capital && ending && verbOf(lower) === undefined;
}

/** A verb that no list has, told by its endings; predicative adjectives and adverbs look like none of them. */
function guessedVerb(lower: string): Verb | undefined {
  if (lower.length < 4) return undefined;
  const forms = guessedForms(lower);
  return forms === 0 ? undefined : { lemma: lower, forms, parted: new Map() };
}

function guessedForms(lower: string): number {
  if (/(?:lich|ig|isch|los|bar|haft|sam|weise|wärts|mal|mals)$/.test(lower)) return 0;
  if (/^(?:ab|an|auf|aus|ein|mit|nach|vor|zu|über|um)?ge.{2,}(?:t|en)$/.test(lower)) return FORM.participle;
  if (/^(?:ab|an|auf|aus|ein|mit|nach|vor|her|hin|weg|um)zu.{3,}en$/.test(lower))
    return FORM.withZu | FORM.infinitive;
  if (/ten$/.test(lower)) return FORM.finite | FORM.past | FORM.plural | FORM.infinitive;
  if (/te$/.test(lower)) return FORM.finite | FORM.past;
  if (/(?:iert|^(?:be|ver|ent|er|zer).{3,}t)$/.test(lower)) return FORM.finite | FORM.participle;
  if (/[^nr]t$/.test(lower)) return FORM.finite;
  if (/(?:e[nlr]|el|er)n$|en$/.test(lower)) return FORM.infinitive | FORM.plural;
  return /e$/.test(lower) ? FORM.subjunctive : 0;
}

/** "med" of "Dr. med.", "nat" of "Dr. rer. nat." */
function isFaculty(words: readonly Word[], at: number): boolean {
  const { lower, capital } = words[at] as Word;
  return (
    !capital &&
    words[at - 1]?.lower === '.' &&
    FACULTIES.has(lower) &&
    hasFeature(words[at - 2], FEATURE.honorific)
  );
}

/** A noun, or a name where nothing shows that its capital is a noun's. */
function classifyNominal(words: readonly Word[], at: number): void {
  const word = words[at] as Word;
  const before = words[at - 1];
  const { lower } = word;
  word.tag = 'noun';
  if (hasFeature(word, FEATURE.calendar)) return;
  const governed = before !== undefined && isGovernor(before) && !isInName(words, at - 1);
  const afterName = before?.tag === 'name' && !hasFeature(before, FEATURE.honorific);
  const titled = before !== undefined && hasFeature(before, FEATURE.role | FEATURE.honorific);
  const role = isRole(lower);
  if (HONORIFICS.has(lower) && !governed) word.tag = 'name';
  else if (
    !governed &&
    (afterName || titled) &&
    !(role && /(?:en|ern)$/.test(lower)) &&
    !hasNounSuffix(lower)
  )
    word.tag = 'name';
  else if (role) word.features |= FEATURE.common | FEATURE.role;
  else if (governed || isCommonNoun(lower)) word.features |= FEATURE.common;
  else word.tag = 'name';
}

/** "von der" of "Ada von der Brück". */
function isInName(words: readonly Word[], at: number): boolean {
  const first = words[at - 1];
  return (
    hasFeature(words[at], FEATURE.particle) &&
    first?.tag === 'preposition' &&
    first.lower === 'von' &&
    words[at - 2]?.tag === 'name'
  );
}

/** What shows that a noun follows and no bare name: an article, an adjective, "im". */
function isGovernor({ tag, lower }: Word): boolean {
  if (lower === 'weder') return false;
  if (tag === 'determiner' || tag === 'possessive' || tag === 'number') return true;
  if (tag === 'adjective') return !/er$/.test(lower);
  return tag === 'preposition' && (hasArticle(lower) || isGenitiveArticle(lower));
}

function classifyClosed(words: readonly Word[], at: number, closed: Tag): void {
  const word = words[at] as Word;
  const { lower } = word;
  const before = words[at - 1];
  const next = words[at + 1];
  word.tag = closed;
  const afterNoun = before?.tag === 'noun' && !hasFeature(before, FEATURE.calendar);
  if (lower === 'zu') word.tag = tagOfZu(next);
  else if (/^k?eine[rs]?$/.test(lower) && /^(?:der|dieser|von)$/.test(next?.lower ?? '') && words[at + 2])
    // "einer der Wächter", "einer von ihnen": a numeral that "of" follows.
    word.tag = 'number';
  else if (before && isCounted(before) && isGenitiveArticle(lower)) {
    word.tag = 'preposition';
    word.features = FEATURE.of | FEATURE.links;
  } else if (lower === 'noch' && isAfterNeither(words, at)) {
    // "weder Hale noch Brandt"
    word.tag = 'coordinator';
    word.features = FEATURE.joins | FEATURE.denies;
  } else if (afterNoun && isGenitiveArticle(lower) && isNominalNext(next)) {
    // To the passes it is what "of the" is.
    word.tag = 'preposition';
    word.features = FEATURE.of | FEATURE.links;
  } else if (isArticleOrRelative(lower)) {
    if (isRelativeHere(words, at)) word.tag = 'question';
    else if (!isNominalNext(next) && !opensMarks(next))
      // "Das teilte die Behörde mit": a thing, and so what is said and not who says it.
      word.tag = lower === 'das' || hasFeature(word, FEATURE.oblique) ? 'object' : 'pronoun';
    if (word.tag !== 'question') word.features &= ~FEATURE.relative;
    if (lower === 'der' && next?.capital && isFeminine(next.lower)) word.features |= FEATURE.oblique;
  } else if (
    closed === 'subordinator' &&
    before !== undefined &&
    before.tag !== 'mark' &&
    isNominalNext(next)
  ) {
    // "während der Sitzung", "seit Mai".
    word.tag = 'preposition';
    word.features &= ~FEATURE.contrasts;
  }
}

/** "einer" of "einer der Wächter", "mehrere" of "mehrere der Wächter". */
function isCounted({ tag, lower, features }: Word): boolean {
  return tag === 'number'
    ? /^k?eine[rs]?$/.test(lower)
    : tag === 'determiner' && (features & FEATURE.standsAlone) !== 0;
}

/** Whether "weder" and one phrase stand before a word. */
function isAfterNeither(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before < LONGEST_SOURCE; before--) {
    const { lower, tag } = words[before] as Word;
    if (lower === 'weder') return true;
    if (tag === 'mark' || tag === 'finite') return false;
  }
  return false;
}

/** "das „Tagblatt“": the noun of an article may stand in marks. */
function opensMarks(next: Word | undefined): boolean {
  return next?.tag === 'mark' && /[„“»"‚]/.test(next.lower);
}

function tagOfZu(next: Word | undefined): Tag {
  if (!next || next.tag === 'mark' || next.capital || closedClassOf(next.lower) === 'determiner')
    return 'preposition';
  return /(?:en|ern|eln|n)$/.test(next.lower) && closedClassOf(next.lower) === undefined ? 'to' : 'adverb';
}

/** Whether an article has its noun: a capital follows, or an adjective. */
function isNominalNext(next: Word | undefined): boolean {
  if (!next || next.tag === 'mark') return false;
  if (next.capital) return true;
  const closed = closedClassOf(next.lower);
  if (closed !== undefined) return closed === 'adjective' || closed === 'number' || closed === 'adverb';
  return (
    /^\d/.test(next.lower) ||
    (/(?:e|en|em|er|es)$/.test(next.lower) && verbOf(next.lower) === undefined && !helpingOf(next.lower))
  );
}

/** "…, der am Kai steht" but not "…, der Kai sei alt" or "…, das sei falsch". */
function isRelativeHere(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const afterPreposition = before?.tag === 'preposition' && words[at - 2]?.lower === ',';
  if (before?.lower !== ',' && !afterPreposition) return false;
  const next = words[at + 1];
  if (!next || next.tag === 'mark') return false;
  if (next.capital)
    return (
      !afterPreposition &&
      !isCommonNoun(next.lower) &&
      closedClassOf(next.lower) === undefined &&
      isNameAhead(words, at + 1)
    );
  if (helpingOf(next.lower)) return false;
  return !isNominalNext(next);
}

/** ", die Hale kritisierte", ", den Ada Marsh seit Jahren kennt": a name, and no verb before those that end the clause. */
function isNameAhead(words: readonly Word[], at: number): boolean {
  let verbs = 0;
  for (let ahead = at + 1; ahead < at + LONGEST_SOURCE; ahead++) {
    const word = words[ahead];
    if (!word || word.tag === 'mark') return verbs > 0;
    const { capital, lower } = word;
    const closed = capital || closedClassOf(lower) !== undefined;
    const verb = !closed && (verbOf(lower) !== undefined || helpingOf(lower) !== undefined);
    if (!verb && verbs > 0) return false;
    if (verb) verbs++;
  }
  return false;
}

/** "so Hale", "nach Angaben der Behörde": words that lead to who says it without a verb. */
function settleSource(words: readonly Word[], at: number): void {
  const word = words[at] as Word;
  const next = words[at + 1];
  // "nach Angaben von Hale", "in den Worten von Hale"
  const inWords = word.lower === 'in' && next?.lower === 'den' && words[at + 2]?.lower === 'worten';
  if (inWords) next.tag = 'to';
  const given = inWords ? words[at + 2] : next;
  if ((inWords || word.lower === 'nach') && given !== undefined && isGivenBy(given.lower)) {
    const after = words[inWords ? at + 3 : at + 2];
    if (!after || !/^(?:der|des|von|vom|eines|einer)$/.test(after.lower)) return;
    word.features = FEATURE.sourceNext;
    given.tag = 'to';
    given.features &= FEATURE.common;
    if (after.lower === 'von') after.tag = 'to';
    else after.tag = 'determiner';
    after.features = 0;
  } else if (word.lower === 'so' && isThrownIn(words, at)) word.features = FEATURE.sourceNext;
}

/** "so" after a comma or a quotation, with a person or a body after it and a pause after that. */
function isThrownIn(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before?.tag !== 'mark' || !/[,–—“«»"”]/.test(before.lower)) return false;
  const next = words[at + 1];
  const article = next?.tag === 'determiner' && /^(?:der|die|das)$/.test(next.lower);
  const noun = article ? words[at + 2] : next;
  // "die 52-Jährige" has no capital in front.
  if (!noun || !(noun.capital || /^\d/.test(noun.lower)) || isSaying(noun.lower)) return false;
  for (let ahead = at + 2; ahead < at + LONGEST_SOURCE; ahead++) {
    const word = words[ahead];
    if (!word || word.tag === 'mark') return true;
    if (isVerbal(word) && (formsOf(word) & (FORM.finite | FORM.subjunctive)) !== 0) return false;
  }
  return false;
}

/** In words. */
const LONGEST_SOURCE = 12;

/** "hieß es": a verb that names nobody reports only with its "es", which is no subject then. */
function settleImpersonal(words: readonly Word[], at: number, { reporting }: Lexicon): void {
  const verb = words[at] as Word;
  if (verb.lemma === null || !reporting(verb.lemma)?.impersonal) return;
  const es = [words[at + 1], words[at - 1]].find((word) => word?.lower === 'es');
  if (es) es.tag = 'adverb';
  else verb.lemma = null;
}
