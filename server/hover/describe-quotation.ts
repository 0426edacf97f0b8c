/**
 * A quotation in words: who says it, how that is known, and how everybody else reports it.
 */
import type { Quotation, QuotationKind } from '../../engine/annotate/facts.ts';
import type { Document } from '../../engine/corpus/document.ts';
import type { QuotationPlace, Snapshot } from '../../engine/corpus/snapshot.ts';
import { documentName, speakerName, wordsOf } from '../places.ts';
import { isAt, reportsOf } from '../reports.ts';
import { describeReports } from './describe-reports.ts';
import { linkTo } from './links.ts';
import type { Markup } from './markup.ts';

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
    ...describeReports(snapshot, markup, place, suggested, 'possible'),
  ];
}

const KINDS: Readonly<Record<QuotationKind, string>> = {
  direct: 'direct quotation',
  mixed: 'mixed quotation',
  indirect: 'indirect quotation',
  scare: 'words in quotation marks',
};

function headline(markup: Markup, document: Document, quotation: Quotation): string {
  const speaker = speakerName({ document, quotation });
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
  const place = source?.via === 'carried' ? source.span : null;
  const from = place ? ` (${linkTo(snapshot, markup, document, place, 'line')})` : '';
  const reason = `${markup.text(`${why.charAt(0).toUpperCase()}${why.slice(1)}`)}${from}.`;
  const unsure = source && confidence < SURE ? ` Confidence ${Math.round(confidence * 100)} %.` : '';
  return [`${reason}${unsure}`];
}
