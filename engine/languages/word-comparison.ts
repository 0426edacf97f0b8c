/**
 * How the words of a language are made comparable between two wordings, and by which of them a wording shows its language.
 *
 * Fixed for each language: nothing in it depends on a corpus.
 */

/** A word of a closed class, which is no stem. */
export interface FunctionWord {
  /** Equal for words that are one but for their endings, and equal to no key of a content word in any language. */
  readonly key: string;
  /** `empty`: articles, prepositions, forms of "be". `light`: pronouns, auxiliaries, common verbs. `full`: as content words. */
  readonly weight: 'empty' | 'light' | 'full';
}

/** A part of a written word that is a word of its own. */
export interface WordPart {
  readonly word: string;
  /** How many UTF-16 units of the written word it takes. */
  readonly length: number;
}

/** Words are in lower case, with "'" for every apostrophe. */
export interface WordComparison {
  /** Whether every noun has a capital, so that one tells no name. */
  readonly capitalNouns: boolean;
  /** By their form: of the diacritics only ä, ö and ü. */
  readonly functionWords: ReadonlyMap<string, FunctionWord>;
  /** Function words that are content words or names in other languages: one of them shows nothing, several may. */
  readonly ambiguous: ReadonlySet<string>;
  /** Function words that stand in names of people: they show nothing. */
  readonly inNames: ReadonlySet<string>;
  /** What only words of this language have in them, where they are written small; null for nothing. */
  readonly letters: RegExp | null;
  /** The words of a contraction; null for a word that is none. */
  parts(plain: string): readonly WordPart[] | null;
  /** One spelling for all that the language allows. */
  spelling(form: string): string;
  /** The key of a content word: its stem. @param plain The word without diacritics. @param form With ä, ö and ü. */
  stem(plain: string, form: string): string;
  /** Whether two words, by their forms, are one word in two of its forms, stricter than their stem. */
  areInflections(one: string, other: string): boolean;
}

/** Function words of one weight. @param lists One list for each key, which is its first word after the prefix. */
export function functionWords(
  weight: FunctionWord['weight'],
  lists: readonly string[],
  prefix: string,
): readonly (readonly [form: string, word: FunctionWord])[] {
  return lists.flatMap((list) => {
    const forms = list.trim().split(/\s+/);
    const word = { key: `${prefix}${forms[0]}`, weight };
    return forms.map((form) => [form, word] as const);
  });
}
