/**
 * A report of a statement as clients are told of it.
 */
import { writtenSource } from '../engine/corpus/place.ts';
import { quotationOf, type Snapshot } from '../engine/corpus/snapshot.ts';
import type { Report } from '../engine/statements/statement.ts';
import type { StatementReport } from '../protocol/requests.ts';
import { documentRange } from './convert.ts';
import { documentName } from './places.ts';
import { plainText } from './plain-text.ts';
import { extentOf } from './reports.ts';
import type { Session } from './session.ts';

/** Null where the report is gone. */
export function statementReport(
  session: Session,
  snapshot: Snapshot,
  report: Report,
): StatementReport | null {
  const place = quotationOf(snapshot, report);
  const file = place && snapshot.file(place.document.path);
  if (!place || !file) return null;
  const { document, quotation } = place;
  const written = quotation.source ? plainText(writtenSource(document, quotation.source)) : '';
  return {
    id: report.id,
    uri: session.uriOf(document.path),
    range: documentRange(file, document, extentOf(place)),
    document: documentName(document),
    speaker: written === '' ? null : written,
    relation: report.relation,
    status: report.status,
  };
}
