/**
 * What documents of every kind are put together from: words, names and sentences, in English and not. All of it is
 * invented or from `vocabulary.ts`. Knows nothing of kinds of documents.
 */
import type { Random } from './random.ts';
import { makeSentence, printTokens } from './sentence.ts';
import { makeTopic } from './topic.ts';
import { ADJECTIVES, FIRST_NAMES, NOUNS, PLACES, RARE_WORDS, SURNAMES, VERBS } from './vocabulary.ts';

const CUES = ['said', 'claimed', 'added', 'warned', 'believes', 'denied', 'explained', 'wrote'] as const;
const SMALL_WORDS = ['the', 'of', 'and', 'that', 'to', 'in', 'he', 'was', 'who', 'as', 'not', 'had'] as const;

/** A word of any class, small ones as often as they are in prose. */
export function anyWord(random: Random): string {
  const form = random.next();
  if (form < 0.4) return random.pick(SMALL_WORDS);
  if (form < 0.6) return noun(random);
  if (form < 0.75) return random.pick(random.pick(VERBS));
  return form < 0.85 ? random.pick(random.pick(ADJECTIVES)) : random.pick(RARE_WORDS);
}

export function noun(random: Random): string {
  return random.pick(random.pick(NOUNS));
}

export function place(random: Random): string {
  return random.pick(PLACES);
}

export function surname(random: Random): string {
  return random.pick(SURNAMES);
}

export function fullName(random: Random): string {
  return `${random.pick(FIRST_NAMES).name} ${surname(random)}`;
}

export function cue(random: Random): string {
  return random.pick(CUES);
}

/** With its full stop. */
export function sentence(random: Random): string {
  return printTokens(makeSentence(random, makeTopic(random)));
}

/** "“…,” said Anton Borek." */
export function quotation(random: Random): string {
  return `“${clause(sentence(random))},” ${cue(random)} ${fullName(random)}.`;
}

/** A sentence without its full stop. */
export function clause(sentence: string): string {
  return sentence.slice(0, -1);
}

/** Several pieces in a row. */
export function repeated(times: number, piece: () => string): string {
  return Array.from({ length: times }, piece).join('');
}

/** Lines of at most 72 units, as in mail. */
export function wrapped(text: string): string {
  return text.replace(/(.{1,72})(?: |$)/g, '$1\n').trimEnd();
}

/** A word of one to eight letters of an alphabet. */
export function foreignWord(random: Random, letters: string): string {
  return random.sample([...letters], random.between(1, 8)).join('');
}

const GERMAN_NOUNS = 'Hafen Fähre Sturm Brücke Kapitän Gewerkschaft Regierung Straße Werft Küste'.split(' ');
const GERMAN_VERBS = 'schließt verkauft prüft verlässt kritisiert braucht öffnet bezahlt'.split(' ');
const GERMAN_CUES = 'sagte erklärte meinte behauptete betonte'.split(' ');

export function germanSentence(random: Random): string {
  const statement = `die ${random.pick(GERMAN_NOUNS)} ${random.pick(GERMAN_VERBS)} den ${random.pick(GERMAN_NOUNS)} nicht`;
  const said = random.pick(GERMAN_CUES);
  const form = random.next();
  if (form < 0.4) return `„D${statement.slice(1)}“, ${said} ${fullName(random)}.`;
  if (form < 0.7) return `${fullName(random)} ${said}, dass ${statement} mehr habe.`;
  return `D${statement.slice(1)}, weil ${random.pick(GERMAN_NOUNS)} und ${random.pick(GERMAN_NOUNS)} fehlen.`;
}
