/**
 * The statements that the quotations of one file report, as the checks of wording need them.
 */
import type { SourceFile } from '../corpus/document.ts';
import { documentLabel, quotationSpan, speakerOf } from '../corpus/place.ts';
import { type QuotationPlace, quotationOf, type Snapshot } from '../corpus/snapshot.ts';
import type { Report, Statement } from '../statements/statement.ts';
import type { RelatedPlace } from './check.ts';

/** One quotation of the file as a report of one statement. */
export interface ReportInFile {
  readonly place: QuotationPlace;
  readonly statement: Statement;
  /** The quotation's own report. */
  readonly report: Report;
  /** The fullest report of the statement; the quotation itself may be it. */
  readonly fullest: QuotationPlace;
  /** How many reports of the statement are neither the fullest nor word for word the same. */
  readonly differing: number;
}

/** In text order. Costs by the quotations of the file and the reports of their statements. */
export function* reportsInFile(snapshot: Snapshot, file: SourceFile): Iterable<ReportInFile> {
  const surveys = new Map<Statement, Survey>();
  for (const document of file.documents) {
    for (const [index, quotation] of document.facts.quotations.entries()) {
      for (const statement of snapshot.statementsOf(document.id, index)) {
        const known = surveys.get(statement) ?? survey(statement);
        surveys.set(statement, known);
        const report = known.reports.get(placeKey(document.id, index));
        const fullest = statement.reports[0] && quotationOf(snapshot, statement.reports[0]);
        const place = { document, index, quotation };
        if (report && fullest) yield { place, statement, report, fullest, differing: known.differing };
      }
    }
  }
}

/** What one pass over a statement's reports finds: a file may hold thousands of reports of the same statement. */
interface Survey {
  /** Reports by their place. */
  readonly reports: ReadonlyMap<string, Report>;
  readonly differing: number;
}

function survey({ reports }: Statement): Survey {
  return {
    reports: new Map(reports.map((report) => [placeKey(report.documentId, report.quotation), report])),
    differing: reports.filter(({ relation }) => relation !== 'fullest' && relation !== 'verbatim').length,
  };
}

function placeKey(documentId: string, quotation: number): string {
  return `${quotation}@${documentId}`;
}

/** More related places than this make a problem list unreadable; the references of the editor show all. */
const MOST_RELATED = 20;

/** The other reports of a statement, as places to go to. */
export function otherReports(
  snapshot: Snapshot,
  { statement, report }: ReportInFile,
): readonly RelatedPlace[] {
  const first = statement.reports.slice(0, MOST_RELATED + 1).filter((other) => other.id !== report.id);
  return first.slice(0, MOST_RELATED).flatMap((other) => {
    const place = quotationOf(snapshot, other);
    return place ? [relatedReport(place, other.relation)] : [];
  });
}

function relatedReport(place: QuotationPlace, relation: Report['relation']): RelatedPlace {
  const speaker = speakerOf(place);
  const message = `${documentLabel(place.document)}: ${relation}${speaker === null ? '' : `, ${speaker}`}`;
  return { path: place.document.path, span: quotationSpan(place), message };
}
