/**
 * What a user decides of two documents' first quotations, as a test hands it to the analysis.
 */
import { quotationAnchor } from '../engine/annotations/place-passages.ts';
import type { AnalysisHost } from '../engine/corpus/analysis-host.ts';
import type { FiledLink } from '../engine/corpus/decided-links.ts';
import type { Document } from '../engine/corpus/document.ts';

export function decisionOn(host: AnalysisHost, left: string, right: string, same: boolean): FiledLink {
  const passageIn = (id: string) => {
    const { path, member, text, facts } = host.snapshot().document(id) as Document;
    return { document: path, member, ...quotationAnchor(text, facts.quotations, 0), others: {} };
  };
  const [one, other] = [passageIn(left), passageIn(right)];
  return { decision: { passages: [one, other], same, others: {} }, paths: [one.document, other.document] };
}
