/**
 * A text in which two settings of the same words are the same, with the way back to where each unit came from.
 *
 * Runs of white space are one space, so that another wrapping of the lines makes no difference; letters are composed
 * (Unicode NFC); quotation marks, apostrophes, dashes and the ellipsis stand for their plain forms, and characters
 * that nobody sees are left out, because editors and news systems exchange all of these on their own. Case, digits
 * and all other punctuation stay: they can change what is said.
 */

export class FoldedText {
  readonly text: string;
  private readonly pieces: Pieces;

  /** Fold a text; linear in it. */
  constructor(source: string) {
    const { text, pieces } = fold(source);
    this.text = text;
    this.pieces = pieces;
  }

  /** Where in the source that begins which a folded unit stands for; the source's end for the folded text's end. */
  startOf(unit: number): number {
    const { to, toEnd, from, fromEnd } = this.pieces;
    const piece = lastAtMost(to, unit);
    if (piece < 0) return unit;
    const end = toEnd[piece] as number;
    return unit < end ? (from[piece] as number) : (fromEnd[piece] as number) + unit - end;
  }

  /** Where in the source that ends which a folded unit stands for. */
  endOf(unit: number): number {
    const { to, toEnd, fromEnd } = this.pieces;
    const piece = lastAtMost(to, unit);
    if (piece < 0) return unit + 1;
    const end = toEnd[piece] as number;
    return unit < end ? (fromEnd[piece] as number) : (fromEnd[piece] as number) + unit - end + 1;
  }

  /** The first folded unit that stands for something that begins at or behind an offset of the source. */
  unitAt(offset: number): number {
    const { from, fromEnd, to, toEnd } = this.pieces;
    const piece = lastAtMost(from, offset);
    if (piece < 0) return offset;
    if (offset === from[piece]) return to[piece] as number;
    return (toEnd[piece] as number) + Math.max(0, offset - (fromEnd[piece] as number));
  }
}

/** Stretches of the source and of the folded text that stand for one another and differ, in order, half-open. */
interface Pieces {
  readonly from: readonly number[];
  readonly fromEnd: readonly number[];
  readonly to: readonly number[];
  readonly toEnd: readonly number[];
}

function fold(source: string): { readonly text: string; readonly pieces: Pieces } {
  const parts: string[] = [];
  const from: number[] = [];
  const fromEnd: number[] = [];
  const to: number[] = [];
  const toEnd: number[] = [];
  let copied = 0;
  let length = 0;
  for (const match of source.matchAll(TO_FOLD)) {
    const [stretch] = match;
    const folded = foldedForm(stretch);
    if (folded === stretch) continue;
    const { index } = match;
    length += index - copied;
    parts.push(source.slice(copied, index), folded);
    from.push(index);
    to.push(length);
    copied = index + stretch.length;
    length += folded.length;
    fromEnd.push(copied);
    toEnd.push(length);
  }
  parts.push(source.slice(copied));
  return { text: parts.join(''), pieces: { from, fromEnd, to, toEnd } };
}

/** Forms that are exchanged for one another where text is typeset, or lost where it is copied. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ...forms('“”„‟«»″', '"'),
  ...forms('‘’‚‛‹›′ʼ', "'"),
  ...forms('‐‑‒–—―−', '-'),
  ['…', '...'],
  // Soft hyphen, zero width space, word joiner, byte order mark, and what sets the direction of writing.
  ...forms(
    '\u00ad\u200b\u2060\ufeff\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
    '',
  ),
]);

function forms(characters: string, plain: string): readonly (readonly [string, string])[] {
  return Array.from(characters, (character) => [character, plain] as const);
}

/** White space of ECMAScript but the space itself, and but the byte order mark, which is no space inside a text. */
const OTHER_SPACE = '\\t-\\r\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

/** What is composed with the character before it: marks, and the vowels and final consonants of Korean. */
const MARK = '\\p{M}\\u1160-\\u11ff';

/**
 * Blocks in which NFC replaces characters that have no mark behind them (Unicode Character Database,
 * `Full_Composition_Exclusion`), as a whole.
 */
const REPLACED =
  '\\u0340-\\u0345\\u0374\\u037e\\u0387\\u0958-\\u0fbf\\u1f70-\\u1fff\\u2126\\u212a\\u212b\\u2329\\u232a\\u2adc' +
  '\\uf900-\\ufb4f\\u{1d15e}-\\u{1d1c0}\\u{2f800}-\\u{2fa1f}';

/** With 30 marks to a letter at most, as in the Stream-Safe Text Format (Unicode Standard Annex 15). */
const TO_FOLD = new RegExp(
  [
    `[ ${OTHER_SPACE}]{2,}`,
    `[${OTHER_SPACE}]`,
    `[${[...PLAIN.keys()].join('')}]`,
    `.[${MARK}]{1,30}`,
    `[${REPLACED}]`,
  ].join('|'),
  'gsu',
);

function foldedForm(stretch: string): string {
  const plain = PLAIN.get(stretch);
  if (plain !== undefined) return plain;
  return ONLY_SPACE.test(stretch) ? ' ' : stretch.normalize('NFC');
}

const ONLY_SPACE = new RegExp(`^[ ${OTHER_SPACE}]+$`, 'u');

/** The index of the last number of an ascending list that is at most a bound, or -1. */
function lastAtMost(ascending: readonly number[], bound: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) <= bound) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
