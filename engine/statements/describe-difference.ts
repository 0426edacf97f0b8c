/**
 * A difference of wording in words, for messages, picks and tables.
 */
import type { LocalSpan } from '../text/span.ts';
import { alignWordings, type Stretch } from './align.ts';
import { wordsOf } from './words.ts';

/** More differences than this are counted, not listed. */
const MOST = 3;

/** Words quoted in a description are cut to this many UTF-16 units. */
const LONGEST = 60;

/**
 * How `right` differs from `left`, in one phrase: “the quay” for “the pier”, without “at last”. The weightiest
 * differences are named, in text order; '' when the two do not differ.
 */
export function describeDifference(left: string, right: string): string {
  const differences = alignWordings(left, right).stretches.filter((stretch) => stretch.kind !== 'same');
  const weights = new Map(differences.map((stretch) => [stretch, weightOf(stretch, left, right)]));
  const byWeight = [...differences].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  const named = new Set(byWeight.slice(0, MOST));
  const phrases = differences
    .filter((stretch) => named.has(stretch))
    .map((stretch) => describe(stretch, left, right));
  const more = differences.length - phrases.length;
  if (more > 0) phrases.push(more === 1 ? '1 more difference' : `${more} more differences`);
  return phrases.join(', ');
}

function weightOf(stretch: Stretch, left: string, right: string): number {
  const words = [...wordsOf(cut(left, stretch.left)), ...wordsOf(cut(right, stretch.right))];
  return words.reduce((weight, word) => weight + word.weight, 0);
}

function describe(stretch: Stretch, left: string, right: string): string {
  if (stretch.left && stretch.right) return `${cited(right, stretch.right)} for ${cited(left, stretch.left)}`;
  return stretch.left ? `without ${cited(left, stretch.left)}` : `with ${cited(right, stretch.right)}`;
}

function cited(text: string, span: LocalSpan | null): string {
  const words = cut(text, span).replace(/\s+/g, ' ');
  return words.length <= LONGEST ? `“${words}”` : `“${words.slice(0, LONGEST - 1).trimEnd()}…”`;
}

function cut(text: string, span: LocalSpan | null): string {
  return span ? text.slice(span.from, span.to) : '';
}
