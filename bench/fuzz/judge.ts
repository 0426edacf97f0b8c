/**
 * Whether passages were placed where they stand, and what could not be told by anybody.
 */
import type { Placement } from '../../engine/annotations/anchoring/anchor-all.ts';
import { FoldedText } from '../../engine/annotations/anchoring/folded-text.ts';
import { CONTEXT, type Selectors } from '../../engine/annotations/anchoring/selectors.ts';
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

/** Judge one placement. */
export function judge(now: string, selectors: Selectors, fate: Fate, placement: Placement): Verdict {
  const { standing } = fate;
  if (standing) {
    const found = 'span' in placement && isSame(now, placement.span, standing);
    if (found) return 'stands: found';
    const isLost = placement.how === 'orphan';
    if (isTellable(now, selectors, standing)) return isLost ? 'stands: lost' : 'stands: on another passage';
    return isLost ? 'stands, not tellable: lost' : 'stands, not tellable: on another';
  }
  const isGone = fate.share < MOST_GONE;
  if (placement.how === 'orphan') return isGone ? 'gone: orphan' : 'changed: orphan';
  const { start, end } = placement.span;
  const inside = fate.left.filter((at) => at >= start && at < end).length;
  // A passage that was torn apart is followed to a part of it.
  if (inside > 0 && inside * 2 >= Math.min(fate.left.length, end - start)) return 'changed: followed to it';
  if (placement.how !== 'changed' && contextAt(now, selectors, placement.span) >= EQUAL_CONTEXT)
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
 * Whether the text alone tells where the passage stands: nowhere else do its words stand with nearly as much of the
 * context around them, as in a copy of the passage, and they are more than a few words without any.
 */
function isTellable(now: string, selectors: Selectors, standing: Span): boolean {
  const { exact, prefix, suffix } = selectors.quote;
  const repeated = Math.max(prefix.length, suffix.length) >= 2 * CONTEXT;
  const own = contextAt(now, selectors, standing);
  const words = new FoldedText(exact).text.trim();
  const text = new FoldedText(now);
  let places = 0;
  for (let at = text.text.indexOf(words); at >= 0 && places < 2000; at = text.text.indexOf(words, at + 1)) {
    const span = { start: text.startOf(at), end: text.endOf(at + words.length - 1) };
    if (span.start < standing.end && span.end > standing.start) continue;
    places++;
    if (contextAt(now, selectors, span) + CLEAR > own) return false;
  }
  return own + (places > 0 || repeated ? 0 : words.length) >= FEW;
}

/** Units of context, some two words, by which the place must be ahead of all others for a reader to choose it. */
const CLEAR = 12;

/**
 * Units that are left of a passage and its context, with fewer than which no reader would be sure of it: some four
 * words. The passage's own words tell it only where they stand nowhere else.
 */
const FEW = 24;

/** Folded units of context that stand around a span without a gap. */
function contextAt(now: string, { quote }: Selectors, { start, end }: Span): number {
  const reach = 4 * (quote.prefix.length + quote.suffix.length) + 64;
  const before = new FoldedText(now.slice(Math.max(0, start - reach), start)).text.trimEnd();
  const behind = new FoldedText(now.slice(end, end + reach)).text.trimStart();
  const prefix = new FoldedText(quote.prefix).text.trimEnd();
  const suffix = new FoldedText(quote.suffix).text.trimStart();
  let agreed = 0;
  while (agreed < prefix.length && before.at(-1 - agreed) === prefix.at(-1 - agreed)) agreed++;
  let after = 0;
  while (after < suffix.length && behind[after] === suffix[after]) after++;
  return agreed + after;
}
