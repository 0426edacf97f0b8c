/**
 * What a person says of two documents' first quotations, as a test hands it to the analysis.
 */
import { selectorsOf } from '../engine/annotations/anchoring/selectors.ts';
import type { Target } from '../engine/annotations/annotation.ts';
import { anchoredSpan, depthOf } from '../engine/annotations/quotation-span.ts';
import type { AnalysisHost } from '../engine/corpus/analysis-host.ts';
import type { FiledAnnotation } from '../engine/corpus/annotation-pins.ts';
import type { Document } from '../engine/corpus/document.ts';
import { annotation } from './annotation.ts';

/** @param left The id of a document, as is `right`. @param same Whether the two report one statement. */
export function linkBetween(host: AnalysisHost, left: string, right: string, same: boolean): FiledAnnotation {
  const [target, other] = [firstQuotation(host, left), firstQuotation(host, right)];
  const link = annotation({ about: 'link', same, other }, target);
  return { annotation: link, paths: [target.document, other.document] };
}

/** The passage of a document's first quotation. */
export function firstQuotation(host: AnalysisHost, id: string): Target {
  return quotationTarget(host.snapshot().document(id) as Document, 0);
}

/** The passage of a quotation; the document is named by its path. */
export function quotationTarget({ path, member, text, facts }: Document, index: number): Target {
  const span = anchoredSpan(facts.quotations[index] as Document['facts']['quotations'][number]);
  return {
    document: path,
    member,
    selectors: selectorsOf(text, span),
    depth: depthOf(facts.quotations, index),
  };
}
