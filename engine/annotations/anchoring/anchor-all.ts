/**
 * Where the annotated passages of a document stand now.
 *
 * All passages of a document are placed together, because each tells something of the others: where the text around has
 * moved to, and which of several equal passages is taken. It knows nothing of what is said of them, nor of files.
 */
import type { Span } from '../../text/span.ts';
import { agreementAfter, agreementBefore } from './agreement.ts';
import { byVersion } from './by-version.ts';
import type { Candidate } from './find-changed.ts';
import { FoldedText } from './folded-text.ts';
import { CONTEXT, isRepeated, type Selectors } from './selectors.ts';
import { type Changed, settleChanged } from './settle-changed.ts';
import { settleWords } from './settle-words.ts';
import { TargetText } from './target-text.ts';

/** Spans are of the document as it was given. */
export type Placement =
  /** The words stand where their position says. */
  | { readonly how: 'exact'; readonly span: Span }
  /** The same words stand elsewhere in the document, if only because something was put in before them. */
  | { readonly how: 'moved'; readonly span: Span }
  /**
   * Much the same words stand there, or the same with another text on one side: how much is the same, from 0 to 1.
   */
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
      ? placeWords(target, selectors[index] as Selectors, span, settled.shiftOf(rank))
      : placeChanged(target, changed.get(rank));
  }
  return placements;
}

function placeWords(target: TargetText, { quote }: Selectors, span: Span, shift: number): Placement {
  const isTold = !isRepeated(quote) || standsLiterally(target.normal.text, quote, span);
  const score = isTold ? 1 : shareInContext(target, quote, span);
  const here = target.normal.toDocument(span);
  if (score < 1) return { how: 'changed', span: here, score };
  return { how: shift === 0 ? 'exact' : 'moved', span: here };
}

/** As nearly all do, so that the text need not be folded for them with every key. */
function standsLiterally(
  text: string,
  { prefix, suffix }: Selectors['quote'],
  { start, end }: Span,
): boolean {
  return text.startsWith(suffix, end) && text.startsWith(prefix, start - prefix.length);
}

/** Units of one side's context of which so few agree that nothing of that side stands there. */
const NOTHING_STANDS = 8;

/** Of the context of both sides at least so much stands around a passage that an edit beside it has not moved. */
const MOST_STANDS = 0.5;

/**
 * How much of words that stood more than once, with their context, stands at a place; 1 where most of the context does, and
 * some of each side. The same words in another text may be the other passage, whose own is gone: somebody has to look.
 */
function shareInContext({ folded }: TargetText, quote: Selectors['quote'], { start, end }: Span): number {
  const fold = (part: string) => new FoldedText(part).text;
  const [exact, prefix, suffix] = [fold(quote.exact), fold(quote.prefix), fold(quote.suffix)];
  const before = agreementBefore(folded.text, folded.unitAt(start), prefix);
  const behind = agreementAfter(folded.text, folded.unitAt(end), suffix);
  const context = prefix.length + suffix.length;
  const isLost = (agreeing: number, side: string) => side.length >= CONTEXT && agreeing < NOTHING_STANDS;
  const isSure =
    before + behind >= MOST_STANDS * context && !isLost(before, prefix) && !isLost(behind, suffix);
  return isSure ? 1 : (exact.length + before + behind) / (exact.length + context);
}

function placeChanged(target: TargetText, changed: Changed | undefined): Placement {
  const { place = null, guesses = [] } = changed ?? {};
  if (place) return { how: 'changed', ...guessAt(target, place) };
  return { how: 'orphan', guesses: guesses.map((guess) => guessAt(target, guess)) };
}

function guessAt(target: TargetText, { span, score }: Candidate): Guess {
  return { span: target.normal.toDocument(target.normalSpan(span)), score };
}
