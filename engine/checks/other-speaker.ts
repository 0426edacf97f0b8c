/**
 * Whether somebody else surely says elsewhere what a report gives to its speaker.
 */
import type { Quotation } from '../annotate/facts.ts';
import { contentText } from '../annotate/quotation-text.ts';
import { wordingOf } from '../corpus/place.ts';
import { type QuotationPlace, quotationOf, type Snapshot } from '../corpus/snapshot.ts';
import { areSurelyTwo } from '../entities/surely-two.ts';
import { alignWordings } from '../statements/align.ts';
import type { Relation, Report } from '../statements/statement.ts';
import { CONTENT_WEIGHT } from '../statements/words.ts';
import type { ReportInFile } from './reports-in-file.ts';

export interface OtherSpeaker {
  readonly code: 'attribution-differs';
  /** Where somebody else says the same. */
  readonly other: QuotationPlace;
  readonly otherReport: Report;
}

/** Somebody who says the same elsewhere and surely is another; what is only suggested says nothing of speakers. */
export function otherSpeaker(
  snapshot: Snapshot,
  { report, spoken, place }: ReportInFile,
): OtherSpeaker | null {
  if (spoken.length < 2 || report.status !== 'confirmed') return null;
  const person = snapshot.personOf(report);
  if (!person) return null;
  for (const { person: otherPerson, report: otherReport } of spoken) {
    if (!areSurelyTwo(person, otherPerson) || !haveOneWording(report, otherReport)) continue;
    const other = quotationOf(snapshot, otherReport);
    if (!other || onlyCites(place, other) || onlyCites(other, place)) continue;
    return { code: 'attribution-differs', other, otherReport };
  }
  return null;
}

/**
 * Whether two reports by two people have the same words, or nearly. With the fullest they have where they share most of
 * the shorter: for two people that is asked of a link (`engine/statements/link.ts`), but users may link any two. How two
 * others stand to each other is known only where one has all words of the fullest and the other has no other words.
 */
function haveOneWording(one: Report, other: Report): boolean {
  const relations = [one.relation, other.relation];
  if (relations.includes('fullest')) return !relations.some((relation) => FAR.includes(relation));
  return (
    relations.includes('verbatim') &&
    relations.every((relation) => relation === 'verbatim' || relation === 'truncated')
  );
}

/** Of reports that stand so to the fullest, less than half of the shorter agrees with it. */
const FAR: readonly Relation[] = ['paraphrased', 'partial'];

/**
 * Whether what a quotation shares with another one stands in it as the words of somebody else, whom its speaker cites:
 * “Mr Brandt says that the wall will fall, and he is wrong”.
 */
export function onlyCites({ document, index, quotation }: QuotationPlace, other: QuotationPlace): boolean {
  const cited = document.facts.quotations.filter(
    (part) => part.parent === index && isOfSomebodyElse(document.text, part, quotation),
  );
  if (cited.length === 0) return false;
  const wording = wordingOf(other);
  const shared = sharedWeight(wordingOf({ document, index, quotation }), wording);
  return cited.some(
    (part) => shared - sharedWeight(contentText(document.text, part), wording) < CONTENT_WEIGHT,
  );
}

/** Whether a quotation within another one names a source, and not the speaker of that. */
function isOfSomebodyElse(text: string, { source }: Quotation, outer: Quotation): boolean {
  if (!source || (source.entity !== null && source.entity === outer.source?.entity)) return false;
  return source.span === null || !SPEAKING.test(text.slice(source.span.start, source.span.end));
}

/** The pronouns by which who speaks is named. */
const SPEAKING = /^(?:I|we|ich|wir)$/i;

function sharedWeight(left: string, right: string): number {
  const same = alignWordings(left, right).stretches.filter(({ kind }) => kind === 'same');
  return same.flatMap(({ leftWords }) => leftWords).reduce((sum, { weight }) => sum + weight, 0);
}
