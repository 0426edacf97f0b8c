/**
 * What a name names, where documents do not agree.
 */
import type { EntityType } from '../annotate/facts.ts';
import type { ReadEntries } from './few-entries.ts';

/** The type that is given most often; where nothing better is known a document says `other`, which counts half. */
export function mostCommonType(counts: ReadEntries<EntityType, number>): EntityType {
  const [only] = counts;
  if (only && counts.size === 1) return only[0];
  let best: EntityType = 'other';
  let most = 0;
  for (const type of TYPES) {
    const count = (counts.get(type) ?? 0) * (type === 'other' ? 0.5 : 1);
    if (count > most) {
      most = count;
      best = type;
    }
  }
  return best;
}

/** In the order in which they win where as many documents say the one as the other. */
const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'event', 'other'];
