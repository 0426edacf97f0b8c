/**
 * By which of its words a quotation is annotated, and which quotation stands at such words.
 */
import type { Quotation } from '../annotate/facts.ts';
import { cover, type Span } from '../text/span.ts';
import { NestedSpans } from './nested-spans.ts';

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
  /** Made when something is looked for that is the words of none. */
  #parts: ReadonlyMap<string, number> | null = null;
  #byPlace: NestedSpans<number> | null = null;

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
    this.#parts ??= partsOf(this.quotations);
    return this.#parts.get(keyOf(span));
  }

  #mostAlike(span: Span): number | undefined {
    this.#byPlace ??= byPlace(this.quotations);
    let best: number | undefined;
    let most = ALIKE;
    for (const index of this.#byPlace.touching(span).toSorted((a, b) => a - b)) {
      const share = overlap(anchoredSpan(this.quotations[index] as Quotation), span);
      if (share < most) continue;
      if (share === most && best !== undefined) continue;
      best = index;
      most = share;
    }
    return best;
  }
}

/** The first quotation that has a part, of those that are cut. */
function partsOf(quotations: readonly Quotation[]): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  for (const [index, { content }] of quotations.entries()) {
    if (content.length < 2) continue;
    for (const part of content) if (!parts.has(keyOf(part))) parts.set(keyOf(part), index);
  }
  return parts;
}

function byPlace(quotations: readonly Quotation[]): NestedSpans<number> {
  const spans = new NestedSpans<number>();
  for (const [index, quotation] of quotations.entries()) spans.add(anchoredSpan(quotation), index);
  return spans;
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
