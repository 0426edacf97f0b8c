/**
 * All reports of the statement at a position, with how each differs in words: for picks and for jumping about.
 */
import type { SourceFile } from '../../engine/corpus/document.ts';
import { wordingOf } from '../../engine/corpus/place.ts';
import type { Snapshot } from '../../engine/corpus/snapshot.ts';
import { describeDifference } from '../../engine/statements/describe-difference.ts';
import { translated } from '../../protocol/phrase.ts';
import { RELATED_REPORTS, type RelatedReport, type RelatedReports } from '../../protocol/requests.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { documentRange } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { URI_AND_POSITION } from '../forms.ts';
import { guard } from '../guard.ts';
import { documentNameApart, speakerName } from '../places.ts';
import { plainText } from '../plain-text.ts';
import { extentOf, inDocumentOrder, isAt, type ReportPlace, reportsOf } from '../reports.ts';
import type { Session } from '../session.ts';
import { subjectAt } from '../subject.ts';

export const relatedReports: Feature = {
  capabilities: () => ({}),
  register(services) {
    const { connection, session } = services;
    connection.onRequest(
      RELATED_REPORTS,
      guard(
        services,
        'related reports',
        URI_AND_POSITION,
        async ({ uri, position }, { checkpoint }): Promise<RelatedReports | null> => {
          const snapshot = session.snapshot();
          const quotation = subjectAt(snapshot, canonicalUri(uri), position)?.quotation;
          if (!quotation) return null;
          const places = inDocumentOrder(reportsOf(snapshot, quotation));
          const current = places.findIndex((place) => isAt(quotation, place));
          if (current < 0) return null;
          // Everything that depends on the corpus is taken before the first rest: it may change meanwhile.
          const reports = places.map((place) => describePlace(session, snapshot, place));
          const own = wordingOf(quotation);
          const described: RelatedReport[] = [];
          for (const [index, report] of reports.entries()) {
            const difference =
              index === current
                ? ''
                : plainText(translated(describeDifference(own, report.wording), session.say));
            const { wording, ...rest } = report;
            described.push({ ...rest, text: plainText(wording), difference });
            await checkpoint();
          }
          return { reports: described, current };
        },
      ),
    );
  },
};

function describePlace(session: Session, snapshot: Snapshot, place: ReportPlace) {
  const { document, report } = place;
  const file: SourceFile | undefined = snapshot.file(document.path);
  return {
    uri: session.uriOf(document.path),
    range: documentRange(file ?? document, document, extentOf(place)),
    document: documentNameApart(snapshot, session.say, document),
    speaker: speakerName(place),
    wording: wordingOf(place),
    relation: report.relation,
    status: report.status,
  };
}
