/**
 * The edit that notes what a user says of a quotation, or takes it back.
 */
import type { Quotation } from '../../engine/annotate/facts.ts';
import { dropCorrections, putCorrection } from '../../engine/annotations/change-corrections.ts';
import type { Correction, Verdict } from '../../engine/annotations/correction.ts';
import type { CorrectionsFile } from '../../engine/annotations/corrections-file.ts';
import { placePassages, quotationAnchor } from '../../engine/annotations/place-passages.ts';
import type { SourceFile } from '../../engine/corpus/document.ts';
import { quotationSpan } from '../../engine/corpus/place.ts';
import type { QuotationPlace } from '../../engine/corpus/snapshot.ts';
import { relativePath } from '../canonical-uri.ts';
import type { Services } from '../feature.ts';
import { type EditAnswer, editUserFile } from './edit-user-file.ts';

/** @param verdict Null takes back what was said of the quotation before. */
export function correct(
  { session, userFiles }: Services,
  place: QuotationPlace,
  verdict: Verdict | null,
): EditAnswer {
  const { path } = place.document;
  const source = session.snapshot().file(path);
  if (!source) return { refusal: 'The document is not among the sources any more.' };
  const folder = session.folderOf(path);
  const document = (folder === null ? null : relativePath(folder, path)) ?? path;
  return editUserFile(session, userFiles.corrections, folder, (file) => {
    const own = file.corrections.filter((correction) => correction.document === document);
    return changed(file, placesIn(source, own), place, document, verdict);
  });
}

/** A quotation that a correction finds. */
interface Found {
  readonly documentId: string;
  /** In the document's quotations. */
  readonly index: number;
  /** File offset of the quotation. */
  readonly offset: number;
}

function changed(
  file: CorrectionsFile,
  found: ReadonlyMap<Correction, readonly Found[]>,
  place: QuotationPlace,
  document: string,
  verdict: Verdict | null,
): CorrectionsFile {
  const { member, text, facts } = place.document;
  const isHere = ({ documentId, index }: Found) => documentId === place.document.id && index === place.index;
  const replaced = [...found].filter(([, places]) => places.some(isHere)).map(([correction]) => correction);
  if (!verdict) return dropCorrections(file, new Set(replaced));
  const others = replaced.at(-1)?.others ?? {};
  const anchor = quotationAnchor(text, facts.quotations, place.index);
  const correction = { document, member, ...anchor, verdict, others };
  const own = quotationSpan(place).fileStart;
  const offsetOf = (other: Correction) =>
    other === correction ? own : (found.get(other)?.[0]?.offset ?? null);
  return putCorrection(file, correction, new Set(replaced), offsetOf);
}

/** The quotations that each correction of a file finds, in the order of the file's documents. */
function placesIn(
  { documents }: SourceFile,
  corrections: readonly Correction[],
): ReadonlyMap<Correction, readonly Found[]> {
  const places = new Map<Correction, Found[]>();
  for (const document of documents) {
    const { id, member, text, facts } = document;
    const own = corrections.filter((correction) => correction.member === member);
    for (const [index, placed] of placePassages(text, facts.quotations, own)) {
      const quotation = facts.quotations[index] as Quotation;
      const found = {
        documentId: id,
        index,
        offset: quotationSpan({ document, index, quotation }).fileStart,
      };
      for (const correction of placed) places.set(correction, [...(places.get(correction) ?? []), found]);
    }
  }
  return places;
}
