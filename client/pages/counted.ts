/**
 * Numbers with what they count, as a page shows them.
 */
import { say } from './say.ts';
import { countedIn, type Noun } from './words.ts';

/** "1 document", "2 documents". */
export function counted(count: number, noun: Noun): string {
  return countedIn(say, count, noun);
}
