/**
 * By which of its words a quotation is annotated, and which quotation stands at such words.
 */
import type { Quotation } from '../annotate/facts.ts';
import { cover, type Span } from '../text/span.ts';

/** From the first marked word to the last: marks are in the text, where a reported clause begins is a judgement. */
export function anchoredSpan({ marked, content }: Pick<Quotation, 'marked' | 'content'>): Span {
  return cover(marked.length > 0 ? marked : content);
}

/** How many quotations with the same marked words stand around one. */
export function depthOf(quotations: readonly Quotation[], index: number): number {
  const own = anchoredSpan(quotations[index] as Quotation);
  let depth = 0;
  let around = quotations[index]?.parent ?? null;
  while (around !== null) {
    const quotation = quotations[around] as Quotation;
    if (isSame(anchoredSpan(quotation), own)) depth++;
    around = quotation.parent;
  }
  return depth;
}

/** Finds the quotation of a document whose words are a span. */
export class QuotationsBySpan {
  readonly #bySpan = new Map<string, number[]>();

  constructor(private readonly quotations: readonly Quotation[]) {
    for (const [index, quotation] of quotations.entries()) {
      const key = keyOf(anchoredSpan(quotation));
      const known = this.#bySpan.get(key);
      if (known) known.push(index);
      else this.#bySpan.set(key, [index]);
    }
  }

  /**
   * @param depth Which of those that have the same words, see `Target`; the nearest to it that there is.
   * @returns An index; undefined where the words are those of no quotation.
   */
  at(span: Span, depth: number): number | undefined {
    const found = this.#bySpan.get(keyOf(span)) ?? [];
    const off = (index: number) => Math.abs(depthOf(this.quotations, index) - depth);
    return found.reduce<number | undefined>(
      (best, index) => (best === undefined || off(index) < off(best) ? index : best),
      undefined,
    );
  }

  /** The quotation that a span is the words of, or nearly. */
  near(span: Span, depth: number): number | undefined {
    return this.at(span, depth) ?? this.#withPart(span) ?? this.#mostAlike(span);
  }

  /** The quotation that is cut by its cue, and of which a span is a whole part. */
  #withPart(span: Span): number | undefined {
    const found = this.quotations.findIndex(
      ({ content }) => content.length > 1 && content.some((part) => keyOf(part) === keyOf(span)),
    );
    return found < 0 ? undefined : found;
  }

  #mostAlike(span: Span): number | undefined {
    let best: number | undefined;
    let most = ALIKE;
    for (const [index, quotation] of this.quotations.entries()) {
      const share = overlap(anchoredSpan(quotation), span);
      if (share < most) continue;
      if (share === most && best !== undefined) continue;
      best = index;
      most = share;
    }
    return best;
  }
}

/**
 * Of two extents of one quotation at least so much is the same (intersection over union). A judgement: where half is
 * not, a reader sees another quotation.
 */
const ALIKE = 0.5;

/** How much of what either covers both cover, in [0, 1]. */
function overlap(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  if (shared <= 0) return 0;
  return shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}
