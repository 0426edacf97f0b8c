import { expect, test } from 'vitest';
import { annotation } from '../../test/annotation.ts';
import { annotateDocument } from '../annotate/annotate-document.ts';
import type { DocumentFacts, Quotation } from '../annotate/facts.ts';
import type { Span } from '../text/span.ts';
import type { QuotationSaying } from './annotation.ts';
import type { Applied } from './apply-annotations.ts';
import { applyQuotations } from './apply-quotations.ts';
import { newQuotation } from './new-quotation.ts';

/** UTF-16 units from one quotation that was found to the next, and of each. */
const STEP = 100;
const LENGTH = 40;

/** What is said in turn: words beside a quotation, nearly its own words, words across its end, words in it, words around it. */
const SAID: readonly Span[] = [
  { start: 60, end: 80 },
  { start: 2, end: 40 },
  { start: 30, end: 60 },
  { start: 25, end: 40 },
  { start: -5, end: 95 },
];

test('the work for each annotation does not grow with the quotations of the document', () => {
  const [few, many] = [200, 400].map((count) => applied(count));
  // Of five one stretches what was found, one takes its place, and three stand beside, in or around it.
  expect(few?.facts.quotations).toHaveLength(200 + (200 / SAID.length) * 3);
  expect(many?.reads).toBeLessThan(2.2 * (few?.reads ?? 0));
});

/** As many quotations, one of them around all others, and as many annotations; and how often the words of a quotation were read. */
function applied(count: number): { readonly facts: DocumentFacts; readonly reads: number } {
  const text = 'x'.repeat(count * STEP);
  let reads = 0;
  const found = (span: Span): Quotation => ({
    ...newQuotation(text, span),
    get content() {
      reads++;
      return [span];
    },
  });
  const inner = Array.from({ length: count - 1 }, (_, index) => ({
    start: (index + 1) * STEP,
    end: (index + 1) * STEP + LENGTH,
  }));
  const quotations = [{ start: 0, end: text.length }, ...inner].map(found);
  const sayings = Array.from({ length: count }, (_, index): Applied<QuotationSaying> => {
    const { start, end } = SAID[index % SAID.length] as Span;
    return saying({ start: Math.max(1, index * STEP + start), end: index * STEP + end });
  });
  return { facts: applyQuotations(text, { ...annotateDocument(''), quotations }, sayings), reads };
}

function saying(span: Span): Applied<QuotationSaying> {
  const says = { about: 'quotation', speech: true, kind: null, speakers: null, cue: null } as const;
  const target = { document: 'a.txt', member: null, selectors: null, depth: 0 };
  const pin = { annotation: annotation(says, target), side: 0, target } as const;
  return { pin, how: 'exact', span, score: 1, cue: null, guesses: [], says };
}
