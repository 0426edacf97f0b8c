/**
 * The statements that the quotations of one file report, as the checks of wording need them.
 */
import type { SourceFile } from '../corpus/document.ts';
import { quotationSpan, speakerOf } from '../corpus/place.ts';
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
  readonly counts: Counts;
}

/** How the reports of a statement are. */
interface Counts {
  /** Neither the fullest nor word for word the same. */
  readonly differing: number;
  /** Only suggested. */
  readonly suggested: number;
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
        if (report && fullest) yield { place, statement, report, fullest, counts: known.counts };
      }
    }
  }
}

/** What one pass over a statement's reports finds: a file may hold thousands of reports of the same statement. */
interface Survey {
  /** Reports by their place. */
  readonly reports: ReadonlyMap<string, Report>;
  readonly counts: Counts;
}

function survey({ reports }: Statement): Survey {
  return {
    reports: new Map(reports.map((report) => [placeKey(report.documentId, report.quotation), report])),
    counts: {
      differing: reports.filter(({ relation }) => relation !== 'fullest' && relation !== 'verbatim').length,
      suggested: reports.filter(({ status }) => status === 'suggested').length,
    },
  };
}

function placeKey(documentId: string, quotation: number): string {
  return `${quotation}@${documentId}`;
}

/** The document of the fullest report, in words: it may be the one that the quotation stands in. */
export function whereFullest({ place, fullest }: ReportInFile): string {
  return fullest.document.id === place.document.id ? 'this document' : fullest.document.name;
}

/** An editor shows these above its hover, where the wordings stand: more would hide them. References show all. */
const MOST_RELATED = 4;

/** The other reports of a statement, as places to go to. */
export function otherReports(
  snapshot: Snapshot,
  { statement, report }: ReportInFile,
): readonly RelatedPlace[] {
  const first = statement.reports.slice(0, MOST_RELATED + 1).filter((other) => other.id !== report.id);
  return first.slice(0, MOST_RELATED).flatMap((other) => {
    const place = quotationOf(snapshot, other);
    return place ? [relatedReport(place, other)] : [];
  });
}

function relatedReport(place: QuotationPlace, { relation, status }: Report): RelatedPlace {
  const speaker = speakerOf(place);
  const perhaps = status === 'suggested' ? 'perhaps ' : '';
  const { member } = place.document;
  // An editor puts the file's name before it; which document of a bundle it is must be said.
  const document = member === null ? '' : `${member}: `;
  const message = `${document}${perhaps}${relation}${speaker === null ? '' : `, ${speaker}`}`;
  return { path: place.document.path, span: quotationSpan(place), message };
}
