/**
 * A quotation in words: who says it, how that is known, and how everybody else reports it.
 */
import type { Quotation, QuotationKind } from '../../engine/annotate/facts.ts';
import type { Document } from '../../engine/corpus/document.ts';
import type { QuotationPlace, Snapshot } from '../../engine/corpus/snapshot.ts';
import type { Span } from '../../engine/text/span.ts';
import { fileName } from '../canonical-uri.ts';
import { documentRange } from '../convert.ts';
import { documentName, speakerOf, wordsOf } from '../places.ts';
import { extentOf, isAt, type ReportPlace, reportsOf, wordingOf } from '../reports.ts';
import type { Markup } from './markup.ts';
import { compareWordings } from './word-diff.ts';

/** Reports shown; the others are counted. */
const MOST_REPORTS = 10;

/** An attribution at least so sure, in [0, 1], needs no remark. */
const SURE = 0.9;

/** The paragraphs of a hover on the quotation. */
export function describeQuotation(
  snapshot: Snapshot,
  markup: Markup,
  place: QuotationPlace,
): readonly string[] {
  const { document, quotation } = place;
  const others = reportsOf(snapshot, place).filter((report) => !isAt(place, report));
  const confirmed = others.filter(({ report }) => report.status === 'confirmed');
  const suggested = others.filter(({ report }) => report.status === 'suggested');
  return [
    headline(markup, document, quotation),
    ...reason(snapshot, markup, document, quotation),
    ...describeReports(snapshot, markup, place, confirmed, ''),
    ...describeReports(snapshot, markup, place, suggested, 'possible '),
  ];
}

const KINDS: Readonly<Record<QuotationKind, string>> = {
  direct: 'direct quotation',
  mixed: 'mixed quotation',
  indirect: 'indirect quotation',
  scare: 'words in quotation marks',
};

function headline(markup: Markup, document: Document, quotation: Quotation): string {
  const speaker = speakerOf(document, quotation);
  const parts = [speaker === null ? markup.text('Speaker not named') : markup.strong(speaker)];
  parts.push(markup.text(KINDS[quotation.kind]));
  if (quotation.cue) parts.push(markup.text(`cue “${wordsOf(document, quotation.cue)}”`));
  if (document.member !== null) parts.push(markup.text(`in ${documentName(document)}`));
  return parts.join(' · ');
}

/** Why this speaker, in one sentence, with the place where a speaker who is carried over was named. */
function reason(
  snapshot: Snapshot,
  markup: Markup,
  document: Document,
  { source, why, confidence }: Quotation,
): readonly string[] {
  if (why === '') return [];
  const from =
    source?.via === 'carried' ? ` (${linkTo(snapshot, markup, document, source.span, 'line')})` : '';
  const reason = `${markup.text(`${why.charAt(0).toUpperCase()}${why.slice(1)}`)}${from}.`;
  const unsure = source && confidence < SURE ? ` Confidence ${Math.round(confidence * 100)} %.` : '';
  return [`${reason}${unsure}`];
}

function describeReports(
  snapshot: Snapshot,
  markup: Markup,
  place: QuotationPlace,
  reports: readonly ReportPlace[],
  adjective: string,
): readonly string[] {
  if (reports.length === 0) return [];
  const shown = reports
    .slice(0, MOST_REPORTS)
    .map((report) => describeReport(snapshot, markup, place, report));
  const entries = shown.map(({ entry }) => entry);
  const more = reports.length - shown.length;
  if (more > 0) entries.push(markup.entry([`and ${more} more`]));
  const documents = new Set(reports.map((report) => report.document.id)).size;
  const where = documents < reports.length ? ` in ${count(documents, 'document')}` : '';
  const title = markup.strong(`${count(reports.length, `other ${adjective}report`)}${where}`);
  const legend = `${markup.struck('only here')} ${markup.strong('only there')}`;
  return [title, entries.join('\n'), ...(shown.some(({ differs }) => differs) ? [legend] : [])];
}

function describeReport(
  snapshot: Snapshot,
  markup: Markup,
  place: QuotationPlace,
  report: ReportPlace,
): { readonly entry: string; readonly differs: boolean } {
  const { label, marked } = compareWordings(markup, wordingOf(place), wordingOf(report));
  const speaker = speakerOf(report.document, report.quotation);
  const fullest = report.report.relation === 'fullest' ? ['the fullest report'] : [];
  const elsewhere = report.document.path !== place.document.path && report.document.member !== null;
  const facts = [
    linkTo(snapshot, markup, report.document, extentOf(report), 'document'),
    ...(elsewhere ? [markup.text(`in ${fileName(report.document.path)}`)] : []),
    markup.text(speaker ?? 'speaker not named'),
    ...[label, ...fullest].map((fact) => markup.text(fact)),
  ];
  const lines = [facts.join(' · '), ...(marked === null ? [] : [`“${marked}”`])];
  return { entry: markup.entry(lines), differs: marked !== null };
}

/** A link to where a span starts. Its target is the file's own URI, so nothing of the text gets into it. */
export function linkTo(
  snapshot: Snapshot,
  markup: Markup,
  document: Document,
  span: Span,
  label: 'line' | 'document',
): string {
  const file = snapshot.file(document.path);
  const line = file ? documentRange(file, document, span).start.line + 1 : 1;
  const text = label === 'line' ? `line ${line}` : `${documentName(document)}, line ${line}`;
  return markup.link(text, `${document.path}#L${line}`);
}

/** A number with its noun: 1 report, 2 reports. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
