/**
 * Code actions on a name: what it names, whose it is, or that it is none.
 */
import type { CodeAction, Position } from 'vscode-languageserver';
import {
  type DecidedEntity,
  mergeEntities,
  setEntityType,
  setNotName,
  splitOff,
} from '../../engine/annotations/change-entities.ts';
import { ENTITY_TYPES } from '../../engine/annotations/entities-file.ts';
import { foldName } from '../../engine/text/fold-name.ts';
import { MERGE_ENTITY_COMMAND, type NameParams } from '../../protocol/requests.ts';
import type { Services } from '../feature.ts';
import { plainText, shorten } from '../plain-text.ts';
import { ACTION_KIND, editAction, NAME_SHOWN } from './actions.ts';
import { decide, decided, forget, type NamePlace, writtenName } from './decide.ts';

/** The actions on the name at a position. */
export function entityActions(
  services: Services,
  place: NamePlace,
  { uri, position }: NameParams,
): readonly CodeAction[] {
  const { client } = services.session;
  const { document, mention, entity } = place;
  const name = writtenName(place);
  const own = decided(entity);
  const forgotten = forget(services, place);
  return [
    ...(client.commands.has(MERGE_ENTITY_COMMAND)
      ? [mergeByPick(uri, position)]
      : mergeByName(services, place)),
    ...(name !== null && hasOtherNames(own, name)
      ? editAction(
          client,
          `Split off “${shown(name)}”`,
          decide(services, place, (file) =>
            splitOff(file, own, name, document.facts.entities[mention.entity]?.name ?? name),
          ),
        )
      : []),
    ...(name !== null
      ? editAction(
          client,
          `“${shown(name)}” is not a name`,
          decide(services, place, (file) => setNotName(file, name)),
        )
      : []),
    ...ENTITY_TYPES.filter((type) => type !== entity.type && type !== 'other').flatMap((type) =>
      editAction(
        client,
        `Change type to ${type}`,
        decide(services, place, (file) => setEntityType(file, own, type)),
      ),
    ),
    ...(forgotten ? editAction(client, `Forget what was decided on “${shown(entity.name)}”`, forgotten) : []),
  ];
}

function mergeByPick(uri: string, position: Position): CodeAction {
  const argument: NameParams = { uri, position };
  const command = { title: 'Merge with', command: MERGE_ENTITY_COMMAND, arguments: [argument] };
  return { title: 'Merge with…', kind: ACTION_KIND, command };
}

/** Where the client cannot ask, those that may be one with it are offered by name. */
function mergeByName(services: Services, place: NamePlace): readonly CodeAction[] {
  const snapshot = services.session.snapshot();
  return snapshot.mayBeOne(place.entity.key).flatMap((key) => {
    const other = snapshot.entity(key);
    if (!other) return [];
    return editAction(
      services.session.client,
      `Merge with “${shown(other.name)}”`,
      decide(services, place, (file) => mergeEntities(file, decided(place.entity), decided(other))),
    );
  });
}

/** Whether a name in full is left of the entity when the name is taken from it: a short form alone is nobody's. */
function hasOtherNames({ names }: DecidedEntity, name: string): boolean {
  const key = foldName(name);
  return names.some((other) => foldName(other) !== key);
}

function shown(name: string): string {
  return shorten(plainText(name), NAME_SHOWN);
}
