/**
 * Where the annotated passages of a document stand now.
 *
 * All passages of a document are placed together, because each tells something of the others: where the text around has
 * moved to, and which of several equal passages is taken. It knows nothing of what is said of them, nor of files.
 */
import type { Span } from '../../text/span.ts';
import { byVersion } from './by-version.ts';
import type { Candidate } from './find-changed.ts';
import type { Selectors } from './selectors.ts';
import { type Changed, settleChanged } from './settle-changed.ts';
import { settleWords } from './settle-words.ts';
import { TargetText } from './target-text.ts';

/** Spans are of the document as it was given. */
export type Placement =
  /** The words stand where their position says. */
  | { readonly how: 'exact'; readonly span: Span }
  /** The same words stand elsewhere in the document, if only because something was put in before them. */
  | { readonly how: 'moved'; readonly span: Span }
  /** Much the same words stand there: how much the same, from 0 to 1. */
  | { readonly how: 'changed'; readonly span: Span; readonly score: number }
  /** No place is sure enough. */
  | { readonly how: 'orphan'; readonly guesses: readonly Guess[] };

export interface Guess {
  readonly span: Span;
  /** How much of the words stands there, from 0 to 1. */
  readonly score: number;
}

/**
 * Place all annotations of one document.
 *
 * The same words in another setting (line ends, wrapping, quotation marks, composed letters) are the same words.
 *
 * @returns A placement for each of the selectors, in their order.
 */
export function anchorAll(document: string, selectors: readonly Selectors[]): readonly Placement[] {
  const target = new TargetText(document);
  return byVersion(selectors, (own) => anchorVersion(target, own));
}

function anchorVersion(target: TargetText, selectors: readonly Selectors[]): readonly Placement[] {
  const { order, settled, open } = settleWords(target, selectors);
  const changed = settleChanged(target, open, settled);
  const placements = new Array<Placement>(selectors.length);
  for (const [rank, index] of order.entries()) {
    const span = changed.has(rank) ? null : settled.spanOf(rank);
    placements[index] = span
      ? { how: settled.shiftOf(rank) === 0 ? 'exact' : 'moved', span: target.normal.toDocument(span) }
      : placeChanged(target, changed.get(rank));
  }
  return placements;
}

function placeChanged(target: TargetText, changed: Changed | undefined): Placement {
  const { place = null, guesses = [] } = changed ?? {};
  if (place) return { how: 'changed', ...guessAt(target, place) };
  return { how: 'orphan', guesses: guesses.map((guess) => guessAt(target, guess)) };
}

function guessAt(target: TargetText, { span, score }: Candidate): Guess {
  return { span: target.normal.toDocument(target.normalSpan(span)), score };
}
