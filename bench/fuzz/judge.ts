/**
 * Whether passages were placed where they stand, and what could not be told by anybody.
 */
import type { Placement } from '../../engine/annotations/anchoring/anchor-all.ts';
import { FoldedText } from '../../engine/annotations/anchoring/folded-text.ts';
import type { Selectors } from '../../engine/annotations/anchoring/selectors.ts';
import type { Span } from '../../engine/text/span.ts';
import { type Fate, folded } from './fates.ts';

/** In the order in which they are printed. */
export const VERDICTS = [
  'stands: found',
  'stands: lost',
  'stands: on another passage',
  'stands, not tellable: lost',
  'stands, not tellable: on another',
  'changed: followed to it',
  'changed: followed elsewhere',
  'changed: orphan',
  'gone: orphan',
  'gone: on another passage',
  'gone: on equal words in an equal context',
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** What a reader who looks for a passage remembers of it. */
export interface Known {
  readonly exact: string;
  /** What stood around it. */
  readonly before: string;
  readonly behind: string;
  /** Whether its words stood elsewhere in the document too. */
  readonly isRepeated: boolean;
  /** UTF-16 units of it that its selectors have on each side. */
  readonly quoted: number;
}

/** UTF-16 units of the old text on each side that the reader remembers. */
const KNOWN = 256;

export function knownOf(document: string, { start, end }: Span, { quote }: Selectors): Known {
  const exact = document.slice(start, end);
  return {
    exact,
    before: document.slice(Math.max(0, start - KNOWN), start),
    behind: document.slice(end, end + KNOWN),
    quoted: Math.max(quote.prefix.length, quote.suffix.length),
    isRepeated: document.indexOf(exact) !== document.lastIndexOf(exact),
  };
}

/** Judge one placement. */
export function judge(now: string, known: Known, fate: Fate, placement: Placement): Verdict {
  const { standing } = fate;
  if (standing) {
    const found = 'span' in placement && isSame(now, placement.span, standing);
    if (found) return 'stands: found';
    const isLost = placement.how === 'orphan';
    if (isTellable(now, known, standing)) return isLost ? 'stands: lost' : 'stands: on another passage';
    return isLost ? 'stands, not tellable: lost' : 'stands, not tellable: on another';
  }
  const isGone = fate.share < MOST_GONE;
  if (placement.how === 'orphan') return isGone ? 'gone: orphan' : 'changed: orphan';
  const { start, end } = placement.span;
  const inside = fate.left.filter((at) => at >= start && at < end).length;
  // A passage that was torn apart is followed to a part of it.
  if (inside > 0 && inside * 2 >= Math.min(fate.left.length, end - start)) return 'changed: followed to it';
  if (placement.how !== 'changed' && contextAt(now, known, placement.span) >= EQUAL_CONTEXT)
    return 'gone: on equal words in an equal context';
  return isGone ? 'gone: on another passage' : 'changed: followed elsewhere';
}

/** A passage of which less is left is gone. */
const MOST_GONE = 0.3;

/** Folded units of context around words by which any reader would take them for the passage. */
const EQUAL_CONTEXT = 24;

/** The same stretch, but for white space at its ends and graphemes that have grown. */
function isSame(now: string, found: Span, standing: Span): boolean {
  if (found.start === standing.start && found.end === standing.end) return true;
  if (found.end <= standing.start || found.start >= standing.end) return false;
  return folded(now, found).trim() === folded(now, standing).trim();
}

/**
 * Whether the text tells a reader where the passage stands: nowhere else do its words stand with nearly as much of what
 * stood around them, as in a copy of the passage, be it of all that the reader remembers or of what the selectors have;
 * and they are more than a few words without any.
 */
function isTellable(now: string, known: Known, standing: Span): boolean {
  const own = contextAt(now, known, standing);
  const near = contextAt(now, known, standing, known.quoted);
  const words = new FoldedText(known.exact).text.trim();
  const text = new FoldedText(now);
  let places = 0;
  for (let at = text.text.indexOf(words); at >= 0; at = text.text.indexOf(words, at + 1)) {
    const span = { start: text.startOf(at), end: text.endOf(at + words.length - 1) };
    if (span.start < standing.end && span.end > standing.start) continue;
    places++;
    if (contextAt(now, known, span) + CLEAR > own) return false;
    if (contextAt(now, known, span, known.quoted) + CLEAR > near) return false;
  }
  return near + (places > 0 || known.isRepeated ? 0 : words.length) >= FEW;
}

/** Units of context, some two words, by which the place must be ahead of all others for a reader to choose it. */
const CLEAR = 12;

/**
 * Units that are left of a passage and its context, with fewer than which no reader would be sure of it: some four
 * words. The passage's own words tell it only where they stand nowhere else.
 */
const FEW = 24;

/** Folded units of context that stand around a span without a gap, at most so many on each side. */
function contextAt(now: string, known: Known, { start, end }: Span, most = KNOWN): number {
  const reach = 4 * KNOWN;
  const before = new FoldedText(now.slice(Math.max(0, start - reach), start)).text.trimEnd();
  const behind = new FoldedText(now.slice(end, end + reach)).text.trimStart();
  const prefix = new FoldedText(known.before).text.trimEnd();
  const suffix = new FoldedText(known.behind).text.trimStart();
  let agreed = 0;
  while (agreed < Math.min(most, prefix.length) && before.at(-1 - agreed) === prefix.at(-1 - agreed))
    agreed++;
  let after = 0;
  while (after < Math.min(most, suffix.length) && behind[after] === suffix[after]) after++;
  return agreed + after;
}
