/**
 * The language of a wording, told by its function words.
 *
 * Of the wording and not of its document: a German paper quotes in English too, and two wordings are compared wherever
 * they stand.
 */
import { LANGUAGE_PACKS } from '../languages/list.ts';
import type { WordComparison } from '../languages/word-comparison.ts';

export const COMPARISONS: readonly WordComparison[] = LANGUAGE_PACKS.map(({ comparison }) => comparison);

/** That of texts which show no language. */
export const [FIRST_COMPARISON] = COMPARISONS as readonly [WordComparison, ...WordComparison[]];

/** What a word shows: the index of its language, and whether the word is sure to be of it. */
interface Evidence {
  readonly language: number;
  readonly isSure: boolean;
}

/** So many words that may be of a language show it where nothing shows another. */
const ENOUGH_UNSURE = 2;

/**
 * How words are compared: as those of the language that most of them show.
 *
 * @param written Words as written.
 * @param text Where they stand.
 */
export function comparisonOf(written: readonly string[], text: string): WordComparison {
  const sure = COMPARISONS.map(() => 0);
  const unsure = COMPARISONS.map(() => 0);
  for (const word of written) {
    const evidence = EVIDENCE.get(word);
    if (evidence === undefined) continue;
    const counts = evidence.isSure ? sure : unsure;
    counts[evidence.language] = (counts[evidence.language] ?? 0) + 1;
  }
  const most = Math.max(...sure);
  if (most > 0) return COMPARISONS[sure.indexOf(most)] ?? FIRST_COMPARISON;
  return (
    COMPARISONS.find(
      ({ letters }, index) => (unsure[index] ?? 0) >= ENOUGH_UNSURE || letters?.test(text) === true,
    ) ?? FIRST_COMPARISON
  );
}

/** By the word as written, in small letters or with a capital. A word of two languages shows neither. */
const EVIDENCE: ReadonlyMap<string, Evidence> = gatherEvidence();

function gatherEvidence(): ReadonlyMap<string, Evidence> {
  const gathered = new Map<string, Evidence>();
  for (const [language, { functionWords, ambiguous, inNames }] of COMPARISONS.entries())
    for (const word of functionWords.keys()) {
      const isShared = COMPARISONS.some((other, at) => at !== language && other.functionWords.has(word));
      if (isShared || inNames.has(word)) continue;
      const evidence = { language, isSure: !ambiguous.has(word) };
      gathered.set(word, evidence).set(word.charAt(0).toUpperCase() + word.slice(1), evidence);
    }
  return gathered;
}
