/**
 * What reading a file line by line finds, before it is a tree.
 */
import type { Phrase } from '../../protocol/phrase.ts';
import type { End, Header } from './dialect.ts';

/** A member's places in the file. Offsets are file offsets. */
export interface FoundMember {
  readonly header: Header;
  /** Where the header begins. */
  readonly start: number;
  /** Where the end marker begins; without one, the next header or the end of the file. */
  readonly stop: number;
  readonly end: End | null;
}

export interface Scan {
  readonly members: readonly FoundMember[];
  /** Members, by index, that the end markers close only after the header of the following member. */
  readonly enclosing: ReadonlySet<number>;
  /** Members, by index, that end in a code block which the following member closes. */
  readonly fenced: ReadonlySet<number>;
  /** Lines that look like a header or an end marker and are none, with what is wrong. */
  readonly faults: readonly { readonly start: number; readonly end: number; readonly message: Phrase }[];
}
