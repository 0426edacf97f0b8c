/**
 * How much of a passage's context stands around a place, counted outwards from the passage.
 *
 * An edit in the context breaks it off at one point only: what lies beyond counts a little too, if it is found
 * nearby. All texts are folded. Every call takes a time bounded by the length of the context.
 */

/** Units of the suffix that stand behind `at`. */
export function agreementAfter(text: string, at: number, suffix: string): number {
  let seen = 0;
  let beside = 0;
  let beyond = 0;
  let place = at;
  for (let gaps = 0; ; gaps++) {
    const run = commonAfter(text, place, suffix, seen);
    if (gaps === 0) beside = run;
    else beyond += run;
    seen += run;
    place += run;
    if (seen === suffix.length || gaps === MOST_GAPS) return agreement(beside, beyond);
    const window = text.slice(place, place + GAP + SEED);
    const last = Math.min(suffix.length - SEED, seen + SKIP);
    let found = -1;
    for (; seen <= last; seen++) {
      found = window.indexOf(suffix.slice(seen, seen + SEED));
      if (found >= 0) break;
    }
    if (found < 0) return agreement(beside, beyond);
    place += found;
  }
}

/** Units of the prefix that stand before `at`. */
export function agreementBefore(text: string, at: number, prefix: string): number {
  let left = prefix.length;
  let beside = 0;
  let beyond = 0;
  let place = at;
  for (let gaps = 0; ; gaps++) {
    const run = commonBefore(text, place, prefix, left);
    if (gaps === 0) beside = run;
    else beyond += run;
    left -= run;
    place -= run;
    if (left === 0 || gaps === MOST_GAPS) return agreement(beside, beyond);
    const begin = Math.max(0, place - GAP - SEED);
    const window = text.slice(begin, place);
    const last = Math.max(SEED, left - SKIP);
    let found = -1;
    for (; left >= last; left--) {
      found = window.lastIndexOf(prefix.slice(left - SEED, left));
      if (found >= 0) break;
    }
    if (found < 0) return agreement(beside, beyond);
    place = begin + found + SEED;
  }
}

/**
 * What is far from the passage counts half, so that a place with context on both sides is better than one with more on one
 * side alone. What lies beyond an edit counts as much as a short word: common sentences stand near one another
 * everywhere, and with 12 units of them the fuzz lost passages in documents of stock sentences.
 */
function agreement(beside: number, beyond: number): number {
  return Math.min(beside, (beside + FAR) / 2) + Math.min(MOST_BEYOND, beyond / 2);
}

/** Units from the passage. */
const FAR = 64;
const MOST_BEYOND = 4;

/** Units that must be equal in a row for a context to go on behind an edit. */
const SEED = 8;
/** Units of the context, and of the text, that an edit in it may have replaced. */
const SKIP = 16;
const GAP = 64;
const MOST_GAPS = 3;

/** Units of the context from `from` on that stand at `at` and on, without a gap. */
export function commonAfter(text: string, at: number, context: string, from: number): number {
  let run = 0;
  while (
    from + run < context.length &&
    at + run < text.length &&
    text.charCodeAt(at + run) === context.charCodeAt(from + run)
  )
    run++;
  return run;
}

/** Units of the context up to `to` that stand up to `at`, without a gap. */
export function commonBefore(text: string, at: number, context: string, to: number): number {
  let run = 0;
  while (run < to && run < at && text.charCodeAt(at - 1 - run) === context.charCodeAt(to - 1 - run)) run++;
  return run;
}
