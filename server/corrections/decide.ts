/**
 * Decisions on the entity of a name, as edits.
 */
import type { Position } from 'vscode-languageserver';
import type { Mention } from '../../engine/annotate/facts.ts';
import { type DecidedEntity, forgetEntity, knownDecision } from '../../engine/annotations/change-entities.ts';
import type { EntitiesFile } from '../../engine/annotations/entities-file.ts';
import type { Document } from '../../engine/corpus/document.ts';
import type { CorpusEntity } from '../../engine/corpus/snapshot.ts';
import { canonicalUri } from '../canonical-uri.ts';
import type { Services } from '../feature.ts';
import { subjectAt } from '../subject.ts';
import { type EditAnswer, editUserFile } from './edit-user-file.ts';

/** A name in a document, and the entity that it names. */
export interface NamePlace {
  readonly document: Document;
  readonly mention: Mention;
  readonly entity: CorpusEntity;
}

/**
 * The name at a position; null where none stands there.
 *
 * The files of corrections are read first: an edit to one that has changed on disk would tear it, and not every
 * client tells of such changes.
 */
export async function nameToDecide(
  { session, userFiles }: Services,
  uri: string,
  position: Position,
): Promise<NamePlace | null> {
  await userFiles.entities.read();
  const snapshot = session.snapshot();
  const subject = subjectAt(snapshot, canonicalUri(uri), position);
  if (!subject?.mention) return null;
  const { document, mention } = subject;
  const entity = snapshot.entity(document.facts.entities[mention.entity]?.key ?? '');
  return entity ? { document, mention, entity } : null;
}

/** The name as it is written, on one line; null where the words are a description or a pronoun. */
export function writtenName({ document, mention }: NamePlace): string | null {
  if (mention.form !== 'name') return null;
  return document.text.slice(mention.span.start, mention.span.end).replace(/\s+/g, ' ');
}

/** An entity as it is decided on. */
export function decided({ name, fullNames }: CorpusEntity): DecidedEntity {
  return { label: name, names: fullNames };
}

/** The edit that changes the decisions of the folder that a name stands in. */
export function decide(
  { session, userFiles }: Services,
  { document }: Pick<NamePlace, 'document'>,
  change: (file: EntitiesFile) => EntitiesFile,
): EditAnswer {
  return editUserFile(session, userFiles.entities, document.path, change);
}

/** The edit that forgets what the folder of a name has decided on its entity; null where it has decided nothing. */
export function forget(services: Services, place: NamePlace): EditAnswer | null {
  const folder = services.session.folderOf(place.document.path);
  const file = folder === null ? null : services.userFiles.entities.of(folder).file;
  const decision = file && knownDecision(file, decided(place.entity));
  return decision ? decide(services, place, (own) => forgetEntity(own, decision)) : null;
}
