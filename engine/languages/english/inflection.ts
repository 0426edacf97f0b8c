/**
 * Whether two words are one word in two of its English forms: number, tense, participle.
 *
 * Stricter than the stem that they have in common, which "university" and "universe" have too.
 */

/** What inflection puts behind the letters that two forms share (Quirk et al. §3.5 to §3.10, §5.80): after -e and -y too. */
const ENDING = /^(?:e|y|e?s|e?d|ies|ied|ying|ing)?$/;

/** Fewer letters in common show nothing. */
const FEWEST_LETTERS = 3;

export function areInflections(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  if (shared < FEWEST_LETTERS) return false;
  // "Stop", "stopped": the last letter that both have may be doubled.
  const last = one[shared - 1] ?? '';
  return [one, other].every((word) => {
    const ending = word.slice(shared);
    return ENDING.test(ending) || (ending.startsWith(last) && /^(?:ed|ing)$/.test(ending.slice(1)));
  });
}
