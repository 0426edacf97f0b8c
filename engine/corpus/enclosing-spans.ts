/**
 * What stands around a place in a document, from the word outwards, for growing a selection.
 */
import type { Node, Parent } from 'nlcst';
import { paragraphTree } from '../syntax/paragraph-tree.ts';
import { parseParagraph } from '../syntax/parse-paragraph.ts';
import { splitParagraphs } from '../text/paragraphs.ts';
import { contains, cover, type Span } from '../text/span.ts';
import type { Document } from './document.ts';

/**
 * Word, sentence, the part of a quotation, the whole quotation, paragraph, document, as far as there are such
 * around the document offset `at`. Each span lies in the next and none comes twice.
 */
export function enclosingSpans({ text, facts }: Document, at: number): readonly Span[] {
  const around = (span: Span): boolean => span.start <= at && at <= span.end;
  const paragraph = splitParagraphs(text).find(around);
  const quotations = facts.quotations.flatMap(({ content }) => [...content.filter(around), cover(content)]);
  const nodes = paragraph ? nodesAround(text, paragraph, at) : [];
  const spans = [
    ...nodes.map((node) => withinQuotations(node, quotations.filter(around))),
    ...quotations.filter(around),
    ...(paragraph ? [paragraph] : []),
    { start: 0, end: text.length },
  ];
  return chain(spans);
}

/** A sentence in a quotation ends with the quotation: the closing mark belongs to what is around it. */
function withinQuotations(node: Span, quotations: readonly Span[]): Span {
  const crossed = quotations.find((span) => !contains(span, node) && !contains(node, span));
  if (!crossed) return node;
  return { start: Math.max(node.start, crossed.start), end: Math.min(node.end, crossed.end) };
}

/** Spans of the nodes of a paragraph's tree around an offset. */
function nodesAround(text: string, paragraph: Span, at: number): readonly Span[] {
  const own = text.slice(paragraph.start, paragraph.end);
  const spans: Span[] = [];
  const visit = (node: Node): void => {
    const start = paragraph.start + (node.position?.start.offset ?? 0);
    const end = paragraph.start + (node.position?.end.offset ?? 0);
    if (at < start || at > end) return;
    if (node.type === 'WordNode' || node.type === 'SentenceNode') spans.push({ start, end });
    if (node.type !== 'WordNode' && 'children' in node)
      for (const child of (node as Parent).children) visit(child);
  };
  visit(paragraphTree(own, parseParagraph(own)));
  return spans;
}

/** The spans by size, those left out that cross a smaller one or repeat it. */
function chain(spans: readonly Span[]): readonly Span[] {
  const bySize = [...spans].sort((a, b) => a.end - a.start - (b.end - b.start));
  const kept: Span[] = [];
  for (const span of bySize) {
    const last = kept.at(-1);
    const repeats = last?.start === span.start && last.end === span.end;
    if (!last || (contains(span, last) && !repeats)) kept.push(span);
  }
  return kept;
}
