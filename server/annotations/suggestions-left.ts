/**
 * How far the review of suggested reports has come.
 */
import type { Snapshot } from '../../engine/corpus/snapshot.ts';

/** How many statements have reports that are only suggested: each is to be accepted or rejected by somebody. */
export function suggestionsLeft(snapshot: Snapshot): { readonly suggestionsLeft: number } {
  const listed = snapshot.listStatements();
  return { suggestionsLeft: listed.filter(({ isSuggested }) => isSuggested).length };
}
