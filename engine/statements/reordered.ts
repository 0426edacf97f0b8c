/**
 * Whether two wordings have the same words, and what the one begins with is at the end of the other: two sentences the
 * other way round, or a clause put first ("If it storms, we stay", "We stay if it storms").
 *
 * Nothing may stay in its place: in "If we stay, we win" and "If we win, we stay" the "if" does, and they say two things.
 */
import { weightOfKey } from './words.ts';
import { spokenForm } from './written-form.ts';

/** Longer wordings are no two sentences. In UTF-16 units. */
const LONGEST = 2000;

/** What each part must weigh: a content word. */
const LEAST_PART = 1;

/** What joins two sentences need not be said where they change places: the forms of words. */
const JOINTS: ReadonlySet<string> = new Set(['and', 'und']);

/** In UTF-16 units: a joint or two, and marks of what an editor put in. */
const MOST_LONGER = 16;

/** @param left, right As they are written (`writtenForm`). Cost: the product of their words, at worst. */
export function areReordered(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > MOST_LONGER || left.length > LONGEST) return false;
  const own = formsOf(left);
  const other = formsOf(right);
  if (own.length !== other.length) return false;
  for (let begin = 1; begin < own.length; begin++) if (isTurnedAt(begin, own, other)) return true;
  return false;
}

function formsOf(written: string): readonly string[] {
  return spokenForm(written)
    .split(' ')
    .filter((form) => !JOINTS.has(form));
}

/** Whether the other has the words from an index on first, and then those before. */
function isTurnedAt(begin: number, own: readonly string[], other: readonly string[]): boolean {
  const isTurned = other.every((form, at) => form === own[(begin + at) % own.length]);
  return isTurned && weigh(own.slice(0, begin)) >= LEAST_PART && weigh(own.slice(begin)) >= LEAST_PART;
}

function weigh(forms: readonly string[]): number {
  return forms.reduce((sum, form) => sum + weightOfKey(form), 0);
}
