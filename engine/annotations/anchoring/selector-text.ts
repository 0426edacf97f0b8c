/**
 * A document's text as selectors see it: every CRLF is one line feed, and positions count Unicode code points.
 *
 * So a file whose line ends are switched keeps all positions and all quotes. A lone carriage return stays what it
 * is. Offsets of the normal text count UTF-16 units of `text`; what a `Span` of the engine counts are units of the
 * document as it was read. White space is not folded here: other programs look for a quote literally.
 */
import type { Span } from '../../text/span.ts';
import { SkippedUnits } from './skipped-units.ts';

export class SelectorText {
  /** The text with every CRLF as one line feed. */
  readonly text: string;
  /** The line feed of each CRLF, which the carriage return already stands for. */
  private readonly feeds: SkippedUnits | null;
  private readonly lowSurrogates: SkippedUnits | null;

  constructor(source: string) {
    this.text = lineFeeds(source);
    this.feeds = skip(this.text.length < source.length ? lineFeedsOf(source) : []);
    this.lowSurrogates = skip(secondsOfPairs(this.text));
  }

  /** A span of the normal text as one of the document as it was read. */
  toDocument({ start, end }: Span): Span {
    const { feeds } = this;
    return feeds ? { start: feeds.offsetAfter(start), end: feeds.offsetAfter(end) } : { start, end };
  }

  /** A span of the document as it was read as one of the normal text. */
  fromDocument({ start, end }: Span): Span {
    const { feeds } = this;
    return feeds ? { start: feeds.countBefore(start), end: feeds.countBefore(end) } : { start, end };
  }

  /** Code points before a unit of the normal text. */
  pointAt(unit: number): number {
    return this.lowSurrogates ? this.lowSurrogates.countBefore(unit) : unit;
  }

  /** The unit of the normal text before which as many code points stand; at most its length, at least 0. */
  unitAt(point: number): number {
    const unit = this.lowSurrogates && point > 0 ? this.lowSurrogates.offsetAfter(point) : point;
    return Math.min(this.text.length, Math.max(0, unit));
  }
}

/** A text with every CRLF as one line feed. */
function lineFeeds(text: string): string {
  return text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text;
}

function skip(offsets: readonly number[]): SkippedUnits | null {
  return offsets.length > 0 ? new SkippedUnits(offsets) : null;
}

/** The line feed of each CRLF. */
function lineFeedsOf(text: string): readonly number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) offsets.push(at + 1);
  return offsets;
}

function secondsOfPairs(text: string): readonly number[] {
  const offsets: number[] = [];
  for (let at = 1; at < text.length; at++)
    if (isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1))) offsets.push(at);
  return offsets;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
