/**
 * What a report of which only a few words are marked has beside them: the words outside the marks are on the page too.
 */
import type { QuotationPlace } from '../corpus/snapshot.ts';
import type { Stretch } from '../statements/align.ts';
import { EMPTY_WEIGHT, wordsOf } from '../statements/words.ts';
import { parseParagraph } from '../syntax/parse-paragraph.ts';

/**
 * The stretches without those that only the left wording has and the reporter tells beside the marks: called the mayor “a
 * coward” is not without “The mayor is”.
 */
export function withoutWordsBeside(stretches: readonly Stretch[], place: QuotationPlace): readonly Stretch[] {
  if (!stretches.some(isLeftAlone)) return stretches;
  const beside = new Set(wordsOf(sentencesAround(place)).map(({ key }) => key));
  return stretches.filter(
    (stretch) =>
      !isLeftAlone(stretch) ||
      stretch.leftWords.some(({ key, weight }) => weight > EMPTY_WEIGHT && !beside.has(key)),
  );
}

function isLeftAlone({ kind, rightWords }: Stretch): boolean {
  return kind !== 'same' && rightWords.length === 0;
}

/** The sentences in which the quotation stands, within its lines. */
function sentencesAround({ document, quotation }: QuotationPlace): string {
  const { text } = document;
  const first = quotation.content[0]?.start ?? 0;
  const last = quotation.content.at(-1)?.end ?? 0;
  const from = text.lastIndexOf('\n', first) + 1;
  const end = text.indexOf('\n', last);
  const lines = text.slice(from, end < 0 ? text.length : end);
  const starts = parseParagraph(lines).sentenceStarts;
  const begin = starts.findLast((start) => start <= first - from) ?? 0;
  return lines.slice(
    begin,
    starts.find((start) => start >= last - from),
  );
}
