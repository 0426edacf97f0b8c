/**
 * Quotations and their attribution as a fixture shows them, so that a test is the text with its places marked.
 *
 * A range is labelled by the kind of the quotation whose content it is, or `source` or `cue`; those of the second
 * quotation of the text have a 2 after the label, and so on.
 */
import { expect } from 'vitest';
import { annotateDocument } from '../engine/annotate/annotate-document.ts';
import type { Quotation } from '../engine/annotate/facts.ts';
import type { LanguageId } from '../engine/languages/language.ts';
import { Languages } from '../engine/languages/languages.ts';
import type { Span } from '../engine/text/span.ts';
import { parseFixture } from './fixture.ts';

/**
 * Expect exactly the quotations, sources and cues that the fixture marks.
 *
 * @param id The language that the fixture is read in; told by its words where none is given.
 * @returns The quotations.
 */
export function checkQuotations(source: string, id: LanguageId | 'auto' = 'auto'): readonly Quotation[] {
  const [document] = parseFixture(source).documents;
  if (!document) throw new Error('the fixture has no document');
  const { text, ranges } = document;
  const language = new Languages({ language: id, reportingVerbs: [] }).of(text);
  const { quotations } = annotateDocument(text, { language });
  const found = quotations.flatMap(({ kind, content, cue, source: by }, index) => {
    const number = index === 0 ? '' : `${index + 1}`;
    return [
      ...content.map((span) => show(text, `${kind}${number}`, span)),
      ...(cue ? [show(text, `cue${number}`, cue)] : []),
      ...(by?.span ? [show(text, `source${number}`, by.span)] : []),
    ];
  });
  const wanted = [...ranges].flatMap(([label, spans]) => spans.map((span) => show(text, label, span)));
  expect(found.sort()).toEqual(wanted.sort());
  return quotations;
}

function show(text: string, label: string, { start, end }: Span): string {
  return `${label}: ${text.slice(start, end)} @${start}`;
}
