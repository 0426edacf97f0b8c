/**
 * One paragraph as an nlcst tree: a view, made when it is asked for, over the words and sentences that the passes
 * work on, with the same offsets.
 */
import type { Paragraph, Sentence, SentenceContent } from 'nlcst';
import type { LocalSpan } from '../text/span.ts';
import type { ParagraphSyntax } from './parse-paragraph.ts';

/** @returns A tree whose positions hold offsets in the paragraph; lines and columns are those of one line. */
export function paragraphTree(text: string, syntax: ParagraphSyntax): Paragraph {
  const bounds = [0, ...syntax.sentenceStarts, text.length];
  const children: Paragraph['children'] = [];
  let word = 0;
  for (let index = 0; index + 1 < bounds.length; index++) {
    const start = bounds[index] as number;
    const next = bounds[index + 1] as number;
    const end = start + text.slice(start, next).trimEnd().length;
    const first = word;
    while ((syntax.words[word]?.from ?? text.length) < next) word++;
    if (end > start) children.push(sentenceTree(text, syntax.words.slice(first, word), start, end));
    if (next > end)
      children.push({ type: 'WhiteSpaceNode', value: text.slice(end, next), position: at(end, next) });
  }
  return { type: 'ParagraphNode', children, position: at(0, text.length) };
}

function sentenceTree(text: string, words: readonly LocalSpan[], start: number, end: number): Sentence {
  const children: SentenceContent[] = [];
  let from = start;
  for (const word of words) {
    if (word.to > end) continue;
    for (const node of between(text, from, word.from)) children.push(node);
    const position = at(word.from, word.to);
    const leaf = { type: 'TextNode' as const, value: text.slice(word.from, word.to), position };
    children.push({ type: 'WordNode', children: [leaf], position });
    from = word.to;
  }
  for (const node of between(text, from, end)) children.push(node);
  return { type: 'SentenceNode', children, position: at(start, end) };
}

/** White space and punctuation between two words. */
function between(text: string, from: number, to: number): readonly SentenceContent[] {
  return [...text.slice(from, to).matchAll(/\s+|[^\s]+/g)].map((found) => {
    const start = from + found.index;
    const type = /^\s/.test(found[0]) ? ('WhiteSpaceNode' as const) : ('PunctuationNode' as const);
    return { type, value: found[0], position: at(start, start + found[0].length) };
  });
}

function at(start: number, end: number) {
  return {
    start: { line: 1, column: start + 1, offset: start },
    end: { line: 1, column: end + 1, offset: end },
  };
}
