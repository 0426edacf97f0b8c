/**
 * A text in which two settings of the same words are the same, with the way back to where each unit came from.
 *
 * Runs of white space are one space, so that another wrapping of the lines makes no difference; letters are composed
 * (Unicode NFC); quotation marks, apostrophes, dashes and the ellipsis stand for their plain forms, and characters
 * that nobody sees are left out, because editors and news systems exchange all of these on their own. Case, digits
 * and all other punctuation stay: they can change what is said.
 */

export interface FoldedText {
  readonly text: string;
  /** For each unit of the folded text, where in the source that begins which it stands for, in UTF-16 units. */
  readonly starts: Int32Array;
  /** And where it ends. */
  readonly ends: Int32Array;
}

/** Fold a text; linear in it. */
export function foldText(source: string): FoldedText {
  const folding = new Folding(source.length);
  let at = 0;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    const next = at + 1 < source.length ? source.charCodeAt(at + 1) : 0;
    if (isSpace(code)) at = folding.space(source, at);
    else if (next < FIRST_MARK && code < FIRST_SINGLETON) at = folding.unit(code, at);
    else at = folding.cluster(source, at, code);
  }
  return folding.done();
}

/** The first folded unit that stands for something at or behind an offset of the source. */
export function foldedAt({ starts }: FoldedText, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** U+0300, the first character of Unicode that changes the one before it. */
const FIRST_MARK = 0x300;
/** U+0340, the first character that NFC replaces by another. */
const FIRST_SINGLETON = 0x340;
/** Marks that are composed with one letter, as in the Stream-Safe Text Format (Unicode Standard Annex 15). */
const MOST_MARKS = 30;

class Folding {
  private codes: Uint16Array;
  private starts: Int32Array;
  private ends: Int32Array;
  private length = 0;

  constructor(capacity: number) {
    this.codes = new Uint16Array(capacity + 16);
    this.starts = new Int32Array(capacity + 16);
    this.ends = new Int32Array(capacity + 16);
  }

  /** One space for the run of white space at an offset. @returns Where it ends. */
  space(source: string, at: number): number {
    let end = at + 1;
    while (end < source.length && isSpace(source.charCodeAt(end))) end++;
    this.push(0x20, at, end);
    return end;
  }

  /** A character that is not composed with the next. @returns Where it ends. */
  unit(code: number, at: number): number {
    const folded = code < 0x7f ? code : (FOLDED.get(code) ?? code);
    if (folded !== INVISIBLE) this.push(folded, at, at + 1);
    return at + 1;
  }

  /** A character with the marks behind it. @returns Where they end. */
  cluster(source: string, at: number, code: number): number {
    let end = at + (code >= 0xd800 && code < 0xdc00 && isLow(source.charCodeAt(at + 1)) ? 2 : 1);
    const own = end;
    for (let marks = 0; marks < MOST_MARKS && end < source.length && isMark(source.charCodeAt(end)); marks++)
      end++;
    if (end === at + 1 && isStable(code)) return this.unit(code, at);
    if (end === at + 1 && code === ELLIPSIS) return this.text('...', at, end);
    if (end === own && own === at + 1 && FOLDED.has(code)) return this.unit(code, at);
    return this.text(source.slice(at, end).normalize('NFC'), at, end);
  }

  /** Several units that stand for one stretch of the source. @returns Where it ends. */
  private text(text: string, start: number, end: number): number {
    for (let at = 0; at < text.length; at++) this.push(text.charCodeAt(at), start, end);
    return end;
  }

  private push(code: number, start: number, end: number) {
    if (this.length === this.codes.length) this.grow();
    this.codes[this.length] = code;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length++;
  }

  private grow() {
    this.codes = grown(this.codes, new Uint16Array(2 * this.length));
    this.starts = grown(this.starts, new Int32Array(2 * this.length));
    this.ends = grown(this.ends, new Int32Array(2 * this.length));
  }

  done(): FoldedText {
    const { codes, length } = this;
    const chunks: string[] = [];
    for (let at = 0; at < length; at += CHUNK)
      chunks.push(String.fromCharCode(...codes.subarray(at, Math.min(length, at + CHUNK))));
    return {
      text: chunks.join(''),
      starts: this.starts.subarray(0, length),
      ends: this.ends.subarray(0, length),
    };
  }
}

/** Units turned at once into one string: enough to be fast, few enough to be arguments of one call. */
const CHUNK = 8192;

function grown<T extends Uint16Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

const ELLIPSIS = 0x2026;
const INVISIBLE = -1;

/** Forms that are exchanged for one another where text is typeset, or lost where it is copied. */
const FOLDED: ReadonlyMap<number, number> = new Map([
  ...folding('“”„‟«»″', '"'),
  ...folding('‘’‚‛‹›′ʼ', "'"),
  ...folding('‐‑‒–—―−', '-'),
  // Soft hyphen, zero width space, word joiner, byte order mark, and what sets the direction of writing.
  ...[0xad, 0x200b, 0x2060, 0xfeff, 0x61c, 0x200e, 0x200f].map((code) => [code, INVISIBLE] as const),
  ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e].map((code) => [code, INVISIBLE] as const),
  ...[0x2066, 0x2067, 0x2068, 0x2069].map((code) => [code, INVISIBLE] as const),
]);

function folding(forms: string, plain: string): readonly (readonly [number, number])[] {
  return Array.from(forms, (form) => [form.charCodeAt(0), plain.charCodeAt(0)] as const);
}

/** White space of ECMAScript, but for the byte order mark, which is no space inside a text. */
function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x1680) return code === 0xa0;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Blocks in which NFC leaves each character as it is: Cyrillic to Thaana, and what Chinese, Japanese and Korean use. */
function isStable(code: number): boolean {
  return (
    (code >= 0x400 && code < 0x7c0 && !FOLDED.has(code)) ||
    (code >= 0x3001 && code < 0xa000) ||
    (code >= 0xac00 && code < 0xd7a4) ||
    code < FIRST_SINGLETON
  );
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

/** What was asked of a unit before: 1 for a mark, 2 for none. */
const MARKS = new Uint8Array(0x10000);

/** Whether a unit is composed with what stands before it: a mark, or a vowel or final consonant of Korean. */
function isMark(code: number): boolean {
  if (code < FIRST_MARK) return false;
  if (MARKS[code] === 0) MARKS[code] = /^[\p{M}\u1160-\u11ff]$/u.test(String.fromCharCode(code)) ? 1 : 2;
  return MARKS[code] === 1;
}
