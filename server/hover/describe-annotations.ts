/**
 * What people have said of a passage, in words; and what they have found of the same statement elsewhere.
 */
import type { Annotation, Saying } from '../../engine/annotations/annotation.ts';
import { inWords, whoAndWhen } from '../../engine/annotations/says-in-words.ts';
import type { Document } from '../../engine/corpus/document.ts';
import { saidOn } from '../../engine/corpus/opinions.ts';
import { wordingOf } from '../../engine/corpus/place.ts';
import type { QuotationPlace, Snapshot } from '../../engine/corpus/snapshot.ts';
import { contentKey } from '../../engine/text/content-key.ts';
import { cover } from '../../engine/text/span.ts';
import { type Phrase, phrased, translated } from '../../protocol/phrase.ts';
import { extentOf, isAt, reportsOf } from '../reports.ts';
import { linkTo } from './links.ts';
import type { Markup } from './markup.ts';
import { webAddress } from './web-address.ts';

/** The entry of each annotation whose passage holds an offset, or stands in the quotation there; none if there are none. */
export function describeAnnotations(
  snapshot: Snapshot,
  markup: Markup,
  document: Document,
  offset: number,
  quotation: QuotationPlace | null,
): readonly string[] {
  const around = quotation ? extentOf(quotation) : { start: offset, end: offset };
  const own = saidOn(document, cover([around, { start: offset, end: offset }]), TOLD);
  const entries = [
    ...own.map((annotation) => markup.entry([inMarkup(markup, annotation)])),
    ...(quotation ? verdictsElsewhere(snapshot, markup, quotation) : []),
  ];
  return entries.length > 0 ? [entries.join('\n')] : [];
}

/** Where annotations are shown: corrections show in what is corrected. */
const TOLD: readonly Saying['about'][] = ['verdict', 'note', 'tag'];

/** What was found of the statement where others report it. */
function verdictsElsewhere(snapshot: Snapshot, markup: Markup, place: QuotationPlace): readonly string[] {
  const others = reportsOf(snapshot, place).filter(
    (other) => !isAt(place, other) && other.report.status === 'confirmed',
  );
  return others.flatMap((other) =>
    saidOn(other.document, extentOf(other), ['verdict']).map((annotation) => {
      const link = linkTo(snapshot, markup, other.document, extentOf(other), 'document');
      // What was found of other words need not hold of these.
      const words = isVerbatim(place, other)
        ? []
        : [markup.say('of other words: “{0}”', markup.text(wordingOf(other)))];
      return markup.entry([[inMarkup(markup, annotation), ...words, link].join(' · ')]);
    }),
  );
}

/** Whether two reports have the same words, whatever mark ends them. */
function isVerbatim(one: QuotationPlace, other: QuotationPlace): boolean {
  const [left, right] = [one, other].map((place) => contentKey(wordingOf(place).replace(/[\s.,]+$/, '')));
  return left === right;
}

/** Such as: doubtful · Ada, 2026-03-04. */
function inMarkup(markup: Markup, annotation: Annotation): string {
  const { says } = annotation;
  const words = markup.text(translated(inWords(says), markup.say));
  const evidence =
    says.about === 'verdict' && says.evidence !== null ? [sourceOf(markup, says.evidence)] : [];
  const who = whoAndWhen(annotation);
  return [
    markup.strong(translated(LEADS[says.about] ?? '', markup.say)),
    words,
    ...evidence,
    ...(who === '' ? [] : [markup.text(who)]),
  ].join(' · ');
}

/** Where a verdict can be read: a link where that is a page on the web. */
function sourceOf(markup: Markup, evidence: string): string {
  const address = webAddress(evidence);
  return address === null ? markup.text(evidence) : markup.page(address);
}

const LEADS: Readonly<Partial<Record<Saying['about'], Phrase>>> = {
  verdict: phrased('Verdict'),
  note: phrased('Note'),
  tag: phrased('Tag'),
};
