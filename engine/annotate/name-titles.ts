/**
 * What stands beside a name and says what somebody is: titles, appositions, ages.
 */
import type { Gender } from '../languages/language.ts';
import type { Word, WordRange, WordRow } from './word-row.ts';

/** Longer appositions than this many words describe more than an office. */
const LONGEST_APPOSITION = 6;

/** The words after ", the" up to the next mark or preposition, where the last of them is an office. */
export function appositionAfter(words: WordRow, to: number): WordRange | null {
  const from = ageAfter(words, to) === null ? to : to + 1;
  return words.gapBefore(from) === ', ' ? officeAt(words, from) : null;
}

/** The words after "is the" up to the next mark or preposition, where the last of them is an office: "Marsh is the mayor". */
export function officeAfterVerb(words: WordRow, to: number): WordRange | null {
  const isVerb = words.names.copulas.has(words.at(to)?.lower ?? '') && words.gapBefore(to) === ' ';
  return isVerb && words.gapBefore(to + 1) === ' ' ? officeAt(words, to + 1) : null;
}

/** The words from `begin` on, without an article, up to the next mark or preposition, where the last of them is an office. */
function officeAt(words: WordRow, begin: number): WordRange | null {
  const { names } = words;
  const from = names.determiners.has(words.at(begin)?.lower ?? '') ? begin + 1 : begin;
  let end = from;
  while (end - from < LONGEST_APPOSITION && words.at(end) && (end === from || words.gapBefore(end) === ' ')) {
    if (names.noNames.has(words.at(end)?.lower ?? '')) break;
    end++;
  }
  return words.isRole(end - 1) ? { from, to: end } : null;
}

/** The words before a comma and the name, from their article on, where the last of them is an office: "the mayor, Ada Marsh". */
export function appositionBefore(words: WordRow, name: number): WordRange | null {
  const last = name - 1;
  const { names } = words;
  if (words.gapBefore(name) !== ', ' || !words.isRole(last)) return null;
  for (let at = last; at >= 0 && last - at < LONGEST_APPOSITION; at--) {
    const lower = words.at(at)?.lower ?? '';
    if (names.determiners.has(lower)) return { from: at + 1, to: last + 1 };
    if (names.noNames.has(lower) || (at < last && words.gapBefore(at + 1) !== ' ')) return null;
  }
  return null;
}

/** "Ada Marsh, 61," */
export function ageAfter(words: WordRow, to: number): number | null {
  const age = words.at(to)?.text ?? '';
  return words.gapBefore(to) === ', ' && /^\d{1,3}$/.test(age) ? Number(age) : null;
}

/** The gender that the honorific or title right before a name shows ("Mrs", "spokesman"). */
export function genderBefore(words: WordRow, from: number): Gender {
  if (!isRightBefore(words, from)) return null;
  return words.names.gendered.get(words.at(from - 1)?.lower ?? '') ?? null;
}

/** The lower-case title right before a name ("the Sorvinian president Tomas Hale"), without its determiner. */
export function titleBefore(words: WordRow, from: number): WordRange | null {
  const start = titleStart(words, from);
  return start < from ? { from: start, to: from } : null;
}

export function titleStart(words: WordRow, from: number): number {
  let start = from;
  const touches = isRightBefore(words, from) && !words.isOwner(from - 1);
  if (!words.isRole(from - 1) || !touches) return from;
  while (start > 0 && from - start < 4) {
    const word = words.at(start - 1) as Word;
    if (
      words.names.noNames.has(word.lower) ||
      (!words.isRole(start - 1) && !/^\p{Lu}|(?:al|ed|an)$/u.test(word.text))
    )
      break;
    start--;
    if (word.startsSentence || !/^\.? $/.test(words.gapBefore(start))) break;
  }
  return start;
}

/** "president" of "President Dr": what is left of a title without "Mr" and the like; null for nothing. */
export function withoutHonorifics(words: WordRow, title: WordRange | null): WordRange | null {
  if (!title) return null;
  let { from, to } = title;
  const isHonorific = (at: number) =>
    words.names.honorifics.has(words.at(at)?.lower ?? '') || words.isFaculty(at);
  while (from < to && isHonorific(to - 1)) to--;
  while (from < to && isHonorific(from)) from++;
  return from < to ? { from, to } : null;
}

/** Whether the word before a name belongs to its sentence, and nothing but the stop of an abbreviation parts them. */
function isRightBefore(words: WordRow, from: number): boolean {
  return /^\.? $/.test(words.gapBefore(from)) && !words.at(from)?.startsSentence;
}
