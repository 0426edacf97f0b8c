/**
 * How far the review of suggested reports has come.
 */
import type { Snapshot } from '../../engine/corpus/snapshot.ts';
import type { Review } from '../../protocol/annotations.ts';

/** Deciding on a suggestion moves it from those that are left to those that are reviewed, so that the total stays. */
export function reviewOf(snapshot: Snapshot): Review {
  const reviewed = snapshot.decidedLinks();
  let left = 0;
  for (const { suggestions } of snapshot.listStatements()) left += suggestions;
  return { reviewed, total: reviewed + left };
}
