/**
 * A German word or mark while it is being tagged.
 */
import type { LocalSpan } from '../../text/span.ts';
import type { Tag, VerbPlace } from '../token.ts';
import type { Verb } from './verb-forms.ts';
import type { Helping } from './word-classes.ts';

/** Which of its parts of speech a word has is settled by its neighbours, and of a verb by its clause. */
export interface Word extends LocalSpan {
  readonly lower: string;
  readonly capital: boolean;
  /** Whether its capital says nothing, since it begins a sentence or a quotation. */
  readonly placed: boolean;
  /** Whether a sentence begins with it. */
  readonly opens: boolean;
  tag: Tag;
  /** Bits of `FEATURE`. */
  features: number;
  /** Set where it may be a verb. */
  verb: Verb | undefined;
  helping: Helping | undefined;
  place: VerbPlace | null;
  /** The verb's base form once it is known, with the particle that stands elsewhere. */
  lemma: string | null;
}

/** Whether a word may be a main or a helping verb. */
export function isVerbal(word: Word | undefined): boolean {
  return word !== undefined && (word.verb !== undefined || word.helping !== undefined);
}

/** Bits of `FORM` of a main or helping verb; 0 for other words. */
export function formsOf(word: Word | undefined): number {
  return word?.verb?.forms ?? word?.helping?.forms ?? 0;
}
