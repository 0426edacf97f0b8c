/**
 * A quotation in words: who says it, how that is known, and how everybody else reports it.
 */
import type { Polarity, QuotationKind } from '../../engine/annotate/facts.ts';
import type { QuotationPlace, Snapshot } from '../../engine/corpus/snapshot.ts';
import { type Phrase, phrased, translated } from '../../protocol/phrase.ts';
import { confidenceOf, reasonOf } from '../attribution.ts';
import { documentName, speakerName, wordsOf } from '../places.ts';
import { isAt, reportsOf } from '../reports.ts';
import { describeReports } from './describe-reports.ts';
import { linkTo } from './links.ts';
import type { Markup } from './markup.ts';

/** The paragraphs of a hover on the quotation. */
export function describeQuotation(
  snapshot: Snapshot,
  markup: Markup,
  place: QuotationPlace,
): readonly string[] {
  const others = reportsOf(snapshot, place).filter((report) => !isAt(place, report));
  const confirmed = others.filter(({ report }) => report.status === 'confirmed');
  const suggested = others.filter(({ report }) => report.status === 'suggested');
  return [
    headline(markup, place),
    ...attribution(snapshot, markup, place),
    ...describeReports(snapshot, markup, place, confirmed, 'here'),
    ...describeReports(snapshot, markup, place, suggested, 'here'),
  ];
}

/** Who says it, then how, with which cue, and where, as far as there is such. */
function headline(markup: Markup, place: QuotationPlace): string {
  const { document, quotation } = place;
  const facts: readonly Phrase[] = [
    quotation.kind === 'scare' && quotation.marked.length === 0 ? NO_SPEECH : KINDS[quotation.kind],
    ...POLARITIES[quotation.polarity],
    ...(quotation.cue ? [phrased('cue “{0}”', wordsOf(document, quotation.cue))] : []),
    ...(document.member === null ? [] : [phrased('in {0}', documentName(document))]),
  ];
  return [...speaker(markup, place), ...facts.map((fact) => markup.text(translated(fact, markup.say)))].join(
    ' · ',
  );
}

const POLARITIES: Readonly<Record<Polarity, readonly Phrase[]>> = {
  asserted: [],
  negated: [phrased('said not to be so, or not to have been said')],
  questioned: [phrased('asked, or only supposed')],
};

const KINDS: Readonly<Record<QuotationKind, Phrase>> = {
  direct: phrased('direct quotation'),
  mixed: phrased('mixed quotation, partly in marks'),
  indirect: phrased('indirect quotation, without marks'),
  scare: phrased('words in quotation marks, not taken for speech'),
};

/** Of words without marks, which only a user can have said that of. */
const NO_SPEECH = phrased('not taken for speech');

/** Terms and titles have no speaker who could be missing. */
function speaker(markup: Markup, place: QuotationPlace): readonly string[] {
  const name = speakerName(place);
  if (name !== null) return [markup.strong(name)];
  return place.quotation.kind === 'scare' ? [] : [markup.say('Speaker not named')];
}

/** Why this speaker, with the place where one who is carried over was named, and how sure it is. */
function attribution(
  snapshot: Snapshot,
  markup: Markup,
  { document, quotation }: QuotationPlace,
): readonly string[] {
  const { kind, source } = quotation;
  if (kind === 'scare') return [];
  const reason = reasonOf(markup.say, quotation);
  const place = source?.via === 'carried' ? source.span : null;
  const from = place ? ` (${linkTo(snapshot, markup, document, place, 'line')})` : '';
  const confidence = confidenceOf(markup.say, quotation);
  return [`${markup.text(reason)}${from}.${confidence === null ? '' : ` ${confidence}.`}`];
}
