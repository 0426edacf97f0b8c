/**
 * How others report what a quotation says: one entry for each wording, with everybody who has it.
 */

import { wordingOf } from '../../engine/corpus/place.ts';
import type { QuotationPlace, Snapshot } from '../../engine/corpus/snapshot.ts';
import { fileName } from '../canonical-uri.ts';
import { speakerName } from '../places.ts';
import { extentOf, type ReportPlace } from '../reports.ts';
import { linkTo } from './links.ts';
import { count, listed } from './lists.ts';
import type { Markup } from './markup.ts';
import { compareWordings } from './word-diff.ts';

/** Wordings shown; the reports of the others are counted. */
const MOST_WORDINGS = 8;

/** Places shown of one wording. */
const MOST_PLACES = 6;

/**
 * The paragraphs about other reports of a statement; none where there are none.
 *
 * @param adjective Said of each report in the title, such as "possible"; may be empty.
 * @param here Where one's own wording stands, for the legend of the marks.
 */
export function describeReports(
  snapshot: Snapshot,
  markup: Markup,
  place: QuotationPlace,
  reports: readonly ReportPlace[],
  adjective: string,
  here = 'here',
): readonly string[] {
  if (reports.length === 0) return [];
  const wordings = byWording(reports);
  const shown = wordings
    .slice(0, MOST_WORDINGS)
    .map((wording) => describeWording(snapshot, markup, place, wording));
  const entries = shown.map(({ entry }) => entry);
  const more = wordings.slice(MOST_WORDINGS).reduce((sum, wording) => sum + wording.length, 0);
  if (more > 0) entries.push(markup.entry([`and ${more} more`]));
  const documents = new Set(reports.map((report) => report.document.id)).size;
  const where = documents < reports.length ? ` in ${count(documents, 'document')}` : '';
  const noun = adjective === '' ? 'other report' : `other ${adjective} report`;
  const title = markup.strong(`${count(reports.length, noun)}${where}`);
  const legend = `${markup.struck(`only ${here}`)} ${markup.added('only there')}`;
  return [title, entries.join('\n'), ...(shown.some(({ differs }) => differs) ? [legend] : [])];
}

/** Reports with the same words by the same speaker together; the mark that ends them does not make others. */
function byWording(reports: readonly ReportPlace[]): readonly (readonly ReportPlace[])[] {
  const wordings = new Map<string, ReportPlace[]>();
  for (const report of reports) {
    const words = wordingOf(report).replace(/[\s.,]+$/, '');
    const key = JSON.stringify([speakerName(report), words]);
    const known = wordings.get(key);
    if (known) known.push(report);
    else wordings.set(key, [report]);
  }
  return [...wordings.values()];
}

function describeWording(
  snapshot: Snapshot,
  markup: Markup,
  place: QuotationPlace,
  reports: readonly ReportPlace[],
): { readonly entry: string; readonly differs: boolean } {
  const [first] = reports;
  if (!first) return { entry: '', differs: false };
  const { label, marked } = compareWordings(markup, wordingOf(place), wordingOf(first));
  const isFullest = reports.some(({ report }) => report.relation === 'fullest');
  const own = { documentId: place.document.id, quotation: place.index };
  const isAccepted = reports.some(({ report }) => snapshot.isAccepted(own, report));
  const facts = [
    listed(reports, MOST_PLACES, (report) => linkToReport(snapshot, markup, place, report)),
    markup.text(speakerName(first) ?? 'speaker not named'),
    markup.text(label),
    ...(isFullest ? [markup.text('the fullest wording')] : []),
    ...(isAccepted ? [markup.text('confirmed by you')] : []),
  ].join(' · ');
  return {
    entry: markup.entry(marked === null ? [facts] : [facts, `“${marked}”`]),
    differs: marked !== null,
  };
}

/** A member of another bundle is named with its file. */
function linkToReport(
  snapshot: Snapshot,
  markup: Markup,
  { document: own }: QuotationPlace,
  report: ReportPlace,
): string {
  const { document } = report;
  const link = linkTo(snapshot, markup, document, extentOf(report), 'document');
  const isElsewhere = document.member !== null && document.path !== own.path;
  return isElsewhere ? `${link} in ${markup.text(fileName(document.path))}` : link;
}
