/**
 * A language as the passes need it: a tagger, and the words by which names are told.
 *
 * A language pack makes one of these. Quotation marks need no pack: `engine/syntax` pairs those of every language.
 */
import type { ParagraphSyntax } from '../syntax/parse-paragraph.ts';
import type { Token } from './token.ts';
import type { WordComparison } from './word-comparison.ts';

/** Makes the tokens of a paragraph, in order. Linear in its length; never throws. */
export type Tagger = (text: string, syntax: ParagraphSyntax) => readonly Token[];

export interface Language {
  readonly id: LanguageId;
  readonly tag: Tagger;
  /** What ends so before a space ends no sentence, whatever other languages do: "am 3." (Mai). Null for nothing. */
  readonly abbreviation: RegExp | null;
  readonly names: NameWords;
  readonly occasions: OccasionWords;
}

/** How a reporter writes when something was said: "in October", "on 3 May 2024", "in 2023", "on Friday". */
export interface OccasionWords {
  /** The first group is the name of the month. */
  readonly month: RegExp;
  /** The first group is the year in four figures. */
  readonly year: RegExp;
  /** The first three letters of the months in lower case, in their order. */
  readonly months: readonly string[];
  /** Global; the first group is the name of the day. */
  readonly weekday: RegExp;
  /** Their numbers, from 1 for Monday to 7, by their names in lower case. */
  readonly weekdays: ReadonlyMap<string, number>;
}

/** A list of words, or a rule that stands for one where words are made of others. */
type WordSet = Pick<ReadonlySet<string>, 'has'>;

/** What a list or a rule says of words. */
type WordMap<T> = Pick<ReadonlyMap<string, T>, 'get'>;

export type LanguageId = 'en' | 'de';

/** Words by which names are found and told apart; all lower case. */
export interface NameWords {
  /** Whether every noun has a capital, so that one capital makes no name. */
  readonly capitalNouns: boolean;
  /** Words of which a capital makes no name: closed classes, and words that begin sentences. */
  readonly noNames: WordSet;
  /** Words that begin sentences and are in names elsewhere ("Still"). */
  readonly openers: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
  /** "Mr", "Dr": proof of a person. */
  readonly honorifics: ReadonlySet<string>;
  /** What follows "Dr." with a small letter and a stop ("Dr. med."). */
  readonly faculties: ReadonlySet<string>;
  /** Offices and parts, which stand before a name. */
  readonly roles: WordSet;
  /** How words for what somebody does end, where a list of them would have no end ("geologist"). */
  readonly occupation: RegExp;
  /** Small words inside names. */
  readonly particles: ReadonlySet<string>;
  /** Last words of names of organisations. */
  readonly organisations: WordSet;
  /** Words for newspapers, agencies and the like that stand beside their names, of one word or two ("news agency"). */
  readonly media: ReadonlySet<string>;
  /** Last words of names of parts of the earth and of buildings. */
  readonly landmarks: WordSet;
  /** First words of names of places, abbreviated ones among them: "Lake Ostrow", "North Ostrow", "St. Ostrow". */
  readonly placeLeads: ReadonlySet<string>;
  /** Last words of names of events. */
  readonly events: WordSet;
  readonly prepositions: ReadonlySet<string>;
  /** Those of them that show a place before a name. */
  readonly locating: ReadonlySet<string>;
  /** Verbs after which it is said what somebody is now ("is the mayor"). */
  readonly copulas: ReadonlySet<string>;
  /** Words that titles of works leave small. */
  readonly small: ReadonlySet<string>;
  /** An adjective of nationality before a title ("Sorvinian President"). */
  readonly nationality: RegExp;
  /** Honorifics and offices that show the gender of who has them. */
  readonly gendered: WordMap<Gender>;
  /** Words before a description that are no part of a title. */
  readonly determiners: ReadonlySet<string>;
  /** Words for an office by the words of titles that they may stand for, a list for each word that is wanted. */
  readonly offices: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** What an office is called for short where words are made of others: "Kanzler" of "Bundeskanzler". */
  readonly shortOffices: WordMap<string>;
  /** Pronouns that stand for a person named before, with what they say of that person. */
  readonly pronouns: WordMap<Gender>;
}

/** The gender that a pronoun or an honorific shows; null where it shows none. */
export type Gender = 'female' | 'male' | null;

/** Makes a language with the user's own reporting verbs, in their base form. */
export interface LanguagePack {
  readonly id: LanguageId;
  /** Some of the commonest words: a text that has more of them than of any other pack's is in this language. */
  readonly common: ReadonlySet<string>;
  readonly comparison: WordComparison;
  make(reportingVerbs: readonly string[]): Language;
}
