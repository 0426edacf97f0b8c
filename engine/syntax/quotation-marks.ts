/**
 * Quotation marks in one paragraph, and which way each can face.
 *
 * A mark's shape says little: straight marks have no direction, curly ones are often typed the wrong way round,
 * and the closing single mark is also the apostrophe. So each mark is judged by its shape and its neighbours, and
 * what stays open is decided by pairing. This module knows one paragraph's string and nothing else.
 */

/** A quotation mark. `at` is an offset in the paragraph. */
export interface QuotationMark {
  readonly at: number;
  /** 1, or 2 for a double mark written as two apostrophes or two backticks. */
  readonly length: number;
  readonly family: 'double' | 'single';
  /** Marks of different shapes do not close each other: “ ” „ " are one, guillemets another. */
  readonly shape: 'quote' | 'guillemet';
  readonly opens: boolean;
  readonly closes: boolean;
  /** Perhaps no quotation mark at all (an apostrophe, inches): never worth a warning when it has no partner. */
  readonly weak: boolean;
}

/** U+2018 to U+201F, guillemets, the straight marks and two backticks (three fence code). */
const CANDIDATES = /''|(?<!`)``(?!`)|[“”„‟"«»‘’‚‛‹›']/g;

/** All quotation marks of a paragraph in order; apostrophes inside words are left out. */
export function quotationMarks(text: string): readonly QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (const found of text.matchAll(CANDIDATES)) {
    const mark = judge(text, found.index, found[0]);
    if (mark) marks.push(mark);
  }
  return marks;
}

function judge(text: string, at: number, mark: string): QuotationMark | null {
  const before = text[at - 1] ?? '';
  const after = text[at + mark.length] ?? '';
  switch (mark) {
    case '“':
    case '„':
    case '‟':
      return judgeLeftDouble(at, mark, before, after);
    case '”':
      return double(
        at,
        1,
        isOpenSide(before) && isWordStart(after),
        !isOpenSide(before) || !isWordStart(after),
      );
    case '"':
    case "''":
      return judgeStraightDouble(text, at, mark.length, before, after);
    case '``':
      return double(at, 2, true, false);
    case '«':
    case '‹':
      return judgeGuillemet(at, mark, !(!isOpenSide(before) && isCloseSide(after)));
    case '»':
    case '›':
      return judgeGuillemet(at, mark, isOpenSide(before) && isWordStart(after));
    case '‘':
    case '‚':
    case '‛':
      return judgeLeftSingle(text, at, mark, before, after);
    default:
      return judgeApostrophe(text, at, before, after);
  }
}

/** “ closes a German „quotation“ and is sometimes typed where ” is meant: then a space or a stop follows it. */
function judgeLeftDouble(at: number, mark: string, before: string, after: string): QuotationMark {
  const closes = mark === '“' && !isOpenSide(before) && (isSpaceOrEnd(after) || /[,.;:!?)\]]/.test(after));
  return double(at, 1, !closes || (/\./.test(after) && isOpenSide(before)), closes);
}

function judgeStraightDouble(
  text: string,
  at: number,
  length: number,
  before: string,
  after: string,
): QuotationMark {
  const canOpen = isOpenSide(before) && !isSpaceOrEnd(after);
  const canClose = !isSpaceOrEnd(before) && isCloseSide(after);
  const undecided = canOpen === canClose;
  const inches = length === 1 && /\d/.test(before) && !/[.,]\d*$/.test(text.slice(Math.max(0, at - 3), at));
  return { ...double(at, length, canOpen || undecided, canClose || undecided), weak: inches };
}

function judgeGuillemet(at: number, mark: string, opens: boolean): QuotationMark {
  const family = mark === '«' || mark === '»' ? 'double' : 'single';
  return { at, length: 1, family, shape: 'guillemet', opens, closes: !opens, weak: false };
}

/** ‘ opens unless it closes a German ‚quotation‘, or stands in a word or for left-out letters (‘90s), where ’ is meant. */
function judgeLeftSingle(
  text: string,
  at: number,
  mark: string,
  before: string,
  after: string,
): QuotationMark | null {
  if (mark === '‘' && !isOpenSide(before) && isCloseSide(after)) return single(at, false, true, true);
  if (isWordChar(before) || isSpaceOrEnd(after)) return null;
  if (mark === '‚' && !isWordStart(after)) return null;
  return single(at, true, false, isElision(text, at));
}

function judgeApostrophe(text: string, at: number, before: string, after: string): QuotationMark | null {
  if (isWordChar(before) && isWordChar(after)) return null;
  const straight = text[at] === "'";
  if (straight && isOpenSide(before) && isWordStart(after)) return single(at, true, false, true);
  if (isSpaceOrEnd(before) || !isCloseSide(after)) return null;
  return single(at, false, true, isWordChar(before));
}

function isElision(text: string, at: number): boolean {
  return /^(?:\d\ds?\b|(?:em|til|till|cause|tis|twas|n)\b)/i.test(text.slice(at + 1, at + 7));
}

function double(at: number, length: number, opens: boolean, closes: boolean): QuotationMark {
  return { at, length, family: 'double', shape: 'quote', opens, closes, weak: false };
}

function single(at: number, opens: boolean, closes: boolean, weak: boolean): QuotationMark {
  return { at, length: 1, family: 'single', shape: 'quote', opens, closes, weak };
}

function isSpaceOrEnd(unit: string): boolean {
  return unit === '' || /\s/.test(unit);
}

/** Whether a mark after this character may open: nothing, white space, an opening bracket, a dash, another mark. */
function isOpenSide(unit: string): boolean {
  return unit === '' || /[\s([{—–\-/:“‘„"'«¿¡]/.test(unit);
}

/** Whether a mark before this character may close: nothing, white space, punctuation, a dash, another mark. */
function isCloseSide(unit: string): boolean {
  return unit === '' || /[\s.,;:!?…)\]}—–\-/”’"'»]/.test(unit);
}

function isWordStart(unit: string): boolean {
  return unit !== '' && /[\p{L}\p{N}$£€[(…]/u.test(unit);
}

function isWordChar(unit: string): boolean {
  return unit !== '' && /[\p{L}\p{N}]/u.test(unit);
}
