/**
 * What an event is about: the few words, places and speakers that all its articles keep coming back to.
 */
import type { Random } from './random.ts';
import {
  ADJECTIVES,
  type Choice,
  FIRST_NAMES,
  NOUNS,
  ORGANISATIONS,
  PLACES,
  RARE_WORDS,
  ROLES,
  SURNAMES,
  VERBS,
} from './vocabulary.ts';

export interface Speaker {
  readonly first: string;
  readonly surname: string;
  readonly role: string;
  readonly pronoun: 'he' | 'she';
}

export interface Topic {
  readonly nouns: readonly Choice[];
  readonly verbs: readonly Choice[];
  readonly adjectives: readonly Choice[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  readonly rare: readonly Choice[];
  readonly speakers: readonly Speaker[];
}

export function makeTopic(random: Random): Topic {
  return {
    nouns: random.sample(NOUNS, 16),
    verbs: random.sample(VERBS, 8),
    adjectives: random.sample(ADJECTIVES, 8),
    places: random.sample(PLACES, 3),
    organisations: random.sample(ORGANISATIONS, 3),
    rare: random.sample(RARE_WORDS, 24).map((word) => [word]),
    speakers: Array.from({ length: random.between(3, 5) }, () => makeSpeaker(random)),
  };
}

function makeSpeaker(random: Random): Speaker {
  const { name, pronoun } = random.pick(FIRST_NAMES);
  return { first: name, surname: random.pickSkewed(SURNAMES), role: random.pick(ROLES), pronoun };
}
