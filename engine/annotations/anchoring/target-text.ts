/**
 * The text in which passages are looked for, in the three forms in which it is needed: as read, normal and folded.
 */
import type { Span } from '../../text/span.ts';
import { FoldedText } from './folded-text.ts';
import { GramIndex } from './gram-index.ts';
import { wholeGraphemes } from './graphemes.ts';
import { SelectorText } from './selector-text.ts';

export class TargetText {
  readonly normal: SelectorText;
  private madeFolded: FoldedText | null = null;
  private madeGrams: GramIndex | null = null;

  constructor(document: string) {
    this.normal = new SelectorText(document);
  }

  /** Made when it is first asked for: an unchanged document never needs it. */
  get folded(): FoldedText {
    this.madeFolded ??= new FoldedText(this.normal.text);
    return this.madeFolded;
  }

  /** Of the folded text, made for all versions of which something is looked for in it. */
  get grams(): GramIndex {
    this.madeGrams ??= new GramIndex(this.folded.text);
    return this.madeGrams;
  }

  /** A stretch of the folded text as a span of the normal text, that cuts no grapheme even where one has grown. */
  normalSpan({ start, end }: Span): Span {
    const from = this.folded.startOf(start);
    const span = { start: from, end: end > start ? this.folded.endOf(end - 1) : from };
    return wholeGraphemes(this.normal.text, span);
  }

  /** The folded unit at a code point of the normal text. */
  foldedAtPoint(point: number): number {
    return this.folded.unitAt(this.normal.unitAt(point));
  }

  /** The code point at which a folded unit stands. */
  pointAtFolded(unit: number): number {
    return this.normal.pointAt(this.folded.startOf(unit));
  }
}
