/**
 * Sentences and tokens as WebAnno TSV has them.
 *
 * A sentence is a line with words in it. Tokens are words and signs; where a passage begins or ends inside one it is cut
 * there, so that every passage is a row of whole tokens.
 */
import type { Span } from '../../../text/span.ts';

/** A word with what joins its parts, or a sign. */
const TOKEN = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|\S/gu;

/** What ends a line for whoever reads the file, and what ends a line of the text. */
const LINE = /[^\n\r]+/g;

/**
 * @param text With LF as line ends. @param passages Spans of it.
 * @returns The tokens of each sentence, in text order; none is empty.
 */
export function sentencesOf(text: string, passages: readonly Span[]): readonly (readonly Span[])[] {
  const cuts = [...new Set(passages.flatMap(({ start, end }) => [start, end]))].toSorted((a, b) => a - b);
  let next = 0;
  return Array.from(text.matchAll(LINE), ({ 0: line, index: lineStart }) =>
    Array.from(line.matchAll(TOKEN)).flatMap(({ 0: token, index }): readonly Span[] => {
      const tokens: Span[] = [];
      let start = lineStart + index;
      const end = start + token.length;
      while ((cuts[next] ?? end) < end) {
        const cut = cuts[next++] ?? end;
        if (cut <= start) continue;
        tokens.push({ start, end: cut });
        start = cut;
      }
      return [...tokens, { start, end }];
    }),
  ).filter((tokens) => tokens.length > 0);
}
