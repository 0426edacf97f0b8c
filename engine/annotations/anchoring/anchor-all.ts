/**
 * Where the annotated passages of a document stand now.
 *
 * All passages of a document are placed together, because each tells something of the others: where the text around has
 * moved to, and which of several equal passages is taken. It knows nothing of what is said of them, nor of files.
 */
import type { Span } from '../../text/span.ts';
import { ExactPlaces, gramsOf } from './exact-places.ts';
import type { Candidate } from './find-changed.ts';
import { GramIndex } from './gram-index.ts';
import type { Selectors } from './selectors.ts';
import { type Changed, settleChanged } from './settle-changed.ts';
import { settleExact } from './settle-exact.ts';
import { settleUnmoved } from './settle-unmoved.ts';
import { Settled } from './settled.ts';
import { soughtOf } from './sought.ts';
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

interface Guess {
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
  const order = selectors.map((_, index) => index).sort((a, b) => byPosition(selectors, a, b));
  const ranked = order.map((index) => selectors[index] as Selectors);
  const settled = new Settled(ranked.map(({ position }) => position));
  settleUnmoved(target.normal, ranked, settled);
  const changed = settleOpen(target, ranked, settled);
  const placements = new Array<Placement>(selectors.length);
  for (const [rank, index] of order.entries()) {
    const span = settled.spanOf(rank);
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

/** @returns Those that could not be settled by their words, by rank. */
function settleOpen(
  target: TargetText,
  ranked: readonly Selectors[],
  settled: Settled,
): ReadonlyMap<number, Changed> {
  const sought = ranked.flatMap((passage, rank) =>
    settled.isSettled(rank) ? [] : [{ rank, sought: soughtOf(passage) }],
  );
  if (sought.length === 0) return new Map();
  const index = new GramIndex(
    target.folded.text,
    sought.flatMap((passage) => gramsOf(passage.sought)),
  );
  const open = sought.map((passage) => ({
    ...passage,
    places: new ExactPlaces(target, index, passage.sought),
  }));
  return settleChanged(target, settleExact(target, open, settled), settled);
}

function byPosition(selectors: readonly Selectors[], a: number, b: number): number {
  const one = (selectors[a] as Selectors).position;
  const other = (selectors[b] as Selectors).position;
  return one.start - other.start || one.end - other.end || a - b;
}
