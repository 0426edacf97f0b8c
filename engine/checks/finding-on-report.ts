/**
 * The form of a finding on a report of a statement: where it stands, and the other reports to go to.
 */
import type { Severity } from '../../protocol/checks.ts';
import { type Phrase, phrased, type Told } from '../../protocol/phrase.ts';
import { nameApart, quotationSpan, speakerOf } from '../corpus/place.ts';
import { type QuotationPlace, quotationOf, type Snapshot } from '../corpus/snapshot.ts';
import { relationOf } from '../statements/relation-of.ts';
import type { Report } from '../statements/statement.ts';
import type { Finding, RelatedPlace } from './check.ts';
import type { Grave } from './judge-wording.ts';
import type { ReportInFile } from './reports-in-file.ts';

export function findingOnReport(
  snapshot: Snapshot,
  found: ReportInFile,
  message: Phrase,
  severity?: Severity,
): Finding {
  return {
    span: quotationSpan(found.place),
    message,
    related: otherReports(snapshot, found),
    ...(severity && { severity }),
  };
}

/** The same of what another report has, which is then the first to go to. */
export function findingBeside(
  snapshot: Snapshot,
  found: ReportInFile,
  message: Phrase,
  { place, report }: Pick<ReportInFile, 'place' | 'report'>,
  severity?: Severity,
): Finding {
  const finding = findingOnReport(snapshot, found, message, severity);
  const first = relatedReport(place, report);
  const others = finding.related.filter(
    ({ path, span }) => path !== first.path || span.fileStart !== first.span.fileStart,
  );
  return { ...finding, related: [first, ...others] };
}

/** What is known of a suggested link is not enough for a warning. */
function mostOfSuggested({ report }: ReportInFile): Severity | undefined {
  return report.status === 'suggested' ? 'information' : undefined;
}

/** A warning where words are missing that surely change what was said. */
export function severityOf(found: ReportInFile, grave: Grave | null): Severity | undefined {
  if (!grave) return undefined;
  return grave.isSure ? (mostOfSuggested(found) ?? 'warning') : 'information';
}

/** The document of another report, in words: it may be the one that the quotation stands in. In German it is in the dative. */
export function whereIs(snapshot: Snapshot, { place }: ReportInFile, other: QuotationPlace): Told {
  return other.document.id === place.document.id
    ? phrased('this document')
    : nameApart(snapshot, other.document);
}

/** What is missing of a statement, in words. */
export function inWordsOf({ kind }: Grave): Phrase {
  return GRAVE[kind];
}

const GRAVE: Readonly<Record<Grave['kind'], Phrase>> = {
  condition: phrased('a condition'),
  limit: phrased('a limit'),
  question: phrased('a question'),
  contrast: phrased('a contrast'),
  denial: phrased('a denial'),
  reservation: phrased('a reservation'),
};

/** An editor shows these above its hover, where the wordings stand: more would hide them. References show all. */
const MOST_RELATED = 4;

function otherReports(snapshot: Snapshot, { statement, report }: ReportInFile): readonly RelatedPlace[] {
  const first = statement.reports.slice(0, MOST_RELATED + 1).filter((other) => other.id !== report.id);
  return first.slice(0, MOST_RELATED).flatMap((other) => {
    const place = quotationOf(snapshot, other);
    return place ? [relatedReport(place, other)] : [];
  });
}

/** Another report as a place to go to. */
function relatedReport(place: QuotationPlace, report: Report): RelatedPlace {
  const speaker = speakerOf(place);
  const { member } = place.document;
  const manner = relationOf(report);
  const told = speaker === null ? manner : [manner, speaker];
  // An editor puts the file's name before it; which document of a bundle it is must be said.
  const message = member === null ? told : phrased('{0}: {1}', member, told);
  return { path: place.document.path, span: quotationSpan(place), message };
}
