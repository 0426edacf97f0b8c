/**
 * The standoff facts about one document: what the passes of this folder find.
 *
 * All spans are document spans. Facts are plain data without functions, so that they can be cached by content,
 * stored and sent to a worker.
 */
import type { Phrase } from '../../protocol/phrase.ts';
import type { Span } from '../text/span.ts';

/**
 * - `direct`: the content is marked and is a clause or more.
 * - `mixed`: a reported sentence with marked phrases.
 * - `indirect`: reported without marks.
 * - `scare`: marks without speech, such as terms, titles and nicknames.
 */
export type QuotationKind = 'direct' | 'mixed' | 'indirect' | 'scare';

/**
 * How the source of a quotation is given: by a name, by a description, by a pronoun, earlier in the text, or not by
 * the text at all but by the user, who has set it.
 */
export type Via = 'explicit' | 'title' | 'pronoun' | 'carried' | 'set';

/** How a mention names a source. */
export type SourceForm = 'name' | 'title' | 'pronoun';

/**
 * What a report says of its content: that it was said, that it was not ("denied that …", "did not say whether …",
 * "nobody said …"), or it asks or supposes ("did she say that …?", "asked whether …", "if she says that …").
 */
export type Polarity = 'asserted' | 'negated' | 'questioned';

/** A passage given as somebody's words. */
export interface Quotation {
  readonly kind: QuotationKind;
  /** The words, outer marks left out, in text order; several parts when the cue cuts the quotation. */
  readonly content: readonly Span[];
  /** The stretches of the content that stand between marks. */
  readonly marked: readonly Span[];
  /** False when a mark that opens the quotation has no partner. */
  readonly closed: boolean;
  /** Index, in the document's quotations, of the quotation that this one stands in. */
  readonly parent: number | null;
  readonly cue: Span | null;
  readonly polarity: Polarity;
  /** When it was said, as far as the reporter names a month, a year or a day of the week; null for none. */
  readonly occasion: Occasion | null;
  /** What the verb adds to the content; null for nothing that is known. */
  readonly judgement: Judgement | null;
  readonly source: Source | null;
  /** How sure the attribution is, in [0, 1]. */
  readonly confidence: number;
  /** The reason for the attribution, in words for the user. */
  readonly why: Phrase;
}

/** What a report says by its verb, and not by its content: "praised the law". */
export interface Judgement {
  /** Whether the speaker is for it or against it; null where the verb takes no side: "discussed the law". */
  readonly stance: 'for' | 'against' | null;
  /** Whether it is all that is said, of a thing that is only named. */
  readonly isAll: boolean;
}

export interface Occasion {
  /** From 1 to 12. */
  readonly month: number | null;
  readonly year: number | null;
  /** From 1 for Monday to 7. */
  readonly weekday: number | null;
}

/** Who says it. */
export interface Source {
  /**
   * The mention that the attribution uses; of a `carried` source the mention that it is carried from, of one that is
   * `set` the nearest mention of the name. Null where a user has set a name that the document does not have.
   */
  readonly span: Span | null;
  readonly via: Via;
  /** What the mention is, whatever the source was carried over from; of a `set` one a name. */
  readonly form: SourceForm;
  /** Index in the document's entities; null when the mention could not be resolved. */
  readonly entity: number | null;
  /** The entities besides the first where the source names several ("Marsh and Holt said"). */
  readonly others: readonly number[];
}

export type EntityType = 'person' | 'organization' | 'place' | 'event' | 'other';

/** A span that names an entity. */
export interface Mention {
  readonly span: Span;
  readonly form: 'name' | 'title' | 'pronoun' | 'adjective';
  /** Index in the document's entities. */
  readonly entity: number;
}

/** Somebody or something that the document names. */
export interface DocumentEntity {
  /** The same in every document that names the entity: the folded full name. */
  readonly key: string;
  readonly type: EntityType;
  /** The fullest name in this document. */
  readonly name: string;
  /** All other names in this document, without titles. */
  readonly aliases: readonly string[];
  /** Where the document says what it is: titles and appositions, in text order. */
  readonly roles: readonly Span[];
}

/**
 * Another name that a document gives an entity beside its own:
 *
 * - `letters` in brackets after the name that they stand for: "Ostrow Port Authority (OPA)";
 * - a `nickname` inside a name: "Bob Hale" of Robert “Bob” Hale;
 * - a name in its own `script` in brackets: "Wei Ming (魏明)".
 */
export interface SpelledOut {
  readonly how: 'letters' | 'nickname' | 'script';
  /** The letters, or the other name, folded. */
  readonly letters: string;
  /** The key of the entity that has the name. */
  readonly key: string;
}

/** A quotation mark without its partner. */
export interface UnbalancedMark {
  readonly span: Span;
  /** What is missing: the mark that should close, the one that should open again, or any partner at all. */
  readonly missing: 'closer' | 're-opener' | 'opener';
}

/** Everything known about one document. A pure function of its text, the settings and the user's corrections. */
export interface DocumentFacts {
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly DocumentEntity[];
  /** Each pair once. */
  readonly spelledOut: readonly SpelledOut[];
  /** Keys of names of one word that are not, or not for certain, those of a full name here that ends so. */
  readonly namesakes: readonly string[];
  readonly unbalanced: readonly UnbalancedMark[];
  /** Lines that belong to the page and not to the article, such as READ MORE and lists of links. */
  readonly boilerplate: readonly Span[];
}
