/**
 * Where a subject is found in the corpus, and such places in the protocol's form.
 */
import type { Location, LocationLink } from 'vscode-languageserver';
import type { Document } from '../engine/corpus/document.ts';
import type { Snapshot } from '../engine/corpus/snapshot.ts';
import type { Span } from '../engine/text/span.ts';
import { documentRange } from './convert.ts';
import { extentOf, inDocumentOrder, reportsOf } from './reports.ts';
import type { Session } from './session.ts';
import type { Subject } from './subject.ts';

export interface Target {
  readonly document: Document;
  readonly span: Span;
}

/** A place where a subject is found; a quotation that its cue cuts has several parts. */
export interface SubjectPlace extends Target {
  readonly parts: readonly Span[];
}

/**
 * Every report of the statement, or every mention of the entity, in document order. A quotation that nobody else
 * reports is its only place.
 */
export function placesOf(snapshot: Snapshot, subject: Subject): readonly SubjectPlace[] {
  if (subject.about === 'mention') {
    const key = subject.document.facts.entities[subject.mention.entity]?.key;
    return (key === undefined ? [] : snapshot.mentionsOf(key)).flatMap(({ document, mention }) => {
      const span = document.facts.mentions[mention]?.span;
      return span ? [{ document, span, parts: [span] }] : [];
    });
  }
  const reports = reportsOf(snapshot, subject.quotation);
  return inDocumentOrder(reports.length > 0 ? reports : [subject.quotation]).map((place) => ({
    document: place.document,
    span: extentOf(place),
    parts: place.quotation.content,
  }));
}

export function toLocations(session: Session, snapshot: Snapshot, targets: readonly Target[]): Location[] {
  return targets.flatMap(({ document, span }) => {
    const file = snapshot.file(document.path);
    return file ? [{ uri: session.uriOf(file.path), range: documentRange(file, document, span) }] : [];
  });
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
