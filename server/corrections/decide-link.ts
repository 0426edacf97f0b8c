/**
 * The edit that notes whether two quotations are reports of one statement, or forgets it.
 */
import { dropLinks, putLink } from '../../engine/annotations/change-links.ts';
import type { LinkDecision, LinkedPassage } from '../../engine/annotations/link-decision.ts';
import type { LinksFile } from '../../engine/annotations/links-file.ts';
import { placePassages, quotationAnchor } from '../../engine/annotations/place-passages.ts';
import { type QuotationPlace, quotationOf, type Snapshot } from '../../engine/corpus/snapshot.ts';
import { relativePath } from '../canonical-uri.ts';
import type { Services } from '../feature.ts';
import { type EditAnswer, editUserFile } from './edit-user-file.ts';

/** @param same Whether the two are reports of one statement. */
export function decideLink(
  { session, userFiles }: Services,
  place: QuotationPlace,
  other: QuotationPlace,
  same: boolean,
): EditAnswer {
  const folder = session.folderOf(place.document.path);
  if (folder !== session.folderOf(other.document.path))
    return { refusal: 'The other report is not in the same workspace folder.' };
  return editUserFile(session, userFiles.links, folder, (file) => {
    const [here, there] = [passagesAt(file, folder, place), passagesAt(file, folder, other)];
    const replaced = file.links.filter(
      ({ passages: [left, right] }) =>
        (here.has(left) && there.has(right)) || (here.has(right) && there.has(left)),
    );
    const passages = [
      passageOf(folder, place, replaced, here),
      passageOf(folder, other, replaced, there),
    ] as const;
    return putLink(file, { passages, same, others: {} }, replaced);
  });
}

/** The edit that forgets all decisions that hold for a quotation; null where there are none. */
export function forgetLinks({ session, userFiles }: Services, place: QuotationPlace): EditAnswer | null {
  const folder = session.folderOf(place.document.path);
  if (folder === null) return null;
  const { file } = userFiles.links.of(folder);
  if (file.links.length === 0) return null;
  const named = new Set(file.links.flatMap(({ passages }) => passages.map(({ document }) => document)));
  const places = [place, ...inSameWords(session.snapshot(), place)].filter(({ document }) =>
    named.has(nameIn(folder, document.path)),
  );
  const here = new Set(places.flatMap((own) => [...passagesAt(file, folder, own)]));
  const dropped = file.links.filter(({ passages }) => passages.some((passage) => here.has(passage)));
  if (dropped.length === 0) return null;
  return editUserFile(session, userFiles.links, folder, (current) => dropLinks(current, dropped));
}

/** The other quotations that have what is decided on this one in common with it. */
function inSameWords(snapshot: Snapshot, { document, index }: QuotationPlace): readonly QuotationPlace[] {
  return snapshot
    .decidedWith({ documentId: document.id, quotation: index })
    .filter((other) => other.documentId !== document.id || other.quotation !== index)
    .flatMap((other) => quotationOf(snapshot, other) ?? []);
}

/** The passages of the file that find the quotation. */
function passagesAt(
  { links }: LinksFile,
  folder: string | null,
  { document, index }: QuotationPlace,
): ReadonlySet<LinkedPassage> {
  const name = nameIn(folder, document.path);
  const own = links
    .flatMap(({ passages }) => passages)
    .filter((passage) => passage.document === name && passage.member === document.member);
  return new Set(placePassages(document.text, document.facts.quotations, own).get(index));
}

/** The quotation as a passage, with what others have noted on it in a decision that goes. */
function passageOf(
  folder: string | null,
  { document, index }: QuotationPlace,
  replaced: readonly LinkDecision[],
  known: ReadonlySet<LinkedPassage>,
): LinkedPassage {
  const { path, member, text, facts } = document;
  const before = replaced.at(-1)?.passages.find((passage) => known.has(passage));
  return {
    document: nameIn(folder, path),
    member,
    ...quotationAnchor(text, facts.quotations, index),
    others: before?.others ?? {},
  };
}

function nameIn(folder: string | null, path: string): string {
  return (folder === null ? null : relativePath(folder, path)) ?? path;
}
