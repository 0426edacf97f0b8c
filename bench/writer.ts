/**
 * Builds an article's text and keeps count of where its quotations fall. Knows the marks and the spacing of one
 * outlet; what is said, and how it is attributed, is decided by its caller.
 */
import type { GoldQuotation, Utterance } from './utterance.ts';

export interface Style {
  readonly open: string;
  readonly close: string;
  /** What stands between two paragraphs. */
  readonly separator: string;
}

export interface ArticleText {
  readonly text: string;
  /** In text order. */
  readonly quotations: readonly GoldQuotation[];
}

export class Writer {
  private readonly style: Style;
  private text = '';
  private readonly quotations: GoldQuotation[] = [];
  private parts: { start: number; end: number }[] = [];

  constructor(style: Style) {
    this.style = style;
  }

  /** UTF-16 units so far. */
  get length(): number {
    return this.text.length;
  }

  narrate(words: string): void {
    this.separate();
    this.text += words;
  }

  /** All that is quoted until the next call belongs to this utterance. */
  beginQuotation(utterance: Utterance): void {
    const { statement, resembles, origin, speaker } = utterance;
    this.parts = [];
    this.quotations.push({ statement, resembles, origin, speaker: speaker.surname, parts: this.parts });
  }

  quote(words: string): void {
    this.open(words);
    this.text += this.style.close;
  }

  /** Leave the quotation open at the end of the paragraph: the next one opens it again. */
  quoteAndContinue(words: string): void {
    this.open(words);
    this.endParagraph();
  }

  endParagraph(): void {
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += this.style.separator;
  }

  finish(): ArticleText {
    return { text: `${this.text.trimEnd()}\n`, quotations: this.quotations };
  }

  private open(words: string): void {
    this.separate();
    this.text += this.style.open;
    this.parts.push({ start: this.text.length, end: this.text.length + words.length });
    this.text += words;
  }

  private separate(): void {
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += ' ';
  }
}
