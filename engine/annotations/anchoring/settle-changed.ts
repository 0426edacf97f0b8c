/**
 * Settle passages whose words have changed, where it is sure enough that they are what stands there now.
 */
import { type Candidate, findChanged } from './find-changed.ts';
import type { Open } from './settle-exact.ts';
import type { Settled } from './settled.ts';
import type { Sought } from './sought.ts';
import type { TargetText } from './target-text.ts';

/** What became of a passage whose words do not stand. */
export interface Changed {
  /** The place that is sure enough, or null for an orphan. */
  readonly place: Candidate | null;
  /** The best places, the best first, for a person to choose from. */
  readonly guesses: readonly Candidate[];
}

/** @param open In the order of their ranks. Those that are sure enough are settled too, so that no other takes their place. */
export function settleChanged(
  target: TargetText,
  open: readonly Open[],
  settled: Settled,
): ReadonlyMap<number, Changed> {
  const found = new Map<number, Changed>();
  for (const passage of open) {
    const candidates = findChanged(target, passage, settled);
    const [best, next] = candidates;
    const isSure =
      best &&
      !candidates.some(standsAsItWas) &&
      isEnough(best, passage.sought) &&
      isAhead(best, next, passage.sought);
    const isFree = isSure && !settled.isOccupied(passage.rank, target.normalSpan(best.span));
    if (isFree) settled.settle(passage.rank, target.normalSpan(best.span), best.point);
    found.set(passage.rank, { place: isFree ? best : null, guesses: candidates.slice(0, MOST_GUESSES) });
  }
  return found;
}

const MOST_GUESSES = 5;

/** The very words in a context of their own: it was not clear that they are the passage, but they may well be. */
function standsAsItWas({ score, support }: Candidate): boolean {
  return score === 1 && support >= ENOUGH_SUPPORT;
}

/**
 * The share of the words that must be left where the place is well supported, and where it is not. In the fuzz
 * (documents with 60 and with 500 annotations, 120 000 of each) 9 and 3 in a hundred places with a score from 0.5 to 0.6
 * were wrong, and 3 and 0.5 of those with more.
 */
const LEAST_SCORE = 0.6;
const LEAST_SCORE_ALONE = 0.8;
/** Units of text that must speak for a place besides its words; and those of the words that speak for it alone. */
const ENOUGH_SUPPORT = 24;
const ENOUGH_WORDS = 32;

function isEnough({ score, support }: Candidate, { exact, repeated, density }: Sought): boolean {
  if (score === 1) return false;
  if (score >= LEAST_SCORE && support >= ENOUGH_SUPPORT) return true;
  return !repeated && score >= LEAST_SCORE_ALONE && score * exact.length * density >= ENOUGH_WORDS;
}

/** Units by which the best place must be ahead of the next. */
const AHEAD = 12;

function isAhead(best: Candidate, next: Candidate | undefined, { exact }: Sought): boolean {
  if (!next) return true;
  const words = Math.min(64, exact.length);
  return (best.score - next.score) * words + best.support - next.support >= AHEAD;
}
