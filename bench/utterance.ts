/**
 * What is said before it is written, and where it stands after: the input and the known answers of the generator.
 */
import type { Token } from './sentence.ts';
import type { Speaker } from './topic.ts';

/** What makes another statement of nearly the same words. Each is said by another speaker at the same event. */
export const NEAR_MISSES = ['one fact', 'other half', 'other order'] as const;
export type NearMiss = (typeof NEAR_MISSES)[number];

/**
 * How a quotation came to its words. A `single` one has no other report. A `formula` says what many say with other
 * facts, a `stock` phrase what everybody says.
 */
export type Origin = 'verbatim' | 'truncated' | 'reworded' | 'single' | 'formula' | 'stock' | NearMiss;

/** What a quotation reports. */
interface Identity {
  /** Quotations with equal ids report one statement. Stock phrases have one id for each event. */
  readonly statement: string;
  /** Of a near miss, the statement that it looks like. */
  readonly resembles: string | null;
  readonly origin: Origin;
}

/** A quotation to be written into an article. */
export interface Utterance extends Identity {
  readonly speaker: Speaker;
  readonly words: readonly Token[];
}

/** A quotation that has been written. */
export interface GoldQuotation extends Identity {
  /** The content without marks, UTF-16 offsets in the article; several where the cue or a paragraph cuts it. */
  readonly parts: readonly { readonly start: number; readonly end: number }[];
  /** Surname. */
  readonly speaker: string;
}
