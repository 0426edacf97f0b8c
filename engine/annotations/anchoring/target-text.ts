/**
 * The text in which passages are looked for, in the three forms in which it is needed: as read, normal and folded.
 */
import type { Span } from '../../text/span.ts';
import { type FoldedText, foldedAt, foldText } from './folded-text.ts';
import { SelectorText } from './selector-text.ts';

export class TargetText {
  readonly normal: SelectorText;
  private made: FoldedText | null = null;

  constructor(document: string) {
    this.normal = new SelectorText(document);
  }

  /** Made when it is first asked for: an unchanged document never needs it. */
  get folded(): FoldedText {
    this.made ??= foldText(this.normal.text);
    return this.made;
  }

  /** A stretch of the folded text as a span of the normal text. */
  normalSpan({ start, end }: Span): Span {
    const { starts, ends } = this.folded;
    const from = starts[start] ?? this.normal.text.length;
    return { start: from, end: end > start ? (ends[end - 1] as number) : from };
  }

  /** The folded unit at a code point of the normal text. */
  foldedAtPoint(point: number): number {
    return foldedAt(this.folded, this.normal.unitAt(point));
  }

  /** The code point at which a folded unit stands. */
  pointAtFolded(unit: number): number {
    return this.normal.pointAt(this.folded.starts[unit] ?? this.normal.text.length);
  }
}
