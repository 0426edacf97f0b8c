/**
 * A paragraph with its marked stretches folded up: the narration around the quotations, as a row of elements.
 *
 * Who speaks is said in the narration, so a marked stretch is one element here, whatever stands in it. Sentences
 * are those of the narration: a full stop inside a quotation ends the quotation, not the sentence that reports it.
 */
import type { MarkedStretch } from '../syntax/marked-stretches.ts';
import type { Paragraph } from './paragraph.ts';

/** A word, a punctuation character or a whole marked stretch. Offsets are the document's. */
export interface Element {
  readonly type: 'word' | 'punctuation' | 'marked';
  readonly start: number;
  readonly end: number;
  /** As written; of a marked stretch its content. */
  readonly text: string;
  readonly lower: string;
  /** Number of the narration's sentence in the paragraph, from 0. */
  readonly sentence: number;
  /** Index of the marked stretch, or -1. */
  readonly stretch: number;
}

/** A marked stretch and its index in the document's stretches. */
export interface IndexedStretch {
  readonly index: number;
  readonly stretch: MarkedStretch;
}

/** @param outer The outermost marked stretches of this paragraph, in order. */
export function foldParagraph(paragraph: Paragraph, outer: readonly IndexedStretch[]): readonly Element[] {
  const { base, text, facts } = paragraph;
  const elements: Element[] = [];
  const starts = facts.syntax.sentenceStarts;
  let sentence = 0;
  let nextStart = 0;
  let endsSentence = false;
  const push = (type: Element['type'], from: number, to: number, stretch: number, content: string): void => {
    let begun = false;
    while ((starts[nextStart] ?? Number.POSITIVE_INFINITY) <= from) {
      begun = true;
      nextStart++;
    }
    if (elements.length > 0 && (type === 'marked' ? begun || endsSentence : begun)) sentence++;
    endsSentence = type === 'punctuation' && /[.!?]/.test(content);
    elements.push({
      type,
      start: base + from,
      end: base + to,
      text: content,
      lower: type === 'word' ? content.toLowerCase() : content,
      sentence,
      stretch,
    });
  };
  let word = 0;
  const narrate = (from: number, to: number): void => {
    const words = facts.syntax.words;
    let at = from;
    while (word < words.length && (words[word]?.from ?? 0) < from) word++;
    for (; word < words.length && (words[word]?.to ?? 0) <= to; word++) {
      const span = words[word] as { from: number; to: number };
      punctuate(at, span.from);
      push('word', span.from, span.to, -1, text.slice(span.from, span.to));
      at = span.to;
    }
    punctuate(at, to);
  };
  const punctuate = (from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const unit = text[at] as string;
      if (!/\s/.test(unit)) push('punctuation', at, at + 1, -1, unit);
    }
  };
  let at = 0;
  for (const { index, stretch } of outer) {
    const from = (stretch.open ?? stretch.content).start - base;
    const to = (stretch.close ?? stretch.content).end - base;
    narrate(at, from);
    const content = text.slice(stretch.content.start - base, stretch.content.end - base);
    push('marked', from, to, index, content);
    while ((starts[nextStart] ?? Number.POSITIVE_INFINITY) < to) nextStart++;
    at = to;
  }
  narrate(at, text.length);
  return elements;
}

/** What runs on for more elements than this is a list or a table, in which nobody speaks of what is far away. */
export const LONGEST_SENTENCE = 300;

/** Index of the first element of the sentence that goes up to `end`; in a very long sentence that of a later one. */
export function sentenceStart(elements: readonly Element[], sentence: number, end: number): number {
  let at = end;
  while (at > 0 && elements[at - 1]?.sentence === sentence && end - at < LONGEST_SENTENCE) at--;
  return at;
}
