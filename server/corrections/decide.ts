/**
 * Decisions on the entity of a name, as edits.
 */
import type { Position } from 'vscode-languageserver';
import type { Mention } from '../../engine/annotate/facts.ts';
import { type DecidedEntity, forgetEntity, knownDecision } from '../../engine/annotations/change-entities.ts';
import type { EntitiesFile } from '../../engine/annotations/entities-file.ts';
import type { Document } from '../../engine/corpus/document.ts';
import type { CorpusEntity } from '../../engine/corpus/snapshot.ts';
import type { EntityDecision } from '../../engine/entities/decision.ts';
import { written } from '../../engine/text/written.ts';
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
  return written(document.text, mention.span);
}

/** An entity as it is decided on. */
export function decided({ name, fullNames }: CorpusEntity): DecidedEntity {
  return { label: name, names: fullNames };
}

/** The edit that changes the decisions: those of the folder that has decided on the entity, else of the name's own. */
export function decide(
  services: Services,
  place: NamePlace,
  change: (file: EntitiesFile) => EntitiesFile,
): EditAnswer {
  const { session, userFiles } = services;
  const folder = known(services, place.entity)?.folder ?? session.folderOf(place.document.path);
  return editUserFile(session, userFiles.entities, folder, change);
}

/** The edit that forgets what was decided on the entity of a name; null where nothing was. */
export function forget(services: Services, { entity }: NamePlace): EditAnswer | null {
  const found = known(services, entity);
  return (
    found &&
    editUserFile(services.session, services.userFiles.entities, found.folder, (file) =>
      forgetEntity(file, found.decision),
    )
  );
}

interface KnownDecision {
  readonly folder: string;
  readonly decision: EntityDecision;
}

function known({ session, userFiles }: Services, entity: CorpusEntity): KnownDecision | null {
  for (const folder of session.folders) {
    const decision = knownDecision(userFiles.entities.of(folder).file, decided(entity));
    if (decision) return { folder, decision };
  }
  return null;
}
