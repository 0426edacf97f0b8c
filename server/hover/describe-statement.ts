/**
 * A statement in words: its fullest wording, who says it, and how everybody else reports it.
 */
import { wordingOf } from '../../engine/corpus/place.ts';
import { quotationOf, type Snapshot } from '../../engine/corpus/snapshot.ts';
import type { Statement } from '../../engine/statements/statement.ts';
import { speakerName } from '../places.ts';
import { extentOf, type ReportPlace } from '../reports.ts';
import { describeReports } from './describe-reports.ts';
import { linkTo } from './links.ts';
import type { Markup } from './markup.ts';

/** The paragraphs about a statement. @param only The id of the one report that is compared with the fullest; null for all. */
export function describeStatement(
  snapshot: Snapshot,
  markup: Markup,
  { reports }: Statement,
  only: string | null,
): readonly string[] {
  const places = reports.flatMap((report): ReportPlace[] => {
    const place = quotationOf(snapshot, report);
    return place ? [{ ...place, report }] : [];
  });
  const [fullest, ...others] = places;
  if (!fullest) return [];
  const meant = only === null ? others : others.filter(({ report }) => report.id === only);
  const confirmed = meant.filter(({ report }) => report.status === 'confirmed');
  const suggested = meant.filter(({ report }) => report.status === 'suggested');
  return [
    markup.say('“{0}”', markup.text(wordingOf(fullest))),
    [
      markup.strong(speakerName(fullest) ?? markup.say('Speaker not named')),
      linkTo(snapshot, markup, fullest.document, extentOf(fullest), 'document'),
      markup.say('the fullest wording'),
    ].join(' · '),
    ...describeReports(snapshot, markup, fullest, confirmed, 'fullest'),
    ...describeReports(snapshot, markup, fullest, suggested, 'fullest'),
  ];
}
