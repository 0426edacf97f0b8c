/**
 * Where a subject is found in the corpus, and such places in the protocol's form.
 */
import type { Location, LocationLink } from 'vscode-languageserver';
import type { Document, SourceFile } from '../engine/corpus/document.ts';
import type { MentionPlace, QuotationPlace, Snapshot } from '../engine/corpus/snapshot.ts';
import type { Span } from '../engine/text/span.ts';
import { documentRange } from './convert.ts';
import { extentOf, inDocumentOrder, reportsOf } from './reports.ts';
import type { Session } from './session.ts';
import type { Subject } from './subject.ts';

export interface Target {
  readonly document: Document;
  readonly span: Span;
}

/** A place where a subject is found, with the file as it was then; a quotation that its cue cuts has several parts. */
export interface SubjectPlace extends Target {
  readonly file: SourceFile;
  readonly parts: readonly Span[];
}

/**
 * Every report of the statement, or every mention of the entity, in document order. A quotation that nobody else
 * reports is its only place.
 *
 * @param within Only those in this file.
 * @returns They are found while they are taken, and are those of the snapshot whatever happens in between.
 */
export function placesOf(snapshot: Snapshot, subject: Subject, within?: SourceFile): Iterable<SubjectPlace> {
  return subject.about === 'mention'
    ? mentionsOf(snapshot, subject.document.facts.entities[subject.mention.entity]?.key ?? '', within)
    : reportsAt(snapshot, subject.quotation, within);
}

function mentionsOf(snapshot: Snapshot, key: string, within?: SourceFile): Iterable<SubjectPlace> {
  const documents = within?.documents ?? snapshot.documentsNaming(key);
  const files = new Map(documents.map((document) => [document, snapshot.file(document.path)]));
  return inFiles(snapshot.mentionsOf(key, documents), files);
}

function* inFiles(
  mentions: Iterable<MentionPlace>,
  files: ReadonlyMap<Document, SourceFile | undefined>,
): Generator<SubjectPlace> {
  for (const { document, mention } of mentions) {
    const [file, span] = [files.get(document), document.facts.mentions[mention]?.span];
    if (file && span) yield { file, document, span, parts: [span] };
  }
}

function reportsAt(
  snapshot: Snapshot,
  quotation: QuotationPlace,
  within?: SourceFile,
): readonly SubjectPlace[] {
  const reports = reportsOf(snapshot, quotation);
  return inDocumentOrder(reports.length > 0 ? reports : [quotation]).flatMap((place) => {
    const { document } = place;
    const file = snapshot.file(document.path);
    return file && (!within || file === within)
      ? [{ file, document, span: extentOf(place), parts: place.quotation.content }]
      : [];
  });
}

export function toLocations(session: Session, snapshot: Snapshot, targets: readonly Target[]): Location[] {
  return targets.flatMap((target) => {
    const file = snapshot.file(target.document.path);
    return file ? [locationOf(session, file, target)] : [];
  });
}

export function locationOf(session: Session, file: SourceFile, { document, span }: Target): Location {
  return { uri: session.uriOf(file.path), range: documentRange(file, document, span) };
}

/** The answer to a jump: with links the client underlines the whole subject that it jumps from. */
export function toAnswer(
  session: Session,
  snapshot: Snapshot,
  subject: Subject,
  targets: readonly Target[],
  links: boolean,
): Location[] | LocationLink[] {
  const locations = toLocations(session, snapshot, targets);
  if (!links) return locations;
  const originSelectionRange = documentRange(subject.file, subject.document, subject.span);
  return locations.map(({ uri, range }) => ({
    originSelectionRange,
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  }));
}
