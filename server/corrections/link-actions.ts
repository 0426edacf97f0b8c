/**
 * Code actions on the reports of a statement: that another quotation is one, that it is none, and taking that back.
 */
import type { CodeAction } from 'vscode-languageserver';
import { wordingOf } from '../../engine/corpus/place.ts';
import { type QuotationPlace, quotationOf, type Snapshot } from '../../engine/corpus/snapshot.ts';
import type { Report } from '../../engine/statements/statement.ts';
import type { Services } from '../feature.ts';
import { documentName, speakerName, wordsSaid } from '../places.ts';
import { ownReport } from '../reports.ts';
import { editAction, NAME_SHOWN } from './actions.ts';
import { decideLink, forgetLinks } from './decide-link.ts';

/** Suggestions that are offered at once. */
const MOST_SUGGESTIONS = 3;

export function linkActions(services: Services, place: QuotationPlace): readonly CodeAction[] {
  const snapshot = services.session.snapshot();
  const { client } = services.session;
  const say = (other: QuotationPlace, same: boolean) =>
    editAction(
      client,
      `${same ? 'The same statement' : 'Not the same statement'} as in ${nameOf(other)}`,
      decideLink(services, place, other, same),
    );
  const forgotten = forgetLinks(services, place);
  return [
    ...suggestionsFor(snapshot, place).flatMap((other) => [...say(other, true), ...say(other, false)]),
    ...doubtfulFor(snapshot, place).flatMap((other) => say(other, false)),
    ...(forgotten ? editAction(client, 'Forget what was decided on these reports', forgotten) : []),
  ];
}

function nameOf({ document, quotation }: QuotationPlace): string {
  return `${documentName(document)}: ${wordsSaid(document, quotation, NAME_SHOWN)}`;
}

/** The quotations that perhaps report what this one does, the likeliest first; one for each wording. */
function suggestionsFor(snapshot: Snapshot, place: QuotationPlace): readonly QuotationPlace[] {
  const suggested = ownReports(snapshot, place).flatMap(({ own, reports, fullest }) =>
    own.status === 'suggested'
      ? [{ report: fullest, score: own.score }]
      : reports
          .filter(({ status }) => status === 'suggested')
          .map((report) => ({ report, score: report.score })),
  );
  suggested.sort((a, b) => b.score - a.score);
  const wordings = new Map<string, QuotationPlace>();
  for (const { report } of suggested) {
    const other = quotationOf(snapshot, report);
    if (!other) continue;
    const key = JSON.stringify([speakerName(other), wordingOf(other)]);
    if (!wordings.has(key)) wordings.set(key, other);
  }
  return [...wordings.values()].slice(0, MOST_SUGGESTIONS);
}

/** The fullest reports of the statements that this quotation surely reports. */
function doubtfulFor(snapshot: Snapshot, place: QuotationPlace): readonly QuotationPlace[] {
  return ownReports(snapshot, place).flatMap(({ own, fullest }) => {
    const other = own !== fullest && own.status === 'confirmed' ? quotationOf(snapshot, fullest) : undefined;
    return other ? [other] : [];
  });
}

/** A quotation as the report of one statement. */
interface OwnReport {
  readonly own: Report;
  readonly reports: readonly Report[];
  readonly fullest: Report;
}

function ownReports(snapshot: Snapshot, place: QuotationPlace): readonly OwnReport[] {
  return snapshot.statementsOf(place.document.id, place.index).flatMap((statement) => {
    const own = ownReport(statement, place);
    const { reports } = statement;
    const [fullest] = reports;
    return own && fullest ? [{ own, reports, fullest }] : [];
  });
}
