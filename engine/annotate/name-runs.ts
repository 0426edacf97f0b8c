/**
 * Runs of capitalised words in one paragraph that may be names, with the titles before them.
 *
 * A capital at the beginning of a sentence proves nothing, so such a run says so and is believed only when the
 * document has more evidence. Titles, honorifics, possessives and punctuation are never part of a run.
 */
import type { ParagraphSyntax } from '../syntax/parse-paragraph.ts';
import type { LocalSpan } from '../text/span.ts';
import {
  CALENDAR,
  CONJUNCTIONS,
  DETERMINERS,
  HONORIFICS,
  NAME_PARTICLES,
  PREPOSITIONS,
  PRONOUNS,
  ROLE_NOUNS,
} from './english.ts';

export interface NameRun {
  readonly span: LocalSpan;
  /** Its words as written, the last one without its possessive. */
  readonly words: readonly string[];
  /** True when only the position may have made the first word a capital. */
  readonly startsSentence: boolean;
  /** "Mr", "Dr": proof of a person. */
  readonly honorific: boolean;
  /** The title before the name in lower case ("russian president"), or ''. */
  readonly title: string;
  /** The lower-case word before the run and its title, or ''. */
  readonly before: string;
}

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly from: number;
  readonly to: number;
  readonly startsSentence: boolean;
}

/** @returns Runs in order, with paragraph offsets. */
export function nameRuns(text: string, syntax: ParagraphSyntax): readonly NameRun[] {
  const letters = text.replace(/[^\p{L}]+/gu, '');
  if (letters.length > 12 && letters === letters.toUpperCase()) return [];
  const words = wordsOf(text, syntax);
  const runs: NameRun[] = [];
  for (let at = 0; at < words.length; ) {
    if (!beginsName(words[at] as Word)) {
      at++;
      continue;
    }
    const end = endOfRun(text, words, at);
    splitAtTitles(words, at, end, runs);
    at = end;
  }
  return runs;
}

function wordsOf(text: string, syntax: ParagraphSyntax): readonly Word[] {
  const starts = new Set(syntax.sentenceStarts);
  return syntax.words.map(({ from, to }, index) => {
    const written = text.slice(from, to).replace(/['’]s?$/, '');
    const startsSentence =
      index === 0 || starts.has(from) || /[“"‘(:]\s*$/.test(text.slice(Math.max(0, from - 2), from));
    return { text: written, lower: written.toLowerCase(), from, to: from + written.length, startsSentence };
  });
}

function beginsName(word: Word): boolean {
  return (
    /^\p{Lu}/u.test(word.text) &&
    !isFunctionWord(word.lower) &&
    !CALENDAR.has(word.lower) &&
    !/['’]/.test(word.text.slice(1, -2))
  );
}

/** Index after the last word that belongs to the run: capitals parted by one space, particles between them. */
function endOfRun(text: string, words: readonly Word[], from: number): number {
  let end = from + 1;
  while (end < words.length) {
    const gap = text.slice((words[end - 1] as Word).to, (words[end] as Word).from);
    const afterInitial = /^\. ?$/.test(gap) && isAbbreviated(words[end - 1] as Word);
    if (gap !== ' ' && !afterInitial && gap !== ' & ') break;
    if (beginsName(words[end] as Word)) {
      end++;
      continue;
    }
    const after = particlesEnd(text, words, end);
    if (after === end) break;
    end = after + 1;
  }
  return end;
}

/** Index of the capitalised word after one to three particles at `from`, or `from` where there is none. */
function particlesEnd(text: string, words: readonly Word[], from: number): number {
  let at = from;
  while (at - from < 3 && NAME_PARTICLES.has(words[at]?.text ?? '') && text[(words[at] as Word).to] === ' ')
    at++;
  const last = words[at];
  return at > from && last && beginsName(last) ? at : from;
}

function isAbbreviated(word: Word): boolean {
  return word.text.length === 1 || HONORIFICS.has(word.lower) || ROLE_NOUNS.has(word.lower);
}

/** "European Council President António Costa" is the name of a body, a title, and the name of a person. */
function splitAtTitles(words: readonly Word[], from: number, to: number, runs: NameRun[]): void {
  let start = from;
  let honorific = false;
  let titled = from;
  for (let at = from; at < to; at++) {
    const { lower } = words[at] as Word;
    const isHonorific = HONORIFICS.has(lower);
    if (!isHonorific && !(ROLE_NOUNS.has(lower) && at < to - 1)) continue;
    const nextIsTitle = ROLE_NOUNS.has((words[at + 1] as Word | undefined)?.lower ?? '');
    if (start < at && !titleWord(words, start, at))
      addRun(words, start, at, false, titleBefore(words, start), runs);
    if (!nextIsTitle || isHonorific) titled = Math.min(titled, start);
    honorific ||= isHonorific;
    start = at + 1;
  }
  if (start >= to) return;
  const title = start > from ? joined(words, titleStart(words, titled), start) : titleBefore(words, start);
  addRun(words, start, to, honorific, title, runs);
}

/** A single adjective before a title ("Russian President") is part of the title, not a name of its own. */
function titleWord(words: readonly Word[], start: number, at: number): boolean {
  return at - start === 1 && /(?:an|ian|ish|ese|ch|ic|ss|ek|i|can)$/.test((words[start] as Word).lower);
}

function addRun(
  words: readonly Word[],
  from: number,
  to: number,
  honorific: boolean,
  title: string,
  runs: NameRun[],
): void {
  const first = words[from] as Word;
  const last = words[to - 1] as Word;
  const beforeTitle = title === '' || honorific ? from - 1 : titleStart(words, from) - 1;
  runs.push({
    span: { from: first.from, to: last.to },
    words: words.slice(from, to).map((word) => word.text),
    startsSentence: first.startsSentence,
    honorific,
    title,
    before: words[beforeTitle]?.lower ?? '',
  });
}

/** The lower-case title right before a name ("the Russian president Vladimir Putin"), without its determiner. */
function titleBefore(words: readonly Word[], from: number): string {
  const start = titleStart(words, from);
  return start < from ? joined(words, start, from) : '';
}

function titleStart(words: readonly Word[], from: number): number {
  let start = from;
  if (!ROLE_NOUNS.has(words[from - 1]?.lower ?? '')) return from;
  while (start > 0 && from - start < 4) {
    const word = words[start - 1] as Word;
    if (
      isFunctionWord(word.lower) ||
      (!ROLE_NOUNS.has(word.lower) && !/^\p{Lu}|(?:al|ed|an)$/u.test(word.text))
    )
      break;
    start--;
    if (word.startsSentence) break;
  }
  return start;
}

function joined(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.lower)
    .join(' ');
}

function isFunctionWord(lower: string): boolean {
  return (
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    PRONOUNS.has(lower) ||
    DETERMINERS.has(lower) ||
    (/^(?:i|there|here|yes|no|not|it|then|so|well|oh|please|let|if|is|are|was|do|does|did|mr|mrs)$/.test(
      lower,
    ) &&
      !HONORIFICS.has(lower))
  );
}
