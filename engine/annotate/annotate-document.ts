/**
 * All passes over one document, in their order.
 *
 * The result is a pure function of the text and its language. What can be known of a paragraph alone can come from a
 * cache, so that an edit costs the parsing of the paragraphs that it changed.
 */
import type { Language } from '../languages/language.ts';
import { Languages } from '../languages/languages.ts';
import { markedStretches } from '../syntax/marked-stretches.ts';
import { splitParagraphs } from '../text/paragraphs.ts';
import { boilerplateOf } from './boilerplate.ts';
import { documentEntities } from './document-entities.ts';
import type { DocumentFacts } from './facts.ts';
import { type Paragraph, paragraphFacts } from './paragraph.ts';
import type { ParagraphCache } from './paragraph-cache.ts';
import { quotationsOf } from './quotations.ts';
import { resolveSources } from './sources.ts';

export interface AnnotateOptions {
  /** The language of the text; told by its words where none is given. */
  readonly language?: Language;
  /** Where the facts of paragraphs are kept while the document is being edited. */
  readonly cache?: ParagraphCache | undefined;
}

/** @returns Facts with document spans. Never throws; linear in the text. */
export function annotateDocument(
  text: string,
  { language = DEFAULT_LANGUAGES.of(text), cache }: AnnotateOptions = {},
): DocumentFacts {
  const spans = splitParagraphs(text);
  const paragraphs = spans.map(({ start, end }): Paragraph => {
    const own = text.slice(start, end);
    const facts = cache ? cache.factsOf(own, language) : paragraphFacts(own, language);
    return { base: start, text: own, facts };
  });
  const boilerplate = boilerplateOf(paragraphs);
  const isBoilerplate = new Set(boilerplate.map((span) => span.start));
  const article = paragraphs.filter((paragraph) => !isBoilerplate.has(paragraph.base));
  const pairing = markedStretches(
    article.map(({ base, text: own, facts }) => ({ base, text: own, marks: facts.marks })),
  );
  const named = documentEntities(article, language.names);
  const drafts = quotationsOf(article, pairing.stretches, named, language.names, cache);
  const { quotations, mentions } = resolveSources(text, article, drafts, named, language);
  return {
    quotations,
    mentions: [...named.mentions, ...mentions].sort((a, b) => a.span.start - b.span.start),
    entities: named.entities,
    spelledOut: named.spelledOut,
    namesakes: named.namesakes,
    unbalanced: pairing.lone,
    boilerplate,
  };
}

const DEFAULT_LANGUAGES = new Languages();
