/**
 * Whether what two reports say by their verbs agrees.
 */
import type { Judgement } from '../annotate/facts.ts';

/** The same for judgements that are the same; empty for none. */
export function judgementKey(judgement: Judgement | null): string {
  return judgement ? `${judgement.stance ?? ''}${judgement.isAll ? '!' : ''}` : '';
}

/** Whether the one is for what the other is against. */
export function areOpposed(left: Judgement | null, right: Judgement | null): boolean {
  return stanceOf(left) !== null && stanceOf(right) !== null && stanceOf(left) !== stanceOf(right);
}

/** Whether only one of the two tells what is said of the thing, so that the other may say the opposite. */
export function mayDiffer(left: Judgement | null, right: Judgement | null): boolean {
  if (!left?.isAll && !right?.isAll) return false;
  const stance = stanceOf(left);
  return stance !== stanceOf(right) || (stance === null && left?.isAll !== right?.isAll);
}

function stanceOf(judgement: Judgement | null): Judgement['stance'] {
  return judgement?.stance ?? null;
}
