/**
 * The reports of what a quotation says, as places in the corpus.
 */
import { type QuotationPlace, quotationOf, type Snapshot } from '../engine/corpus/snapshot.ts';
import type { Report, Statement } from '../engine/statements/statement.ts';
import { cover, type Span } from '../engine/text/span.ts';

export interface ReportPlace extends QuotationPlace {
  readonly report: Report;
}

/**
 * All reports of the statements that a quotation reports, itself among them, each once: the fullest first, then in
 * document order. Empty when nobody else reports it. Where the quotation itself is only suggested, so is that others
 * report the same as it.
 */
export function reportsOf(snapshot: Snapshot, quotation: QuotationPlace): readonly ReportPlace[] {
  const places = new Map<string, ReportPlace>();
  for (const statement of snapshot.statementsOf(quotation.document.id, quotation.index)) {
    const own = ownReport(statement, quotation);
    for (const report of statement.reports) {
      const place = quotationOf(snapshot, report);
      const status = own?.status === 'suggested' ? own.status : report.status;
      const isSurer = status === 'confirmed' && places.get(report.id)?.report.status === 'suggested';
      if (place && (isSurer || !places.has(report.id)))
        places.set(report.id, { ...place, report: { ...report, status } });
    }
  }
  return [...places.values()];
}

/** The report of a statement that a quotation is. */
export function ownReport({ reports }: Statement, { document, index }: QuotationPlace): Report | undefined {
  return reports.find((report) => report.documentId === document.id && report.quotation === index);
}

/** Whether the report is this quotation. */
export function isAt({ document, index }: QuotationPlace, other: QuotationPlace): boolean {
  return document.id === other.document.id && index === other.index;
}

/** The places in document order: by path, then by where they stand in the file. */
export function inDocumentOrder<T extends QuotationPlace>(places: readonly T[]): readonly T[] {
  return places.toSorted((a, b) => comparePlaces(a, b));
}

/** The stretch from the first word of a quotation to its last, as one span of its document. */
export function extentOf({ quotation }: QuotationPlace): Span {
  return cover(quotation.content);
}

function comparePlaces(a: QuotationPlace, b: QuotationPlace): number {
  if (a.document.path !== b.document.path) return a.document.path < b.document.path ? -1 : 1;
  return a.document.base - b.document.base || extentOf(a).start - extentOf(b).start || a.index - b.index;
}
