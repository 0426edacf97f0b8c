/**
 * The statements that the quotations of one file report, as the checks of wording need them.
 */
import type { SourceFile } from '../corpus/document.ts';
import { type QuotationPlace, quotationOf, type Snapshot } from '../corpus/snapshot.ts';
import type { Identity } from '../entities/identity.ts';
import type { Report, Statement } from '../statements/statement.ts';

/** One quotation of the file as a report of one statement. */
export interface ReportInFile {
  readonly place: QuotationPlace;
  readonly statement: Statement;
  /** The quotation's own report. */
  readonly report: Report;
  /** The fullest report of the statement; the quotation itself may be it. */
  readonly fullest: QuotationPlace;
  /** How many reports of the statement are only suggested. */
  readonly suggested: number;
  readonly spoken: readonly Spoken[];
}

/** Somebody who surely speaks in a report of a statement. */
interface Spoken {
  readonly person: Identity;
  /** Of the confirmed reports that name the person, the first of those whose words are nearest to the fullest wording. */
  readonly report: Report;
}

/** In text order. Costs by the quotations of the file and the reports of their statements. */
export function* reportsInFile(snapshot: Snapshot, file: SourceFile): Iterable<ReportInFile> {
  for (const document of file.documents) {
    for (const [index, quotation] of document.facts.quotations.entries()) {
      for (const statement of snapshot.statementsOf(document.id, index)) {
        const known = survey(snapshot, statement);
        const report = known.reports.get(placeKey(document.id, index));
        const fullest = statement.reports[0] && quotationOf(snapshot, statement.reports[0]);
        const place = { document, index, quotation };
        if (report && fullest) yield { place, statement, report, fullest, ...known };
      }
    }
  }
}

/** The reports of a statement in some of the documents that have it, in document order but for the fullest, the first. */
export function* reportsInDocuments(
  snapshot: Snapshot,
  statement: Statement,
  isMeant: (documentId: string) => boolean,
): Iterable<ReportInFile> {
  const meant = statement.reports.filter(({ documentId }) => isMeant(documentId));
  const [first] = statement.reports;
  const fullest = first && quotationOf(snapshot, first);
  if (!fullest || meant.length === 0) return;
  const { suggested, spoken } = survey(snapshot, statement);
  for (const report of meant) {
    const place = quotationOf(snapshot, report);
    if (place) yield { place, statement, report, fullest, suggested, spoken };
  }
}

/** What one pass over a statement's reports finds: a file may hold thousands of reports of the same statement. */
interface Survey extends Pick<ReportInFile, 'suggested' | 'spoken'> {
  /** Reports by their place. */
  readonly reports: ReadonlyMap<string, Report>;
}

/** A statement is another object when one of its reports has changed, so that what was found of it stays true. */
const SURVEYS = new WeakMap<Statement, Survey>();

function survey(snapshot: Snapshot, statement: Statement): Survey {
  const known = SURVEYS.get(statement) ?? surveyAnew(snapshot, statement);
  SURVEYS.set(statement, known);
  return known;
}

function surveyAnew(snapshot: Snapshot, { reports }: Statement): Survey {
  return {
    reports: new Map(reports.map((report) => [placeKey(report.documentId, report.quotation), report])),
    suggested: reports.filter(({ status }) => status === 'suggested').length,
    spoken: spokenIn(snapshot, reports),
  };
}

/** Of more people than these who are said to say the same, the others are not compared: it is a saying of many. */
const MOST_PEOPLE = 8;

function spokenIn(snapshot: Snapshot, reports: readonly Report[]): readonly Spoken[] {
  const spoken = new Map<string, Spoken>();
  for (const report of reports) {
    const person = report.status === 'confirmed' ? snapshot.personOf(report) : null;
    if (!person) continue;
    const known = spoken.get(person.id);
    if (known ? isNearer(report, known.report) : spoken.size < MOST_PEOPLE)
      spoken.set(person.id, { person, report });
  }
  return [...spoken.values()];
}

function isNearer(report: Report, other: Report): boolean {
  return NEAREST_FIRST.indexOf(report.relation) < NEAREST_FIRST.indexOf(other.relation);
}

const NEAREST_FIRST: readonly Report['relation'][] = [
  'fullest',
  'verbatim',
  'truncated',
  'spliced',
  'reworded',
  'paraphrased',
  'partial',
];

function placeKey(documentId: string, quotation: number): string {
  return `${quotation}@${documentId}`;
}
