/**
 * The words and sentences of one paragraph.
 *
 * They are a pure function of the paragraph's string, found in one pass. Two things that general tokenisers get
 * wrong in news decide the rules: a number keeps its separators ("3,210"), and an abbreviated title or an initial
 * ("Mr. Smith", "J. Doe", "the U.S. president") ends no sentence.
 */

import type { LocalSpan } from '../text/span.ts';
import { datelineEnd } from './dateline.ts';

/** What the passes need of a paragraph's structure. */
export interface ParagraphSyntax {
  /** Words in order, apostrophes and hyphens inside them included ("Hale’s", "long-term", "U.S."). */
  readonly words: readonly LocalSpan[];
  /**
   * Where each sentence but the first begins, in ascending order; an opening mark belongs to its sentence, and a dateline
   * to none.
   */
  readonly sentenceStarts: readonly number[];
}

/** An initialism or a degree ("Ph.D.", "M.Sc.") with stops, or letters and digits with marks that hold a word together. */
const WORD =
  /(?:\p{Lu}\.){2,}|(?:Ph|Psy|Pharm|Ed|LL|[BDM])\.(?:Sc|Phil|Eng|Ed|[BDM])\.?(?!\p{L})|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:['’\-‐‑_&@/](?=[\p{L}\p{N}])|[.,:](?=\p{N})(?<=\p{N}[.,:]))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** What ends a sentence, the closing marks after it, white space, and what may open the next one. */
const BOUNDARY = /(?<![.!?…])[.!?…]+["”“’‘'»«›‹)\]]*\s+(?=["“„‘‚'«»‹›([¿¡]*[\p{Lu}\p{N}])/gu;

/** Abbreviations that stand before a name or number, so that their stop ends no sentence (AP and Guardian style). */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Col|Maj|Capt|Lt|Sgt|Cpl|Adm|Cmdr|Rev|Hon|Sen|Rep|Gov|Pres|Sec|Atty|Supt|Insp|St|Fr|Sr|Jr|Msgr|No|vs)\.$/u;

/** Months are abbreviated before a day ("Sept. 11"). */
const MONTH = /(?:^|[^\p{L}])(?:Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\.$/u;

/**
 * Abbreviations that may end a sentence too: the AP's of states, and those of companies. As after an initialism, the
 * next word tells.
 */
const PERHAPS_LAST =
  /(?:^|[^\p{L}])(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|Inc|Corp|Co|Ltd|Bros|\p{Lu}|\p{Lu}\.\p{Lu})\.$/u;

/** After an initialism only a word that begins sentences shows that one ended ("in the U.S. The" / "U.S. Army"). */
const SENTENCE_OPENER =
  /^["“‘'«(]*(?:The|A|An|He|She|It|They|We|I|But|And|In|On|At|This|That|These|Those|There|His|Her|Its|Their|For|As|If|When|While|After)\b/;

/**
 * The words and sentences of a paragraph. Linear in its length; never throws.
 *
 * @param abbreviation Ends of the text before a space that end no sentence in the language, besides those of English.
 */
export function parseParagraph(text: string, abbreviation: RegExp | null = null): ParagraphSyntax {
  return { words: wordsOf(text), sentenceStarts: sentenceStarts(text, abbreviation) };
}

/** Most words are small letters up to a space: they are told without the pattern, which takes twice as long. */
function wordsOf(text: string): readonly LocalSpan[] {
  const words: LocalSpan[] = [];
  for (let from = 0; from < text.length; ) {
    let to = from;
    while (isPlain(text.charCodeAt(to))) to++;
    if (to > from && text.charCodeAt(to) === SPACE) words.push({ from, to });
    else {
      WORD.lastIndex = from;
      const found = WORD.exec(text);
      if (!found) break;
      to = endOfScript(text, found.index, WORD.lastIndex);
      words.push({ from: found.index, to });
    }
    from = text.charCodeAt(to) === SPACE ? to + 1 : to;
  }
  return words;
}

/** "John Smith说", "在Apple": scripts that have no spaces between words do not join those of others. */
function endOfScript(text: string, from: number, to: number): number {
  const isEastAsian = text.charCodeAt(from) >= EAST_ASIAN;
  if (!isEastAsian && text.charCodeAt(to - 1) < EAST_ASIAN) return to;
  let end = from + 1;
  while (end < to && text.charCodeAt(end) >= EAST_ASIAN === isEastAsian) end++;
  return end;
}

/** Kana, Chinese characters, Hangul and what comes after them in Unicode. */
const EAST_ASIAN = 0x3000;

/** Whether a UTF-16 unit is an unaccented small letter. */
function isPlain(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

const SPACE = 32;

function sentenceStarts(text: string, abbreviation: RegExp | null): readonly number[] {
  const report = datelineEnd(text);
  const starts: number[] = report > 0 ? [report] : [];
  for (const found of text.matchAll(BOUNDARY)) {
    const next = found.index + found[0].length;
    if (next <= report) continue;
    if (
      found[0].charCodeAt(0) !== FULL_STOP ||
      found[0][1] === '.' ||
      endsSentence(text, found.index, next, abbreviation)
    ) {
      starts.push(next);
    }
  }
  return starts;
}

const FULL_STOP = 46;

function endsSentence(text: string, stop: number, next: number, abbreviation: RegExp | null): boolean {
  const before = text.slice(Math.max(0, stop - 6), stop + 1);
  if (abbreviation?.test(before)) return false;
  if (PERHAPS_LAST.test(before)) return SENTENCE_OPENER.test(text.slice(next, next + 8));
  if (MONTH.test(before)) return !/\d/.test(text[next] ?? '');
  return !ABBREVIATION.test(before);
}
