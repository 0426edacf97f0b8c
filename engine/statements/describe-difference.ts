/**
 * A difference of wording in words, for messages, picks and tables.
 */
import type { LocalSpan } from '../text/span.ts';
import { alignWordings, type Stretch } from './align.ts';

/** More differences than this are counted, not listed. */
const MOST = 3;

/** Words quoted in a description are cut to this many UTF-16 units. */
const LONGEST = 60;

/** How `right` differs from `left`, in one phrase: “no point” for “any sense”; leaves out “full stop”. '' if it does not. */
export function describeDifference(left: string, right: string): string {
  const differences = alignWordings(left, right).stretches.filter((stretch) => stretch.kind !== 'same');
  const phrases = differences.slice(0, MOST).map((stretch) => describe(stretch, left, right));
  const more = differences.length - phrases.length;
  if (more > 0) phrases.push(more === 1 ? '1 more difference' : `${more} more differences`);
  return phrases.join('; ');
}

function describe(stretch: Stretch, left: string, right: string): string {
  if (stretch.left && stretch.right) return `${cited(right, stretch.right)} for ${cited(left, stretch.left)}`;
  if (stretch.left) return `leaves out ${cited(left, stretch.left)}`;
  return stretch.right ? `adds ${cited(right, stretch.right)}` : '';
}

function cited(text: string, span: LocalSpan): string {
  const words = text.slice(span.from, span.to).replace(/\s+/g, ' ');
  return words.length <= LONGEST ? `“${words}”` : `“${words.slice(0, LONGEST - 1).trimEnd()}…”`;
}
