/**
 * What shows that a bare form ("say", "shout") is a verb, and no noun: the phrase before it.
 */
import { FEATURE, type Tag, type Token } from '../token.ts';

/** "heard Ada Marsh say", "heard a captain shout": a verb of hearing, and only a phrase for somebody after it. */
export function isHeard(done: readonly Token[]): boolean {
  for (let at = done.length - 1; at >= 0 && done.length - at < 8; at--) {
    const { tag, reporting } = done[at] as Token;
    if (reporting && hears(reporting.lemma)) return at < done.length - 1;
    if (tag === 'genitive' || !IN_PHRASE.has(tag)) return false;
  }
  return false;
}

/**
 * "critics of Marsh", "captains from Ostrow", "critics such as Marsh": a phrase that begins a clause, with a noun in the plural at
 * its head.
 */
export function isOfSeveral(done: readonly Token[]): boolean {
  for (let at = done.length - 1; at > 0 && done.length - at < 8; at--) {
    const { tag, features, lower } = done[at] as Token;
    if (features & FEATURE.exemplifies) {
      const noun = (done[at - 1]?.features ?? 0) & FEATURE.exemplifies ? done[at - 2] : done[at - 1];
      return noun?.tag === 'noun' && isPlural(noun.lower);
    }
    if (IN_PHRASE.has(tag)) continue;
    if (tag !== 'preposition' || !(features & FEATURE.links)) return false;
    const noun = done[at - 1];
    const begins = lower === 'of' || (done[at - 2]?.tag ?? 'mark') === 'mark';
    return begins && noun?.tag === 'noun' && isPlural(noun.lower);
  }
  return false;
}

const IN_PHRASE: ReadonlySet<Tag> = new Set([
  'noun',
  'name',
  'adjective',
  'number',
  'determiner',
  'possessive',
  'genitive',
]);

/** Whether a verb is one of hearing, by its base form. */
export function hears(lemma: string | undefined): boolean {
  return lemma !== undefined && HEARING.has(lemma);
}

/** Verbs of perception that a person and a bare infinitive can follow, and that hear words (Quirk §16.52). */
const HEARING: ReadonlySet<string> = new Set(['hear', 'overhear']);

/** Whether a noun is in the plural, or a word stands for several. */
export function isPlural(lower: string): boolean {
  return /[^s']s$/.test(lower) || PLURALS.test(lower);
}

/** Nouns that are plural without an -s, and words that stand for several. */
const PLURALS = /^(?:people|police|men|women|children|some|many|most|others|both|few|several|all)$/;
