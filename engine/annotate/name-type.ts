/**
 * What a name names: a person, a body, a place or an event.
 */
import { placeNamed } from '../names/gazetteer.ts';
import { genderOfGivenName } from '../names/given-names.ts';
import { isForeignLettered } from '../names/latin-letters.ts';
import { foldName } from '../text/fold-name.ts';
import type { EntityType } from './facts.ts';
import { type Draft, isOrganisation, type PlacedRun } from './group-names.ts';

/** @param draft All runs that name the entity. */
export function typeOf({ runs }: Draft): EntityType {
  if (runs.some(({ run }) => run.honorific)) return 'person';
  if (runs.some(({ run }) => run.event)) return 'event';
  if (runs.some(({ run }) => run.landmark)) return 'place';
  if (isOrganisation({ runs }) && runs.every(({ run }) => run.place === null)) return 'organization';
  const titled = runs.filter(({ run }) => run.title !== '').length;
  if (runs.every(({ run }) => run.place !== null)) return titled * 2 > runs.length ? 'person' : 'place';
  if (titled > 0) return 'person';
  const words = runs.reduce((most, { run }) => Math.max(most, run.words.length), 0);
  const shortened = words > 1 && runs.some(({ run }) => run.words.length === 1);
  const located = runs.filter(({ run }) => run.located).length;
  const given = runs.filter(({ run }) => run.given);
  if (given.filter(({ run }) => run.located).length * 2 < given.length) return 'person';
  if (shortened && located * 4 < runs.length) return 'person';
  if (runs.some(({ run }) => run.medium)) return 'organization';
  if (located * 2 >= runs.length && located > 0) return 'place';
  const guessed = guessedType(runs);
  // Nobody stands before the title of another.
  return guessed === 'person' && runs.some(({ run }) => run.beforeTitle) ? 'other' : guessed;
}

/** What a name looks like that nothing shows to be anything: two plain words are mostly a person's. */
function guessedType(runs: readonly PlacedRun[]): EntityType {
  const longest = runs.reduce((most, own) => (own.run.words.length > most.run.words.length ? own : most)).run;
  const { words } = longest;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  // In other letters a word alone is as often a place ("Ελλάδα"), and an adjective begins the name of a body.
  if (isForeignLettered(first) && (words.length === 1 || CYRILLIC_ADJECTIVE.test(first))) return 'other';
  if (words.length === 1) return genderOfGivenName(foldName(first)) === undefined ? 'other' : 'person';
  if (placeNamed(foldName(first)) !== undefined) return 'organization';
  const plain = words.every((word) => /^\p{Lu}[\p{Ll}\p{M}'’]+(?:-\p{L}\p{Ll}+)?$/u.test(word));
  return plain && words.length < 3 && genderOfGivenName(foldName(last)) === undefined ? 'person' : 'other';
}

/** Endings of adjectives in Russian and Ukrainian; first names that end so are in the list. */
const CYRILLIC_ADJECTIVE = /(?:[ая]я|[оеиы]е|[иыі]й|[сц]ьк[аеі])$/u;
