/**
 * A difference of wording in words, for messages, picks and tables.
 */
import type { LocalSpan } from '../text/span.ts';
import { alignWordings, type Stretch } from './align.ts';

/** More differences than this are counted, not listed. */
const MOST = 3;

/** Words quoted in a description are cut to this many UTF-16 units. */
const LONGEST_CITED = 60;

/**
 * How `right` differs from `left`, in one phrase: “the quay” for “the pier”, without “at last”. The weightiest
 * differences are named, in text order; '' when the two do not differ.
 */
export function describeDifference(left: string, right: string): string {
  return describeStretches(alignWordings(left, right).stretches, left, right);
}

/** The same of two wordings that have been aligned. */
export function describeStretches(stretches: readonly Stretch[], left: string, right: string): string {
  const differences = stretches.filter((stretch) => stretch.kind !== 'same');
  const weights = new Map(differences.map((stretch) => [stretch, weightOf(stretch)]));
  const byWeight = [...differences].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  const named = new Set(byWeight.slice(0, MOST));
  const phrases = differences
    .filter((stretch) => named.has(stretch))
    .map((stretch) => describeStretch(stretch, left, right));
  const more = differences.length - phrases.length;
  if (more > 0) phrases.push(more === 1 ? '1 more difference' : `${more} more differences`);
  return phrases.join(', ');
}

function weightOf({ leftWords, rightWords }: Stretch): number {
  return [...leftWords, ...rightWords].reduce((weight, word) => weight + word.weight, 0);
}

/** One difference in words. */
export function describeStretch(
  { left: own, right: other }: Pick<Stretch, 'left' | 'right'>,
  left: string,
  right: string,
): string {
  if (own && other) return `${citedWords(right, other)} for ${citedWords(left, own)}`;
  if (own) return `without ${citedWords(left, own)}`;
  return other ? `with ${citedWords(right, other)}` : '';
}

/** A part of a text between marks, in one line and cut where it is long. */
export function citedWords(text: string, span: LocalSpan): string {
  const words = text.slice(span.from, span.to).replace(/\s+/g, ' ');
  return words.length <= LONGEST_CITED ? `“${words}”` : `“${words.slice(0, LONGEST_CITED - 1).trimEnd()}…”`;
}
