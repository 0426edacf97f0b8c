/**
 * A text whose units keep their identity through edits, so that it is known of each where it stands in the end.
 */
import type { Span } from '../../engine/text/span.ts';

/** The identity of a unit that was not in the text at first. */
const NEW = -1;

export class TrackedText {
  text: string;
  /** For each unit its offset in the text as it was at first, or `NEW`. */
  private identities: Int32Array;
  private readonly firstLength: number;

  constructor(text: string) {
    this.text = text;
    this.identities = Int32Array.from({ length: text.length }, (_, index) => index);
    this.firstLength = text.length;
  }

  /** Put new text in the place of a span. */
  replace(span: Span, text: string) {
    this.replaceEach([span], text);
  }

  /** Put new text in the place of each of some spans, which are in order and apart. */
  replaceEach(spans: readonly Span[], text: string) {
    const put: Piece = [text, new Int32Array(text.length).fill(NEW)];
    const pieces: Piece[] = [];
    let copied = 0;
    for (const { start, end } of spans) {
      pieces.push(this.piece(copied, start), put);
      copied = end;
    }
    this.put([...pieces, this.piece(copied, this.text.length)]);
  }

  /** Write a span in another way with as many units, each of which keeps its identity. */
  restyle({ start, end }: Span, text: string) {
    this.text = this.text.slice(0, start) + text + this.text.slice(end);
  }

  /** Cut the text into pieces at some offsets, ascending, and put them in another order. */
  reorder(cuts: readonly number[], order: readonly number[]) {
    const pieces = [0, ...cuts].map((start, index): Piece => {
      const end = cuts[index] ?? this.text.length;
      return this.piece(start, end);
    });
    this.put(order.map((index) => pieces[index] as Piece));
  }

  /** Where each unit of the first text stands now, or -1. */
  whereabouts(): Int32Array {
    const places = new Int32Array(this.firstLength).fill(-1);
    for (const [place, identity] of this.identities.entries()) if (identity !== NEW) places[identity] = place;
    return places;
  }

  private piece(start: number, end: number): Piece {
    return [this.text.slice(start, end), this.identities.subarray(start, end)];
  }

  private put(pieces: readonly Piece[]) {
    const identities = new Int32Array(pieces.reduce((sum, [text]) => sum + text.length, 0));
    let at = 0;
    for (const [text, own] of pieces) {
      identities.set(own, at);
      at += text.length;
    }
    this.text = pieces.map(([text]) => text).join('');
    this.identities = identities;
  }
}

type Piece = readonly [text: string, identities: Int32Array];
