/**
 * What a user types of a name, and the names that have it.
 */
import { foldName } from '../engine/text/fold-name.ts';

/** Whether a folded name has a word beginning with each word of the query. */
export function nameMatcher(query: string): (folded: string) => boolean {
  const wanted = foldName(query)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ` ${word}`);
  return (folded) => {
    const words = ` ${folded}`;
    return wanted.every((word) => words.includes(word));
  };
}
