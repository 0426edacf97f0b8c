/**
 * How one wording stands to another.
 *
 * Every word counts, the small ones and their endings too: what is called verbatim shows no difference anywhere. Only what
 * an editor put in brackets is not the speaker's and is passed over, as long as it neither denies nor names nor counts.
 */
import { areReordered } from './reordered.ts';
import { type Row, type SharedStretch, weigh } from './shared-stretch.ts';
import type { Relation } from './statement.ts';
import { ELLIPSIS, spokenForm } from './written-form.ts';

/** From this share of the shorter wording on, the two are wordings of one thing; below, they share a part. */
const REWORDED_COVER = 0.5;

/** A row of words with the form in which it is written (`writtenForm`). */
export interface WrittenRow extends Row {
  readonly written: string;
}

export function relationOf(left: WrittenRow, right: WrittenRow, shared: SharedStretch): Relation {
  if (shared.weight === 0) return 'paraphrased';
  const part = partOf(spokenForm(left.written), spokenForm(right.written));
  if (part) return part;
  if (areReordered(left.written, right.written)) return 'reworded';
  if (overlap(left, right, shared)) return 'partial';
  const shorter = Math.min(weigh(left.weights), weigh(right.weights));
  return shared.weight >= REWORDED_COVER * shorter ? 'reworded' : 'partial';
}

/** What one says at its end and the other at its beginning besides, as two content words are, is another thing. */
const LEAST_BESIDES = 2;

/** Whether one wording goes on where the other ends, and the other begins before the one. */
function overlap(left: Row, right: Row, shared: SharedStretch): boolean {
  const before = {
    left: weigh(left.weights, 0, shared.leftStart),
    right: weigh(right.weights, 0, shared.rightStart),
  };
  const after = { left: weigh(left.weights, shared.leftEnd), right: weigh(right.weights, shared.rightEnd) };
  const isMore = (one: number, other: number) => one >= LEAST_BESIDES && other < LEAST_BESIDES / 2;
  return (
    (isMore(before.left, before.right) && isMore(after.right, after.left)) ||
    (isMore(before.right, before.left) && isMore(after.left, after.right))
  );
}

/** How the right wording is made of nothing but words of the left one, by the forms of both; null where it is not. */
function partOf(left: string, right: string): 'verbatim' | 'truncated' | 'spliced' | null {
  if (right === '') return null;
  const whole = ` ${joined(left)} `;
  const part = ` ${joined(right)} `;
  if (whole === part) return 'verbatim';
  if (whole.includes(part)) return 'truncated';
  const pieces = right.split(ELLIPSIS).flatMap((piece) => piece.trim() || []);
  let at = 0;
  for (const piece of pieces) {
    const found = whole.indexOf(` ${piece} `, at);
    if (found < 0) return null;
    at = found + piece.length + 1;
  }
  return 'spliced';
}

/** The words of a form on both sides of its ellipses. */
function joined(form: string): string {
  return form.replaceAll(ELLIPSIS, ' ').trim().replace(/ {2,}/g, ' ');
}
