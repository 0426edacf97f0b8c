/**
 * Whether something is reported as not said: "never said", "nobody said", "without saying", "has yet to say".
 */
import { FEATURE, hasFeature } from '../languages/token.ts';
import type { Element } from './folded-paragraph.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { VerbGroup } from './verb-groups.ts';

/** @param source The subject of the group. */
export function isDenied(elements: readonly Element[], group: VerbGroup, source: NounPhrase | null): boolean {
  const before = elements[group.from - 1];
  if (group.negated || hasFeature(before, FEATURE.denies)) return true;
  // "fails to say", "not to say"
  const infinitive = group.form === 'infinitive';
  if (infinitive && (before?.tag === 'not' || hasFeature(elements[group.from], FEATURE.denies))) return true;
  if (!source) return false;
  // "Nobody", "no captain", "no one", "neither Marsh nor Holt".
  const first = elements[source.from - 1];
  const denies = first?.tag === 'coordinator' || first?.tag === 'determiner' ? first : undefined;
  return hasFeature(elements[source.from], FEATURE.denies) || hasFeature(denies, FEATURE.denies);
}
