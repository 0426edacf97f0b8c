/**
 * All passes over one document, in their order.
 *
 * The result is a pure function of the text. What can be known of a paragraph alone can come from a cache, so
 * that an edit costs the parsing of the paragraphs that it changed.
 */
import { markedStretches } from '../syntax/marked-stretches.ts';
import { splitParagraphs } from '../text/paragraphs.ts';
import { boilerplateOf } from './boilerplate.ts';
import { documentEntities } from './document-entities.ts';
import type { DocumentFacts } from './facts.ts';
import { type Paragraph, type ParagraphFacts, paragraphFacts } from './paragraph.ts';
import { quotationsOf } from './quotations.ts';
import { resolveSources } from './sources.ts';

/**
 * @param factsOf Where a paragraph's facts come from; a cache while the document is being edited.
 * @returns Facts with document spans. Never throws; linear in the text.
 */
export function annotateDocument(
  text: string,
  factsOf: (paragraph: string) => ParagraphFacts = paragraphFacts,
): DocumentFacts {
  const spans = splitParagraphs(text);
  const paragraphs = spans.map(({ start, end }): Paragraph => {
    const own = text.slice(start, end);
    return { base: start, text: own, facts: factsOf(own) };
  });
  const boilerplate = boilerplateOf(text, spans);
  const isBoilerplate = new Set(boilerplate.map((span) => span.start));
  const article = paragraphs.filter((paragraph) => !isBoilerplate.has(paragraph.base));
  const pairing = markedStretches(
    article.map(({ base, text: own, facts }) => ({ base, text: own, marks: facts.marks })),
  );
  const named = documentEntities(article);
  const drafts = quotationsOf(text, article, pairing.stretches);
  const { quotations, mentions } = resolveSources(text, drafts, named);
  return {
    quotations,
    mentions: [...named.mentions, ...mentions].sort((a, b) => a.span.start - b.span.start),
    entities: named.entities,
    unbalanced: pairing.lone,
    boilerplate,
  };
}
