/**
 * Words for the user that several answers have in common.
 */
import type { EntityType } from '../engine/annotate/facts.ts';
import { type Phrase, phrased, translated } from '../protocol/phrase.ts';
import type { Say } from './say.ts';

/** “3 documents”. */
export function documentsInWords(say: Say, count: number): string {
  return count === 1 ? say('1 document') : say('{0} documents', count);
}

/** “in 3 documents”. */
export function inDocuments(say: Say, count: number): string {
  return count === 1 ? say('in 1 document') : say('in {0} documents', count);
}

/** What kind of entity it is; null where that says nothing. */
export function typeInWords(say: Say, type: EntityType): string | null {
  const told = TYPES[type];
  return told && translated(told, say);
}

const TYPES: Readonly<Record<EntityType, Phrase | null>> = {
  person: phrased('person'),
  organization: phrased('organization'),
  place: phrased('place'),
  event: phrased('event'),
  other: null,
};
