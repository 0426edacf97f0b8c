/**
 * The edit that notes what a user says of a quotation, or takes it back.
 *
 * The edit is the client's to apply, so that it can be undone there like anything that is typed.
 */
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Quotation } from '../../engine/annotate/facts.ts';
import { dropCorrections, putCorrection } from '../../engine/annotations/change-corrections.ts';
import type { Correction, Verdict } from '../../engine/annotations/correction.ts';
import { type CorrectionsFile, printCorrections } from '../../engine/annotations/corrections-file.ts';
import { placeCorrections, quotationAnchor } from '../../engine/annotations/place-corrections.ts';
import type { SourceFile } from '../../engine/corpus/document.ts';
import { quotationSpan } from '../../engine/corpus/place.ts';
import type { QuotationPlace } from '../../engine/corpus/snapshot.ts';
import { CORRECTIONS_FILE } from '../../protocol/corrections-file.ts';
import { relativePath } from '../canonical-uri.ts';
import type { Session } from '../session.ts';
import type { CorrectionFiles } from './correction-files.ts';
import { fileEdit } from './file-edit.ts';

/** The edit, or as a sentence why there is none. */
export type CorrectionAnswer = { readonly edit: WorkspaceEdit } | { readonly refusal: string };

/** @param verdict Null takes back what was said of the quotation before. */
export function correct(
  session: Session,
  files: CorrectionFiles,
  place: QuotationPlace,
  verdict: Verdict | null,
): CorrectionAnswer {
  const { path } = place.document;
  const folder = session.folderOf(path);
  const source = session.snapshot().file(path);
  const document = folder === null ? null : relativePath(folder, path);
  if (folder === null || document === null || !source) {
    return { refusal: 'Only a document in a workspace folder can be corrected.' };
  }
  const current = files.of(folder);
  const [problem] = current.problems;
  if (problem !== undefined) {
    return { refusal: `${CORRECTIONS_FILE} has to be mended first: ${problem}.` };
  }
  const own = current.file.corrections.filter((correction) => correction.document === document);
  const text = printCorrections(changed(current.file, placesIn(source, own), place, document, verdict));
  const edit = fileEdit(session.client, current, text);
  return edit
    ? { edit }
    : { refusal: `Make an empty ${CORRECTIONS_FILE} first: this editor cannot make files.` };
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
    for (const [index, placed] of placeCorrections(text, facts.quotations, own)) {
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
