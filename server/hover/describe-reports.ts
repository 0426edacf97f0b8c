/**
 * How others report what a quotation says: one entry for each wording, with everybody who has it.
 */

import { wordingOf } from '../../engine/corpus/place.ts';
import type { QuotationPlace, Snapshot } from '../../engine/corpus/snapshot.ts';
import { fileName } from '../canonical-uri.ts';
import { speakerName } from '../places.ts';
import { extentOf, type ReportPlace } from '../reports.ts';
import type { Say } from '../say.ts';
import { inDocuments } from '../words.ts';
import { linkTo } from './links.ts';
import { listed } from './lists.ts';
import type { Markup } from './markup.ts';
import { compareWordings } from './word-diff.ts';

/** Wordings shown; the reports of the others are counted. */
const MOST_WORDINGS = 8;

/** Places shown of one wording. */
const MOST_PLACES = 6;

/**
 * The paragraphs about other reports of a statement, which are all confirmed or all suggested; none where there are none.
 *
 * @param own Which wording they are compared with, for the legend of the marks.
 */
export function describeReports(
  snapshot: Snapshot,
  markup: Markup,
  place: QuotationPlace,
  reports: readonly ReportPlace[],
  own: 'here' | 'fullest',
): readonly string[] {
  if (reports.length === 0) return [];
  const wordings = byWording(reports);
  const shown = wordings
    .slice(0, MOST_WORDINGS)
    .map((wording) => describeWording(snapshot, markup, place, wording));
  const entries = shown.map(({ entry }) => entry);
  const more = wordings.slice(MOST_WORDINGS).reduce((sum, wording) => sum + wording.length, 0);
  if (more > 0) entries.push(markup.entry([markup.say('and {0} more', more)]));
  const title = markup.strong(titleOf(markup.say, reports));
  const struck = own === 'here' ? markup.say('only here') : markup.say('only in the fullest');
  const legend = `${markup.struck(struck)} ${markup.added(markup.say('only there'))}`;
  return [title, entries.join('\n'), ...(shown.some(({ differs }) => differs) ? [legend] : [])];
}

function titleOf(say: Say, reports: readonly ReportPlace[]): string {
  const isSure = reports.every(({ report }) => report.status === 'confirmed');
  const count = reports.length;
  if (count === 1) return isSure ? say('1 other report') : say('1 other possible report');
  const documents = new Set(reports.map(({ document }) => document.id)).size;
  const title = isSure ? say('{0} other reports', count) : say('{0} other possible reports', count);
  if (documents === count) return title;
  return `${title} ${inDocuments(say, documents)}`;
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
    listed(markup.say, reports, MOST_PLACES, (report) => linkToReport(snapshot, markup, place, report)),
    markup.text(speakerName(first) ?? markup.say('speaker not named')),
    label,
    ...(isFullest ? [markup.say('the fullest wording')] : []),
    ...(isAccepted ? [markup.say('confirmed by you')] : []),
  ].join(' · ');
  return {
    entry: markup.entry(marked === null ? [facts] : [facts, markup.say('“{0}”', marked)]),
    differs: marked !== null,
  };
}

/** A member of another bundle is named with its file, if it is not by its name. */
function linkToReport(
  snapshot: Snapshot,
  markup: Markup,
  { document: own }: QuotationPlace,
  report: ReportPlace,
): string {
  const { document } = report;
  const link = linkTo(snapshot, markup, document, extentOf(report), 'document');
  const isElsewhere =
    document.member !== null && document.path !== own.path && snapshot.pathApart(document) === null;
  return isElsewhere ? markup.say('{0} in {1}', link, markup.text(fileName(document.path))) : link;
}
