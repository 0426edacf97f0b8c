/**
 * A paragraph with its marked stretches folded up: the narration around the quotations, as a row of elements.
 *
 * Who speaks is said in the narration, so a marked stretch is one element here, whatever stands in it. Sentences
 * are those of the narration: a full stop inside a quotation ends the quotation, not the sentence that reports it.
 */
import type { ReportingVerb } from '../languages/reporting.ts';
import type { Tag, Token } from '../languages/token.ts';
import type { MarkedStretch } from '../syntax/marked-stretches.ts';
import { firstIndex } from '../text/first-index.ts';
import type { Span } from '../text/span.ts';
import type { Paragraph } from './paragraph.ts';

/** A word, a mark or a whole marked stretch. Offsets are the document's. */
export interface Element {
  readonly type: 'word' | 'punctuation' | 'marked';
  readonly tag: Tag;
  readonly start: number;
  readonly end: number;
  /** As written; of a marked stretch its content. */
  readonly text: string;
  readonly lower: string;
  /** Bits of `FEATURE`. */
  readonly features: number;
  readonly reporting: ReportingVerb | null;
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

/**
 * @param outer The marked stretches to fold up, in order; none in another.
 * @param within The part of the paragraph to read (document span), such as what stands in a quotation.
 */
export function foldParagraph(
  paragraph: Paragraph,
  outer: readonly IndexedStretch[],
  within: Span = { start: paragraph.base, end: paragraph.base + paragraph.text.length },
): readonly Element[] {
  const { base, text, facts } = paragraph;
  const elements: Element[] = [];
  const starts = facts.syntax.sentenceStarts;
  let sentence = 0;
  const begin = within.start - base;
  let nextStart = firstIndex(starts.length, (index) => (starts[index] as number) < begin);
  let endsSentence = false;
  const sentenceAt = (from: number, marked: boolean): number => {
    let begun = false;
    while ((starts[nextStart] ?? Number.POSITIVE_INFINITY) <= from) {
      begun = true;
      nextStart++;
    }
    if (elements.length > 0 && (begun || (marked && endsSentence))) sentence++;
    return sentence;
  };
  let next = firstIndex(facts.tokens.length, (index) => (facts.tokens[index] as Token).from < begin);
  const narrate = (from: number, to: number): void => {
    while ((facts.tokens[next]?.from ?? text.length) < from) next++;
    for (; (facts.tokens[next]?.to ?? Number.POSITIVE_INFINITY) <= to; next++) {
      const token = facts.tokens[next] as Token;
      const isWord = token.tag !== 'mark';
      elements.push({
        type: isWord ? 'word' : 'punctuation',
        tag: token.tag,
        start: base + token.from,
        end: base + token.to,
        text: text.slice(token.from, token.to),
        lower: token.lower,
        features: token.features,
        reporting: token.reporting,
        sentence: sentenceAt(token.from, false),
        stretch: -1,
      });
      endsSentence = !isWord && /[.!?]/.test(token.lower);
    }
  };
  let at = begin;
  for (const { index, stretch } of outer) {
    const from = (stretch.open ?? stretch.content).start - base;
    const to = (stretch.close ?? stretch.content).end - base;
    narrate(at, from);
    const content = text.slice(stretch.content.start - base, stretch.content.end - base);
    elements.push({
      type: 'marked',
      tag: 'mark',
      start: base + from,
      end: base + to,
      text: content,
      lower: content,
      features: 0,
      reporting: null,
      sentence: sentenceAt(from, true),
      stretch: index,
    });
    endsSentence = false;
    while ((starts[nextStart] ?? Number.POSITIVE_INFINITY) < to) nextStart++;
    at = to;
  }
  narrate(at, within.end - base);
  return elements;
}
