/**
 * Names in Chinese characters, kana and Hangul, which have neither case nor, but for Hangul, spaces between words.
 *
 * Nothing in the form of such a text shows where a name is. What shows it is a name in its own script in brackets behind the
 * Latin one; the same letters further on are that name again.
 */

/** Chinese characters, kana and Hangul, and what joins the parts of a foreign name in them. */
const LETTER = '[々〇\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3·・]';

/** "(魏明)", "(Chinese: 魏明; …)", "（魏明）": the brackets behind a name, up to the end of the first name in them. */
const IN_BRACKETS = new RegExp(
  `(?: ?（| \\()(?:[A-Za-z ]{1,24}: ?)?(${LETTER}{2,12}(?: ${LETTER}{1,12})?)(?=[),;，；）])`,
  'uy',
);

/** A name in its own script, with where it begins and ends in the text that it was found in. */
export interface OwnScript {
  readonly written: string;
  readonly from: number;
  readonly to: number;
}

/** The name in its own script in brackets behind the one that ends at an offset, or null. */
export function ownScriptBehind(text: string, offset: number): OwnScript | null {
  const bracket = text[offset] === ' ' ? text[offset + 1] : text[offset];
  if (bracket !== '(' && bracket !== '（') return null;
  IN_BRACKETS.lastIndex = offset;
  const written = IN_BRACKETS.exec(text)?.[1];
  const to = IN_BRACKETS.lastIndex;
  return written === undefined ? null : { written, from: to - written.length, to };
}

/** What of a text is in these scripts, a line for each stretch. */
export function eastAsianPart(text: string): string {
  return (text.match(STRETCH) ?? []).join('\n');
}

const STRETCH = new RegExp(`${LETTER}+(?: ${LETTER}+)*`, 'gu');

/** Whether a UTF-16 unit is one of these scripts'; those beyond the Basic Multilingual Plane are not told. */
export function isEastAsian(unit: number): boolean {
  return (unit >= 0x2e80 && unit <= 0xd7ff) || (unit >= 0x1100 && unit <= 0x11ff);
}

/**
 * Whether a name that stands from one offset to another can be whole there. Spaces and other scripts bound names in Hangul at
 * their beginning, since particles are joined to their end, and names in katakana on both sides.
 */
export function standsWhole(text: string, from: number, to: number): boolean {
  const [first, before] = [text[from] ?? '', text[from - 1] ?? ''];
  if (isHangul(first)) return !isHangul(before);
  return !isKatakana(first) || !(isKatakana(before) || isKatakana(text[to] ?? ''));
}

function isHangul(letter: string): boolean {
  return /[\uac00-\ud7a3]/.test(letter);
}

function isKatakana(letter: string): boolean {
  return /[\u30a1-\u30fa\u30fc-\u30fe・]/.test(letter);
}
