/**
 * Code actions on the reports of a statement: that another quotation is one, that it is none, and taking that back.
 */
import { wordingOf } from '../../engine/corpus/place.ts';
import { type QuotationPlace, quotationOf, type Snapshot } from '../../engine/corpus/snapshot.ts';
import type { Report } from '../../engine/statements/statement.ts';
import { forgetLinks, sayLink } from '../annotations/say-link.ts';
import type { Services } from '../feature.ts';
import { documentNameApart, speakerName, wordsSaid } from '../places.ts';
import { ownReport } from '../reports.ts';
import type { Session } from '../session.ts';
import { type EditOffer, NAME_SHOWN } from './offer.ts';

/** Other reports that are offered at once: as many that are suggested, and as many that are sure. */
const MOST_OFFERED = 3;

export function linkActions(services: Services, place: QuotationPlace): readonly EditOffer[] {
  const snapshot = services.session.snapshot();
  const { say } = services.session;
  const offer = ({ report, place: other }: OtherReport, same: boolean): EditOffer => ({
    title: same
      ? say('The same statement as in {0}', nameOf(services.session, other))
      : say('Not the same statement as in {0}', nameOf(services.session, other)),
    id: `${same ? 'same' : 'not the same'} as ${report.id}`,
    answer: sayLink(services, place, other, same),
  });
  const forgotten = forgetLinks(services, place);
  return [
    ...suggestionsFor(snapshot, place).flatMap((other) => [offer(other, true), offer(other, false)]),
    ...doubtfulFor(snapshot, place).map((other) => offer(other, false)),
    ...(forgotten
      ? [{ title: say('Forget what was decided on these reports'), id: 'forget links', answer: forgotten }]
      : []),
  ];
}

/** Another report, and where it stands. */
interface OtherReport {
  readonly report: Report;
  readonly place: QuotationPlace;
}

function nameOf(session: Session, { document, quotation }: QuotationPlace): string {
  const name = documentNameApart(session.snapshot(), session.say, document);
  return `${name}: ${wordsSaid(document, quotation, NAME_SHOWN)}`;
}

/** The quotations that perhaps report what this one does, the likeliest first; one for each wording. */
function suggestionsFor(snapshot: Snapshot, place: QuotationPlace): readonly OtherReport[] {
  const suggested = ownReports(snapshot, place).flatMap(({ own, reports, fullest }) =>
    own.status === 'suggested'
      ? [{ report: fullest, score: own.score }]
      : reports
          .filter(({ status }) => status === 'suggested')
          .map((report) => ({ report, score: report.score })),
  );
  suggested.sort((a, b) => b.score - a.score);
  return firstWordings(
    snapshot,
    suggested.map(({ report }) => report),
  );
}

/**
 * Of the statements that this quotation surely reports the fullest reports; where it is the fullest itself, the others that
 * are sure.
 */
function doubtfulFor(snapshot: Snapshot, place: QuotationPlace): readonly OtherReport[] {
  const sure = ownReports(snapshot, place).flatMap(({ own, reports, fullest }) => {
    if (own.status !== 'confirmed') return [];
    if (own !== fullest) return [fullest];
    return reports.filter((report) => report !== own && report.status === 'confirmed');
  });
  return firstWordings(snapshot, sure);
}

/** The first of the reports; of those that say the same word for word only the first. */
function firstWordings(snapshot: Snapshot, reports: readonly Report[]): readonly OtherReport[] {
  const wordings = new Map<string, OtherReport>();
  for (const report of reports) {
    const place = quotationOf(snapshot, report);
    if (!place) continue;
    const key = JSON.stringify([speakerName(place), wordingOf(place)]);
    if (!wordings.has(key)) wordings.set(key, { report, place });
    // A slogan has thousands of reports, and actions are asked for with every step of the cursor.
    if (wordings.size === MOST_OFFERED) break;
  }
  return [...wordings.values()];
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
