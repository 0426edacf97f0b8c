/**
 * Whether something is reported as not said: "never said", "nobody said", "without saying", "has yet to say".
 */
import { FEATURE, hasFeature } from '../languages/token.ts';
import type { Element } from './folded-paragraph.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { VerbGroup } from './verb-groups.ts';

/** @param source The subject of the group. */
export function isDenied(elements: readonly Element[], group: VerbGroup, source: NounPhrase | null): boolean {
  if (group.negated || hasFeature(elements[group.from - 1], FEATURE.denies)) return true;
  if (!source) return false;
  // "Nobody", "no captain", "no one", "neither Marsh nor Holt".
  const before = elements[source.from - 1];
  const denies = before?.tag === 'coordinator' || before?.tag === 'determiner' ? before : undefined;
  return hasFeature(elements[source.from], FEATURE.denies) || hasFeature(denies, FEATURE.denies);
}
