/**
 * A statement as it is shown: its reports, gathered by wording.
 */
import type { Annotation } from '../annotations/annotation.ts';
import { opinionsOn } from '../corpus/opinions.ts';
import { quotationOf, type Snapshot } from '../corpus/snapshot.ts';
import type { Report, Statement } from '../statements/statement.ts';
import { wordsOf } from '../statements/words.ts';
import type { Lookup } from './lookup.ts';
import { type QuotationView, viewQuotation } from './quotation-view.ts';

export interface StatementView {
  /** The id that `analyze` gives the statement. */
  readonly id: string;
  readonly speakerKey: string | null;
  /** The speaker's full name, where the reports agree on one. Not safe to print. */
  readonly speaker: string | null;
  /** At least one, the fullest first, then by the document that has it first. */
  readonly wordings: readonly Wording[];
}

/** The reports that have the same words in the same order. */
export interface Wording {
  /** As the first of the reports has it. Not safe to print. */
  readonly text: string;
  readonly reports: readonly ReportView[];
}

export interface ReportView extends QuotationView, Pick<Report, 'relation' | 'status' | 'score'> {
  /** Whether the user has said that it and another of the reports are of one statement. */
  readonly isAccepted: boolean;
  /** Verdicts and tags, as people have put them on the words of the report. */
  readonly opinions: readonly Annotation[];
}

/** Whether every report of the wording tells it in the reporter's words, so that it stands in no quotation marks. */
export function isTold({ reports }: Wording): boolean {
  return reports.every((report) => report.isTold);
}

/** Every statement of the corpus, widest spread first, with the ids that `analyze` gives. */
export function* viewStatements(snapshot: Snapshot, lookup: Lookup): Generator<StatementView> {
  for (const [index, statement] of snapshot.statements().entries()) {
    yield {
      id: `S${index + 1}`,
      speakerKey: statement.speaker,
      speaker: statement.speaker === null ? null : lookup.nameOf(statement.speaker),
      wordings: byWording(viewReports(statement, snapshot, lookup)),
    };
  }
}

function viewReports(statement: Statement, snapshot: Snapshot, lookup: Lookup): readonly ReportView[] {
  const accepted = snapshot.acceptedIn(statement);
  return statement.reports.flatMap((report) => {
    const place = quotationOf(snapshot, report);
    if (!place) return [];
    const { relation, status, score } = report;
    const isAccepted = accepted.has(report.id);
    return [
      { ...viewQuotation(place, lookup), relation, status, score, isAccepted, opinions: opinionsOn(place) },
    ];
  });
}

/** Wordings are the same when their words are, in order; neither marks nor inflections make another one. */
function byWording(reports: readonly ReportView[]): readonly Wording[] {
  const wordings = new Map<string, { text: string; reports: ReportView[] }>();
  for (const report of reports) {
    const key = wordsOf(report.text)
      .map((word) => word.key)
      .join(' ');
    const known = wordings.get(key);
    if (known) known.reports.push(report);
    else wordings.set(key, { text: report.text, reports: [report] });
  }
  return [...wordings.values()];
}
