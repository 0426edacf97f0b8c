/**
 * Values of spans of which no two overlap, found by what overlaps them.
 */
import type { Span } from '../text/span.ts';

interface Entry<Value> {
  readonly span: Span;
  readonly value: Value;
}

export class SpanMap<Value> {
  /** In text order. */
  readonly #entries: Entry<Value>[] = [];

  /** @param span One that overlaps no other. */
  add(span: Span, value: Value): void {
    this.#entries.splice(this.#after(span.start), 0, { span, value });
  }

  /** The value of the first span that overlaps one; undefined where none does. */
  overlapping(span: Span): Value | undefined {
    const at = this.#after(span.start);
    const candidates = [this.#entries[at - 1], this.#entries[at]];
    return candidates.find((entry) => entry && entry.span.start < span.end && span.start < entry.span.end)
      ?.value;
  }

  /** In text order. */
  entries(): readonly Entry<Value>[] {
    return this.#entries;
  }

  /** The index of the first entry that begins behind an offset. */
  #after(offset: number): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#entries[middle] as Entry<Value>).span.start > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
