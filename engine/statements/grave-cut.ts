/**
 * What of a wording must not be cut without being told: a denial, a condition or what else limits what is left of it, in
 * the sentence of that.
 */
import { parseParagraph } from '../syntax/parse-paragraph.ts';
import type { LocalSpan } from '../text/span.ts';
import type { Stretch } from './align.ts';
import { mayDeny } from './contradiction.ts';
import {
  isCondition,
  isContrast,
  isDenying,
  isInverted,
  isLimit,
  isOfOwnClause,
  isOnly,
  mayLimit,
  opensQuestion,
  saysOfClause,
  speaksOfBefore,
} from './limiting-words.ts';
import { EMPTY_WEIGHT, keysOf, type Word } from './words.ts';

export interface GraveCut {
  /** A `limit` says what is excepted, or how far it holds; a `reservation`, that it is only hoped, feared or doubted. */
  readonly kind: Kind;
  /** From the telling word on, to the end of what was cut there of the sentence; offsets are those of the wording. */
  readonly span: LocalSpan;
  /** Whether it stands in the next sentence, which perhaps goes on to something else: "But I want to speak of the schools". */
  readonly isElsewhere: boolean;
}

type Kind = 'condition' | 'limit' | 'question' | 'contrast' | 'denial' | 'reservation';

/** In which order they are looked for. */
const KINDS: readonly Kind[] = ['condition', 'limit', 'question', 'contrast', 'denial', 'reservation'];

/** Words that are cut in one place of a sentence of which something is left. */
interface Cut {
  /** All words of the wording. */
  readonly row: readonly Word[];
  /** Indices in it, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly kept: readonly Word[];
  /** Whether something that is left stands before it, and right after it, in the same sentence. */
  readonly isAfter: boolean;
  readonly isBefore: boolean;
  readonly isNextSentence: boolean;
  readonly isQuestion: boolean;
  /** Whether a word is an answer, or corrects what was said, and denies nothing after it: "No, we go". */
  readonly isAnswer: (at: number) => boolean;
  /** Whether a word is the German “falls”, whose key is that of English “fall”. */
  readonly isFalls: (at: number) => boolean;
}

/**
 * What is grave of the words that the right wording leaves out; of several kinds the first of `KINDS`.
 *
 * @param text The left wording.
 */
export function graveCutOf(stretches: readonly Stretch[], text: string): GraveCut | null {
  const cuts = cutsOf(stretches, text);
  for (const kind of KINDS) {
    for (const cut of cuts) {
      for (let at = cut.from; at < cut.to; at++) {
        if (is(kind, cut, at)) {
          const isElsewhere = cut.isNextSentence && !speaksOfBefore(cut.row, cut.from);
          return { kind, span: spanOf(kind, cut, at), isElsewhere };
        }
      }
    }
  }
  return null;
}

/**
 * The same where the right wording is worded otherwise; null where words of its own may stand for what is missing.
 *
 * @param text The left wording.
 */
export function graveLossOf(stretches: readonly Stretch[], text: string): GraveCut | null {
  const differing = stretches.filter(({ kind }) => kind !== 'same');
  const own = differing.flatMap(({ rightWords }) => rightWords);
  if (own.some((_, at) => mayLimit(own, at))) return null;
  return mayDeny(
    own,
    differing.flatMap(({ leftWords }) => leftWords),
  )
    ? null
    : graveCutOf(stretches, text);
}

function is(kind: Kind, cut: Cut, at: number): boolean {
  const { row, from, to, kept, isAfter, isBefore } = cut;
  const isFirst = at === from && !isAfter;
  switch (kind) {
    case 'condition':
      return (
        isCondition(row, at) ||
        cut.isFalls(at) ||
        (isFirst && isBefore && !cut.isQuestion && isInverted(row, at, kept))
      );
    case 'limit':
      return isLimit(row, at, kept) || (isBefore && at === to - 1 && isOnly(row, at));
    case 'question':
      return isFirst && isBefore && cut.isQuestion && opensQuestion(row, at);
    case 'contrast':
      // "But" with nothing after it leads over to what is left.
      return isContrast(row, at, isAfter) && row.slice(at + 1, to).some(isTelling);
    case 'denial':
      if (isBefore && saysOfClause(row, at, to - 1) === 'denial') return true;
      return isDenying(row, at) && !cut.isAnswer(at) && !(isAfter && isOfOwnClause(row, at, from));
    case 'reservation':
      return isBefore && saysOfClause(row, at, to - 1) === 'reservation';
  }
}

function isTelling({ weight }: Word): boolean {
  return weight > EMPTY_WEIGHT;
}

/** A word alone is shown with so many that are left after it. */
const MOST_AFTER = 2;

/** So many words before a telling one are shown: "would not wait", "It is a lie that". */
const MOST_BEFORE: Readonly<Partial<Record<Kind, number>>> = { denial: 1, reservation: 1 };

function spanOf(kind: Kind, { row, from, to, isBefore }: Cut, at: number): LocalSpan {
  const before = isBefore && saysOfClause(row, at, to - 1) === 'denial' ? 3 : (MOST_BEFORE[kind] ?? 0);
  const first = Math.max(from, at - before);
  const last = isBefore && first === to - 1 ? Math.min(to + MOST_AFTER, row.length) - 1 : to - 1;
  return { from: row[first]?.from ?? 0, to: row[last]?.to ?? 0 };
}

/** The cuts in sentences of which something is left, and in one after such a sentence that begins with a contrast. */
function cutsOf(stretches: readonly Stretch[], text: string): readonly Cut[] {
  const row = stretches.flatMap(({ leftWords }) => leftWords);
  const kept = new Set(stretches.flatMap(({ kind, leftWords }) => (kind === 'same' ? leftWords : [])));
  const isAnswer = (at: number) =>
    ANSWER.has(row[at]?.key ?? '') && /^\s*[,;:–—-]/.test(text.slice(row[at]?.to));
  const isGerman = row.some(({ key }) => GERMAN.has(key));
  const isFalls = (at: number) => isGerman && /^falls$/i.test(text.slice(row[at]?.from, row[at]?.to));
  const cuts: Cut[] = [];
  let wasKept = false;
  for (const { from, to } of sentencesOf(text, row)) {
    const words = row.slice(from, to);
    const left = words.filter((word) => kept.has(word));
    const isKept = left.some(isTelling);
    const isNextSentence = wasKept && !isKept && isContrast(row, from, true);
    wasKept = isKept;
    if (!isKept && !isNextSentence) continue;
    const isQuestion = /^[^.!?]*\?/.test(text.slice(words.at(-1)?.to));
    for (let at = from; at < to; at++) {
      const word = row[at] as Word;
      if (kept.has(word)) continue;
      const start = at;
      while (at < to && !kept.has(row[at] as Word)) at++;
      const isAfter = isNextSentence || left.some((other) => other.from < word.from);
      cuts.push({
        row,
        from: start,
        to: at,
        kept: left,
        isAfter,
        isBefore: at < to,
        isNextSentence,
        isQuestion,
        isAnswer,
        isFalls,
      });
    }
  }
  return cuts;
}

const ANSWER = keysOf('no');

/** Words that German sentences have and English ones have not. */
const GERMAN = keysOf('', 'und der das nicht wir ist sind wird werden');

/** Word indices of the sentences, `to` exclusive. */
function sentencesOf(text: string, row: readonly Word[]): readonly { from: number; to: number }[] {
  const ends = [...parseParagraph(text).sentenceStarts, text.length];
  let from = 0;
  return ends.map((end) => {
    let to = from;
    while (to < row.length && (row[to]?.from ?? 0) < end) to++;
    const sentence = { from, to };
    from = to;
    return sentence;
  });
}
