/**
 * What of a wording must not be cut without being told: a denial, a condition or a contrast in the sentence of what is
 * left of it.
 */
import { parseParagraph } from '../syntax/parse-paragraph.ts';
import type { LocalSpan } from '../text/span.ts';
import type { Stretch } from './align.ts';
import { CONDITIONS } from './difference-kind.ts';
import { DENIALS } from './vocabulary.ts';
import { EMPTY_WEIGHT, keysOf } from './words.ts';

export interface GraveCut {
  readonly kind: 'condition' | 'contrast' | 'denial';
  /** From the telling word on, to the end of what was cut there of the sentence; offsets are those of the wording. */
  readonly span: LocalSpan;
}

/** Words that take back a part of what was said before (Quirk et al. §8.137, §13.32). */
const CONTRASTS_AFTER = keysOf('but however');

/** Words that take it back wherever they stand (§15.39). */
const CONTRASTS = keysOf('although though');

/**
 * What is grave of the words that the right wording leaves out; a condition first, then a contrast.
 *
 * @param text The left wording, of which the right one is a part, or parts with an ellipsis between them.
 */
export function graveCutOf(stretches: readonly Stretch[], text: string): GraveCut | null {
  const kept = stretches.filter(({ kind }) => kind === 'same').flatMap(({ leftWords }) => leftWords);
  const keptFrom = kept[0]?.from ?? 0;
  const sentence = sentenceAround(text, { from: keptFrom, to: kept.at(-1)?.to ?? 0 });
  const cuts = stretches
    .filter(({ kind }) => kind !== 'same')
    .map(({ leftWords }) => leftWords.filter(({ from, to }) => from >= sentence.from && to <= sentence.to));
  for (const kind of KINDS) {
    for (const words of cuts) {
      const lastTelling = words.findLastIndex(({ weight }) => weight > EMPTY_WEIGHT);
      const at = words.findIndex(({ key, from }, index) =>
        kind === 'denial' ? DENIALS.has(key) : index < lastTelling && limits(kind, key, from > keptFrom),
      );
      // A denial is shown with the word before it: "would not wait".
      const [from, to] = [words[kind === 'denial' ? Math.max(0, at - 1) : at], words.at(-1)];
      if (at >= 0 && from && to) return { kind, span: { from: from.from, to: to.to } };
    }
  }
  return null;
}

const KINDS = ['condition', 'contrast', 'denial'] as const;

/** Whether a word begins a condition or a contrast. */
function limits(kind: 'condition' | 'contrast', key: string, isAfter: boolean): boolean {
  if (kind === 'condition') return CONDITIONS.has(key);
  return CONTRASTS.has(key) || (isAfter && CONTRASTS_AFTER.has(key));
}

/** The sentences in which a part of a text stands, and the one after them where that begins with a contrast. */
function sentenceAround(text: string, part: LocalSpan): LocalSpan {
  const starts = [0, ...parseParagraph(text).sentenceStarts, text.length];
  const from = starts.findLast((start) => start <= part.from) ?? 0;
  const next = starts.findIndex((start) => start >= part.to);
  const to = starts[next] ?? text.length;
  const isTakenBack = /^\P{L}*(?:but|however)\b/iu.test(text.slice(to, to + LONGEST_OPENING));
  return { from, to: isTakenBack ? (starts[next + 1] ?? text.length) : to };
}

/** Marks and the longest of the words by which a sentence contrasts, in UTF-16 units. */
const LONGEST_OPENING = 12;
