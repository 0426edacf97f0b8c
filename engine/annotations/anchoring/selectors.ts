/**
 * By what an annotation finds its passage again, in the W3C Web Annotation model: a `TextQuoteSelector` and a
 * `TextPositionSelector`.
 *
 * Both see the document with every CRLF as one line feed (`selector-text.ts`). Nothing of a selector cuts a grapheme.
 * It knows nothing of what is said of the passage, nor of files.
 *
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
import { contentKey } from '../../text/content-key.ts';
import type { Span } from '../../text/span.ts';
import { FoldedText } from './folded-text.ts';
import { boundaryAfter, boundaryBefore, wholeGraphemes } from './graphemes.ts';
import { Occurrences } from './occurrences.ts';
import { SelectorText } from './selector-text.ts';

export interface Selectors {
  readonly quote: {
    /** The passage, literally, but with line feeds. */
    readonly exact: string;
    /** What stands right before and after it; shorter than `CONTEXT` only where the document begins or ends. */
    readonly prefix: string;
    readonly suffix: string;
  };
  /** Code points from the start of the document (the member of a bundle), half-open. */
  readonly position: { readonly start: number; readonly end: number };
  /** Names the text that the position counts in, whatever its line ends; null where it is not known. */
  readonly version: string | null;
}

/** UTF-16 units of context on each side of words that stand once in their document. */
export const CONTEXT = 32;

/**
 * And of words that stand more than once, at least: so a reader knows without the old text that the same words
 * elsewhere are another passage.
 */
const CONTEXT_OF_REPEATED = 64;

/**
 * And at most. Words that are still not told apart stand in a long row of equal paragraphs; they are told apart by
 * their order and by the annotations around them.
 */
const MOST_CONTEXT = 256;

/** Whether the words of a passage stood more than once in its document, as far as the length of its context tells. */
export function isRepeated({ prefix, suffix }: Selectors['quote']): boolean {
  return Math.max(prefix.length, suffix.length) >= CONTEXT_OF_REPEATED;
}

/** The selectors of one span of a document; for several, see `selectorsIn`. */
export function selectorsOf(document: string, span: Span): Selectors {
  return selectorsIn(document)(span);
}

/**
 * Make selectors for spans of one document, which is read once for all of them.
 *
 * The context of a passage is lengthened until it is the only one in the document: 32 units, else 64, 128 or 256.
 */
export function selectorsIn(document: string): (span: Span) => Selectors {
  const normal = new SelectorText(document);
  const folded = new FoldedText(normal.text);
  const occurrences = new Occurrences(folded.text);
  const isOnce: IsOnce = ({ start, end }) => occurrences.standsOnce(folded.unitAt(start), folded.unitAt(end));
  const version = contentKey(normal.text);
  return (span) => {
    const passage = wholeGraphemes(normal.text, normal.fromDocument(span));
    const around = surroundings(normal.text, isOnce, passage);
    return {
      quote: {
        exact: normal.text.slice(passage.start, passage.end),
        prefix: normal.text.slice(around.start, passage.start),
        suffix: normal.text.slice(passage.end, around.end),
      },
      position: { start: normal.pointAt(passage.start), end: normal.pointAt(passage.end) },
      version,
    };
  };
}

/** Whether the words of a stretch, in whatever setting, stand nowhere else in the document. */
type IsOnce = (stretch: Span) => boolean;

/** The passage with its context. */
function surroundings(text: string, isOnce: IsOnce, passage: Span): Span {
  let context = isOnce(passage) ? CONTEXT : CONTEXT_OF_REPEATED;
  let around = widened(text, passage, context);
  while (context < MOST_CONTEXT && !isOnce(around)) {
    context *= 2;
    around = widened(text, passage, context);
  }
  return around;
}

function widened(text: string, { start, end }: Span, by: number): Span {
  return {
    start: boundaryBefore(text, Math.max(0, start - by)),
    end: boundaryAfter(text, Math.min(text.length, end + by)),
  };
}
