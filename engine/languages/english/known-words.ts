/**
 * What a word of English is by itself, as it is written: the taggers' reading of it without its neighbours.
 *
 * Texts repeat their words, so what is known of one is kept and not looked up again for each place where it stands.
 */
import type { Tag } from '../token.ts';
import type { Verb } from './verb-forms.ts';
import { closedClassOf, featuresOf } from './word-classes.ts';

/** All but `clitic` is said of the word without it. */
export interface KnownWord {
  readonly lower: string;
  /** What is contracted with it, as written ("’s", "n’t"), or ''. */
  readonly clitic: string;
  readonly capital: boolean;
  /** Whether it is two or three capitals ("US", "IT"), which may be other words than in small letters. */
  readonly short: boolean;
  /** Whether it is "I" or "A", which may be an initial. */
  readonly initial: boolean;
  /** Whether it begins with a figure. */
  readonly figure: boolean;
  /** Its tag where it is of a closed class. */
  readonly closed: Tag | undefined;
  readonly verb: Verb | undefined;
  /** Bits of `FEATURE`. */
  readonly features: number;
  /** Its tag where it is of no closed class and no verb, and its capital shows no name. */
  readonly nominal: Tag;
}

/** Bounded by starting anew. */
const MOST_WORDS = 20_000;

/** In UTF-16 units. Longer words are rare, and could keep the text alive that they were cut out of. */
const LONGEST_KEPT = 12;

export class KnownWords {
  readonly #known = new Map<string, KnownWord>();

  /** @param verbOf The verb of which a lower-case word is a form. */
  constructor(private readonly verbOf: (lower: string) => Verb | undefined) {}

  of(written: string): KnownWord {
    if (written.length > LONGEST_KEPT) return this.#read(written);
    const known = this.#known.get(written);
    if (known) return known;
    const word = this.#read(written);
    if (this.#known.size >= MOST_WORDS) this.#known.clear();
    this.#known.set(written, word);
    return word;
  }

  #read(written: string): KnownWord {
    const clitic = CLITIC.exec(written)?.[0] ?? '';
    const word = written.slice(0, written.length - clitic.length);
    const lower = word.toLowerCase();
    const capital = /^\p{Lu}/u.test(word);
    return {
      lower,
      clitic,
      capital,
      short: capital && word.length > 1 && word.length < 4 && word === word.toUpperCase(),
      initial: /^[IA]$/.test(word),
      figure: /^[0-9]/.test(word),
      closed: closedClassOf(lower),
      verb: this.verbOf(lower),
      features: featuresOf(lower),
      nominal: nominalTag(lower),
    };
  }
}

/** Contractions are two words: "he’s", "don’t", "Trump’s". */
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;

function nominalTag(lower: string): Tag {
  if (/[^l]ly$/.test(lower) || /[aieu]lly$/.test(lower)) return NOT_ADVERBS.test(lower) ? 'noun' : 'adverb';
  if (/(?:ous|ful|ive|able|ible|less|ical|onal|ial|ual|ary|ish|ese|ic|ian|ean)$/.test(lower))
    return 'adjective';
  return 'noun';
}

const NOT_ADVERBS =
  /^(?:family|italy|july|assembly|anomaly|monopoly|bully|belly|jelly|folly|ally|rally|reply|supply|butterfly|melancholy|emily|kelly|sally|billy)$/;
