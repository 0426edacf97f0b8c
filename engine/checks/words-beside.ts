/**
 * What a report of which only a few words are marked has beside them: the words outside the marks are on the page too.
 */
import type { QuotationPlace } from '../corpus/snapshot.ts';
import type { Stretch } from '../statements/align.ts';
import { EMPTY_WEIGHT, wordsOf } from '../statements/words.ts';
import { parseParagraph } from '../syntax/parse-paragraph.ts';
import { ownCopy } from '../text/own-copy.ts';
import { Recent } from '../text/recent.ts';
import { type ComparedPair, comparedPair } from './compared-pair.ts';

/** Enough for the quotations with few marked words in all documents that are open in an editor. */
const MOST_KEPT = 400;

const pairs = new Recent<string, ComparedPair>(MOST_KEPT);

/**
 * Two wordings, compared without what only the left one has and the reporter tells beside the marks: called the mayor “a
 * coward” is not without “The mayor is”.
 *
 * Cost: one alignment and the sentences around, unless the two were compared lately within the same lines.
 *
 * @param place Where the right one stands.
 */
export function comparedInPlace(left: string, right: string, place: QuotationPlace): ComparedPair {
  const whole = comparedPair(left, right);
  if (!whole.stretches.some(isLeftAlone)) return whole;
  const around = linesAround(place);
  const { text, from, to } = around;
  return pairs.get(`${left.length} ${right.length} ${from} ${to} ${left}${right}${text}`, () =>
    whole.with(withoutWordsIn(sentencesOf(around), whole.stretches)),
  );
}

function withoutWordsIn(sentences: string, stretches: readonly Stretch[]): readonly Stretch[] {
  const beside = new Set(wordsOf(sentences).map(({ key }) => key));
  return stretches.filter(
    (stretch) =>
      !isLeftAlone(stretch) ||
      stretch.leftWords.some(({ key, weight }) => weight > EMPTY_WEIGHT && !beside.has(key)),
  );
}

function isLeftAlone({ kind, rightWords }: Stretch): boolean {
  return kind !== 'same' && rightWords.length === 0;
}

/** The lines in which a quotation stands, and where in them. */
interface LinesAround {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function linesAround({ document, quotation }: QuotationPlace): LinesAround {
  const { text } = document;
  const first = quotation.content[0]?.start ?? 0;
  const last = quotation.content.at(-1)?.end ?? 0;
  const start = text.lastIndexOf('\n', first) + 1;
  const end = text.indexOf('\n', last);
  // Kept as a key, where a view would keep all of the text.
  const lines = ownCopy(text.slice(start, end < 0 ? text.length : end));
  return { text: lines, from: first - start, to: last - start };
}

/** The sentences in which the quotation stands. */
function sentencesOf({ text, from, to }: LinesAround): string {
  const starts = parseParagraph(text).sentenceStarts;
  const begin = starts.findLast((start) => start <= from) ?? 0;
  return text.slice(
    begin,
    starts.find((start) => start >= to),
  );
}
