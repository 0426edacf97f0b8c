/**
 * A word or mark of a paragraph with its part of speech, and what else the rules of attribution need to know of it.
 *
 * A language's tagger makes tokens; the passes read them and know no language. Offsets are the paragraph's.
 */
import type { LocalSpan } from '../text/span.ts';
import type { ReportingVerb } from './reporting.ts';

/**
 * Parts of speech, as fine as attribution needs them.
 *
 * - Nominal: `name` (with a capital that its place does not explain), `noun`, `adjective`, `number`.
 * - Before a noun: `determiner`, `possessive` ("his"), `genitive` ("’s").
 * - Behind a name: `postnominal` ("MD", "KCB"), told where names are found and not by the tagger.
 * - For a noun: `pronoun` (can be a subject), `object` ("him", "themselves").
 * - Verbs: `finite` ("says", "wrote"), `base` ("say", after "to", a modal or a plural), `participle` ("written"),
 *   `past` ("reported": finite or participle), `gerund` ("saying").
 * - Helping verbs: `be`, `have`, `do`, `modal`; `not`.
 * - `closing`: the far part of a parted verb ("mit" of "teilte … mit", "gesagt" of "hat … gesagt").
 * - Particles: `adverb`, `preposition`, `to`, `that`, `question` ("who", "how", "whether"), `coordinator` ("and"),
 *   `subordinator` ("because"), `postposition` (after who says it: "Hale zufolge").
 * - `mark`: punctuation.
 */
export type Tag =
  | 'name'
  | 'postnominal'
  | 'noun'
  | 'adjective'
  | 'number'
  | 'determiner'
  | 'possessive'
  | 'genitive'
  | 'pronoun'
  | 'object'
  | 'finite'
  | 'base'
  | 'participle'
  | 'past'
  | 'gerund'
  | 'closing'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'not'
  | 'adverb'
  | 'preposition'
  | 'postposition'
  | 'to'
  | 'that'
  | 'question'
  | 'coordinator'
  | 'subordinator'
  | 'mark';

/**
 * What a word is besides its part of speech: bits, to be joined with `|` and asked for with `hasFeature`. All 32 that a
 * number has for this are taken.
 */
export const FEATURE = {
  /** "and", "or": joins two speakers. */
  joins: 1 << 0,
  /** "of": whatever it follows, the phrase goes on. */
  of: 1 << 1,
  /** "for", "from", "at": a phrase for a person goes on after it. */
  links: 1 << 2,
  /** "by": who does it, after a participle. */
  agent: 1 << 3,
  /** "who", "which", "that". */
  relative: 1 << 4,
  /** "some", "many", "both": can stand for people by itself. */
  standsAlone: 1 << 5,
  /** "Mr", "Dr". */
  honorific: 1 << 6,
  /** "president", "spokesman": a person by office or part. */
  role: 1 << 7,
  /** "de", "von": a small word inside a name. */
  particle: 1 << 8,
  /** A day or a month. */
  calendar: 1 << 9,
  /** "week", "year": says when, after "last" or "this". */
  timeNoun: 1 << 10,
  /** "last", "this", "next". */
  pointsToTime: 1 << 11,
  /** A word that a date may begin or go on with: "on", "late", "morning". */
  inDate: 1 << 12,
  /** "seem", "begin": the verb after it carries the sense. */
  catenative: 1 << 13,
  /** "claim", "promise": a noun that can have a content clause. */
  reports: 1 << 14,
  /** "denial", "refusal"; "nobody", "without": what is reported was not said. */
  denies: 1 << 15,
  /** "interview", "statement", "television": where or in what something is said. */
  occasion: 1 << 16,
  /** "in", "at", "during": a phrase with it says where or when. */
  locates: 1 << 17,
  /** "according" (to): the source comes next. */
  sourceNext: 1 << 18,
  /** "while", "although": what follows a comma and it is the reporter's own. */
  contrasts: 1 << 19,
  /** "as", of "as he said" and of "as in May". */
  as: 1 << 20,
  /** "whether", "if"; "might": what is reported is only supposed to have been said. */
  supposes: 1 << 21,
  /** "however", "perhaps": belongs to the sentence and not to the verb. */
  ofSentence: 1 << 22,
  /** "said", "says": may be followed by its subject inside a sentence. */
  inverts: 1 << 23,
  /** "he", "we": a pronoun for people. */
  person: 1 << 24,
  /** A verb in the past, where its tag does not say so. */
  past: 1 << 25,
  /** A word that begins a hearer: "to", "with". */
  hearer: 1 << 26,
  /** "including", "like": examples of the noun before it follow. */
  exemplifies: 1 << 27,
  /** "of", "about": leads from a noun for an utterance to its content. */
  about: 1 << 28,
  /** A common noun of a language in which every noun has a capital: the capital shows nothing. */
  common: 1 << 29,
  /** "den", "einem": what it begins is no subject. */
  oblique: 1 << 30,
  /** "sei", "habe": the form of a verb that says that it is somebody else's word; of the past ("wäre"), what could be. */
  subjunctive: 1 << 31,
} as const;

/**
 * Where a verb stands, in languages in which that shows the kind of clause (German, Dutch): `second` after one part of
 * a main clause or in front of it, with the subject on either side; `last` at the end of a subordinate clause or, not
 * finite, of any.
 */
export type VerbPlace = 'second' | 'last';

export interface Token extends LocalSpan {
  /** Lower case; of a mark the mark itself. */
  readonly lower: string;
  readonly tag: Tag;
  /** Bits of `FEATURE`. */
  readonly features: number;
  /** What the lexicon of reporting words says, where the word is a verb here; else null. */
  readonly reporting: ReportingVerb | null;
  /** Null of other words, and of all words of languages in which it shows nothing. */
  readonly place: VerbPlace | null;
}

/** Whether a word has a feature; false for no word. */
export function hasFeature(word: { readonly features: number } | undefined, feature: number): boolean {
  return word !== undefined && (word.features & feature) !== 0;
}
