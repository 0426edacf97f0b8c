/**
 * The entities that the one of a name can be merged with, for the client to ask the user.
 */
import type { CorpusEntity, Snapshot } from '../../engine/corpus/snapshot.ts';
import { MERGE_CHOICES, type MergeChoices, type MergeChoicesParams } from '../../protocol/requests.ts';
import { nameToDecide } from '../corrections/decide.ts';
import type { Feature } from '../feature.ts';
import { firstOf } from '../first-of.ts';
import { fieldsOf, POSITION, TEXT } from '../forms.ts';
import { guard } from '../guard.ts';
import { plainText } from '../plain-text.ts';
import type { Session } from '../session.ts';

/** Whoever looks for another types more of its name. */
const MOST_CHOICES = 200;

export const mergeChoices: Feature = {
  capabilities: () => ({}),
  register(services) {
    const { connection, session } = services;
    connection.onRequest(
      MERGE_CHOICES,
      guard(
        services,
        'merge choices',
        fieldsOf<MergeChoicesParams>({ uri: TEXT, position: POSITION, query: TEXT }),
        async ({ uri, position, query }): Promise<MergeChoices | null> => {
          const place = await nameToDecide(services, uri, position);
          if (!place) return null;
          const snapshot = session.snapshot();
          const likely = new Set(firstOf(snapshot.mayBeOne(place.entity.key), MOST_CHOICES));
          const entities = choicesFor(session, snapshot, place.entity, likely, query).map((entity) => ({
            key: entity.key,
            name: plainText(entity.name),
            type: entity.type,
            documents: entity.documents,
            mentions: entity.mentions,
            isLikely: likely.has(entity.key),
          }));
          return { name: plainText(place.entity.name), entities };
        },
      ),
    );
  },
};

/** Those that may be one with it first, then those of its type, then those that are named most. */
function choicesFor(
  session: Session,
  snapshot: Snapshot,
  own: CorpusEntity,
  likely: ReadonlySet<string>,
  query: string,
): readonly CorpusEntity[] {
  const found: CorpusEntity[] = [];
  const add = (key: string) => {
    const entity = key === own.key ? undefined : snapshot.entity(key);
    if (entity) found.push(entity);
  };
  const isAsked = query.trim() !== '';
  if (!isAsked) likely.forEach(add);
  for (const { key } of session.names.find(snapshot, query)) {
    if (found.length >= MOST_CHOICES) break;
    if (isAsked || !likely.has(key)) add(key);
  }
  const rank = (entity: CorpusEntity) => (likely.has(entity.key) ? 0 : entity.type === own.type ? 1 : 2);
  return found.sort((a, b) => rank(a) - rank(b) || b.mentions - a.mentions);
}
