/**
 * Merging the entity of a name with another, as the user has asked for.
 */
import { mergeEntities as merge } from '../../engine/annotations/change-entities.ts';
import {
  MERGE_ENTITIES,
  type MergeEntitiesParams,
  type MergeEntitiesResult,
} from '../../protocol/requests.ts';
import { applyEdit } from '../corrections/apply-edit.ts';
import { decide, decided, nameToDecide } from '../corrections/decide.ts';
import type { Feature } from '../feature.ts';
import { fieldsOf, POSITION, TEXT } from '../forms.ts';
import { guard } from '../guard.ts';

export const mergeEntities: Feature = {
  capabilities: () => ({}),
  register(services) {
    const { connection, session } = services;
    connection.onRequest(
      MERGE_ENTITIES,
      guard(
        services,
        'merge entities',
        fieldsOf<MergeEntitiesParams>({ uri: TEXT, position: POSITION, key: TEXT }),
        async ({ uri, position, key }): Promise<MergeEntitiesResult> => {
          const place = await nameToDecide(services, uri, position);
          if (!place) return { refusal: session.say('No name stands here any more.') };
          const other = session.snapshot().entity(key);
          if (!other) return { refusal: session.say('No document has the other name any more.') };
          const answer = decide(services, place, (file) =>
            merge(file, decided(place.entity), decided(other)),
          );
          return { refusal: await applyEdit(services, session.say('Merge entities'), answer) };
        },
      ),
    );
  },
};
