/**
 * Code actions on a name: what it names, whose it is, or that it is none.
 */

import type { Position } from 'vscode-languageserver';
import type { EntityType } from '../../engine/annotate/facts.ts';
import {
  type DecidedEntity,
  mergeEntities,
  setEntityType,
  setNotName,
  splitOff,
} from '../../engine/annotations/change-entities.ts';
import { ENTITY_TYPES } from '../../engine/annotations/entities-file.ts';
import { foldName } from '../../engine/text/fold-name.ts';
import { shorten } from '../../engine/text/shorten.ts';
import { MERGE_ENTITY_COMMAND, type NameParams } from '../../protocol/requests.ts';
import type { Services } from '../feature.ts';
import { firstOf } from '../first-of.ts';
import { plainText } from '../plain-text.ts';
import type { Say } from '../say.ts';
import { decide, decided, forget, type NamePlace, writtenName } from './decide.ts';
import { type EditOffer, NAME_SHOWN, type Offer } from './offer.ts';

/** Entities that are offered to be merged with at once. */
const MOST_MERGES = 10;

/** The actions on the name at a position. */
export function entityActions(
  services: Services,
  place: NamePlace,
  { uri, position }: NameParams,
): readonly Offer[] {
  const { say } = services.session;
  const { document, mention, entity } = place;
  const name = writtenName(place);
  const own = decided(entity);
  const forgotten = forget(services, place);
  return [
    ...(services.session.client.commands.has(MERGE_ENTITY_COMMAND)
      ? [mergeByPick(say, uri, position)]
      : mergeByName(services, place)),
    ...(name !== null && hasOtherNames(own, name)
      ? [
          {
            title: say('Split off “{0}”', shown(name)),
            id: 'split off',
            answer: decide(services, place, (file) =>
              splitOff(file, own, name, document.facts.entities[mention.entity]?.name ?? name),
            ),
          },
        ]
      : []),
    ...(name !== null
      ? [
          {
            title: say('“{0}” is not a name', shown(name)),
            id: 'no name',
            answer: decide(services, place, (file) => setNotName(file, name)),
          },
        ]
      : []),
    ...ENTITY_TYPES.filter((type) => type !== entity.type && type !== 'other').map((type) => ({
      title: typeTitle(say, type),
      id: `type ${type}`,
      answer: decide(services, place, (file) => setEntityType(file, own, type)),
    })),
    ...(forgotten
      ? [
          {
            title: say('Forget what was decided on “{0}”', shown(entity.name)),
            id: 'forget name',
            answer: forgotten,
          },
        ]
      : []),
  ];
}

function mergeByPick(say: Say, uri: string, position: Position): Offer {
  const argument: NameParams = { uri, position };
  const command = { title: say('Merge with…'), command: MERGE_ENTITY_COMMAND, arguments: [argument] };
  return { title: command.title, command };
}

/** Where the client cannot ask, those that may be one with it are offered by name. */
function typeTitle(say: Say, type: EntityType): string {
  switch (type) {
    case 'person':
      return say('Change type to person');
    case 'organization':
      return say('Change type to organization');
    case 'place':
      return say('Change type to place');
    case 'event':
      return say('Change type to event');
    case 'other':
      return say('Change type to other');
  }
}

function mergeByName(services: Services, place: NamePlace): readonly EditOffer[] {
  const snapshot = services.session.snapshot();
  return firstOf(snapshot.mayBeOne(place.entity.key), MOST_MERGES).flatMap((key) => {
    const other = snapshot.entity(key);
    if (!other) return [];
    const answer = decide(services, place, (file) =>
      mergeEntities(file, decided(place.entity), decided(other)),
    );
    return [
      { title: services.session.say('Merge with “{0}”', shown(other.name)), id: `merge with ${key}`, answer },
    ];
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
