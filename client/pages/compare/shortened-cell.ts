/**
 * The words of a cell as the table shows them.
 */
import type { ComparedCell } from '../../../protocol/requests.ts';

/** Words at either end of a long text that stands outside of all that is shared. */
const ENDS = 4;

/** The words of a cell; where it only goes on to other things, its first and last words. */
export function shortenedCell({ text, isOutside }: Pick<ComparedCell, 'text' | 'isOutside'>): string {
  const words = text.trim().split(/\s+/);
  if (!isOutside || words.length <= 3 * ENDS) return text.trim();
  return [...words.slice(0, ENDS), '…', ...words.slice(-ENDS)].join(' ');
}
