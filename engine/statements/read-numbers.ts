/**
 * Numbers that are written in several words: "three thousand two hundred and fifty", "3.5 million", "twenty-first", "two
 * thirds", "five million dollars". The forms are those of `numerals.ts`.
 */
import type { LocalSpan } from '../text/span.ts';
import { ABOUT, NUMERALS } from './numerals.ts';

/** Magnitudes written behind a figure, without a space. */
const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);

/** What stands behind a number's value for its currency, by the sign before the number or the key of the word after it. */
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ...['$', '£', '€'].map((sign) => [sign, sign] as const),
  ['dollar', '$'],
  ['pound', '£'],
  ['euro', '€'],
]);

/** A number's form without its currency. */
export function withoutCurrency(form: string): string {
  return form.replace(/[$£€]$/, '');
}

/** A word with its place and its form. */
interface Part extends LocalSpan {
  readonly key: string;
}

/** What begins at a word: the form of the number, and the index of the first word after it. */
interface Reading<T = number> {
  readonly value: T;
  readonly next: number;
}

/** Each word by its index, or what several of them are together. Offsets are those of the text. */
export function joinNumbers(words: readonly Part[], text: string): readonly (number | Part)[] {
  const reader = new NumberReader(words, text);
  const found: (number | Part)[] = [];
  for (let at = 0; at < words.length; ) {
    const reading = reader.form(at);
    const [first, last] = [words[at], words[(reading?.next ?? 0) - 1]];
    if (reading && first && last && last !== first) {
      found.push({ from: first.from, to: last.to, key: reading.value });
      at = reading.next;
    } else found.push(at++);
  }
  return found;
}

class NumberReader {
  readonly words: readonly Part[];
  readonly text: string;

  constructor(words: readonly Part[], text: string) {
    this.words = words;
    this.text = text;
  }

  /** The form of what is counted from a word on; null where nothing is. */
  form(at: number): Reading<string> | null {
    const key = this.#key(at);
    if (!BEGINNING.test(key)) return null;
    if (key === 'per' && this.#follows(at + 1) && this.#written(at + 1) === 'cent')
      return { value: 'percent', next: at + 2 };
    const magnitude = this.#magnitude(at);
    if (magnitude) return magnitude;
    const part = this.#fraction(at);
    if (part) return part;
    const sign = CURRENCIES.get(this.#written(at));
    if (sign !== undefined && !this.#isFigure(at + 1)) return null;
    const number = this.#number(sign === undefined ? at : at + 1);
    if (!number) return null;
    const { value, next } = number;
    if (sign !== undefined) return { value: value + sign, next };
    const currency = this.#follows(next) ? CURRENCIES.get(this.#key(next)) : undefined;
    if (currency !== undefined && this.#key(next - 1) !== 'one')
      return { value: value + currency, next: next + 1 };
    if (this.#isFigure(next - 1) && this.#touches(next) && ORDINAL_ENDING.test(this.#written(next)))
      return { value: `${value}th`, next: next + 1 };
    const ordinal = this.#follows(next) ? this.#ordinal(next) : 0;
    if (isTens(value) && ordinal >= 1 && ordinal <= 9)
      return { value: `${value + ordinal}th`, next: next + 1 };
    return { value: String(value), next };
  }

  /** "Hundreds of thousands". */
  #magnitude(at: number): Reading<string> | null {
    const [factor, other] = [this.#factor(at), this.#factor(at + 2)];
    if (!factor || !other || this.#key(at + 1) !== 'of') return null;
    return { value: ABOUT + factor * other, next: at + 3 };
  }

  /** "Two thirds", "one quarter", "a third of". */
  #fraction(at: number): Reading<string> | null {
    const isArticle = this.#key(at) === 'a';
    const count = isArticle ? 1 : (this.#small(at)?.value ?? 0);
    if (count < 1 || count > 9 || this.#isFigure(at) || !this.#follows(at + 1)) return null;
    const written = this.#written(at + 1);
    const parts = count === 1 ? written : /s$/.test(written) ? written.slice(0, -1) : '';
    const whole = parts === 'quarter' ? 4 : Number.parseInt(NUMERALS.get(parts) ?? '', 10);
    const isOrdinal = parts === 'quarter' || /^\d+th$/.test(NUMERALS.get(parts) ?? '');
    if (!isOrdinal || whole < 3 || (isArticle && this.#key(at + 2) !== 'of')) return null;
    return { value: `${count}/${whole}`, next: at + 2 };
  }

  /** @param below Magnitudes from this on are not read, so that what is added to one is less, and no text nests deep. */
  #number(at: number, below = Number.POSITIVE_INFINITY): Reading | null {
    const head = this.#hundreds(at);
    if (!head) return null;
    const by = this.#factorAfter(head.next) || this.#suffixAfter(head.next);
    const isOnlyBegun = head.next === at + 1 && this.#key(at) === 'a';
    if (by < 1e3) return isOnlyBegun ? null : head;
    if (by >= below) return null;
    const rest = this.#rest(head.next + 1, by);
    return {
      value: rounded(head.value * by) + (rest?.value ?? 0),
      next: rest?.next ?? head.next + 1,
    };
  }

  /** What is added to a thousand or more, and is less: "and fifty", "two hundred". */
  #rest(at: number, below: number): Reading | null {
    const from = this.#added(at);
    const rest = from === null || this.#key(from) === 'a' ? null : this.#number(from, below);
    return rest && rest.value < below ? rest : null;
  }

  /** Where the words begin that are added to a number before a word, with "and" or without; null where none are. */
  #added(at: number): number | null {
    const from = this.#key(at) === 'and' ? at + 1 : at;
    return this.#follows(at) && this.#follows(from) && !this.#isFigure(from) ? from : null;
  }

  /** A number below a thousand, or what stands before a thousand or more: "two hundred and fifty", "a", "3.5". */
  #hundreds(at: number): Reading | null {
    const head = this.#head(at);
    if (!head) return null;
    const by = this.#factorAfter(head.next);
    if (by === 0 || by >= 1e3) return this.#key(at) === 'half' && by === 0 ? null : head;
    const value = rounded(head.value * by);
    const next = head.next + 1;
    const from = by === 100 ? this.#added(next) : null;
    const rest = from === null ? null : this.#small(from);
    return rest ? { value: value + rest.value, next: rest.next } : { value, next };
  }

  #factorAfter(at: number): number {
    return this.#follows(at) ? this.#factor(at) : 0;
  }

  #suffixAfter(at: number): number {
    if (!this.#touches(at) || !this.#isFigure(at - 1)) return 0;
    return SUFFIXES.get(this.#written(at)) ?? 0;
  }

  /** What may stand before a hundred, a thousand or more, with a half that is added to it. */
  #head(at: number): Reading | null {
    if (this.#key(at) === 'half') return this.#key(at + 1) === 'a' ? { value: 0.5, next: at + 2 } : null;
    const whole = this.#whole(at);
    if (!whole || this.#key(at) === 'a') return whole;
    const { value, next } = whole;
    const isHalfMore = ['and', 'a', 'half'].every((key, index) => this.#key(next + index) === key);
    return isHalfMore ? { value: value + 0.5, next: next + 3 } : whole;
  }

  /** Figures, a number below a hundred, a year in words ("nineteen eighty-four"), or the "a" before a hundred. */
  #whole(at: number): Reading | null {
    const key = this.#key(at);
    if (this.#isFigure(at)) {
      const value = Number(key);
      return Number.isFinite(value) ? { value, next: at + 1 } : null;
    }
    if (key === 'a') return { value: 1, next: at + 1 };
    const small = this.#small(at);
    if (!small || small.next > at + 1 || small.value < FIRST_CENTURY || small.value > LAST_CENTURY)
      return small;
    const years = this.#follows(small.next) ? this.#small(small.next) : null;
    return years && years.value >= 10 ? { value: small.value * 100 + years.value, next: years.next } : small;
  }

  /** A number below a hundred in words. */
  #small(at: number): Reading | null {
    const value = this.#counted(at);
    if (value === 0) return null;
    const unit = isTens(value) && this.#follows(at + 1) ? this.#counted(at + 1) : 0;
    return unit >= 1 && unit <= 9 ? { value: value + unit, next: at + 2 } : { value, next: at + 1 };
  }

  /** The value of one word that counts; 0 for any other. */
  #counted(at: number): number {
    const key = this.#key(at);
    if (key === 'one') return 1;
    return /^\d{1,2}$/.test(key) && !this.#isFigure(at) ? Number(key) : 0;
  }

  #ordinal(at: number): number {
    return /^\d+th$/.test(this.#key(at)) ? Number.parseInt(this.#key(at), 10) : 0;
  }

  #factor(at: number): number {
    return this.#key(at).startsWith(ABOUT) ? Number(this.#key(at).slice(1)) : 0;
  }

  #key(at: number): string {
    return this.words[at]?.key ?? '';
  }

  #written(at: number): string {
    const word = this.words[at];
    return word ? this.text.slice(word.from, word.to).toLowerCase() : '';
  }

  #isFigure(at: number): boolean {
    return /^\p{N}/u.test(this.#written(at));
  }

  /** Whether nothing but a space or a hyphen stands before a word. */
  #follows(at: number): boolean {
    const [before, word] = [this.words[at - 1], this.words[at]];
    return (
      before !== undefined &&
      word !== undefined &&
      /^(?:\s*|[-‐‑])$/u.test(this.text.slice(before.to, word.from))
    );
  }

  #touches(at: number): boolean {
    return this.words[at]?.from === this.words[at - 1]?.to;
  }
}

/** Keys with which what is counted may begin. */
const BEGINNING = /^(?:[\d~$£€]|one$|a$|half$|per$)/;

const ORDINAL_ENDING = /^(?:st|nd|rd|th)$/;

/** Years in words are read from the fourteenth century to the twenty-first. */
const FIRST_CENTURY = 13;
const LAST_CENTURY = 20;

/** Whether a unit may follow: "forty-five". */
function isTens(value: number): boolean {
  return value >= 20 && value <= 90 && value % 10 === 0;
}

/** Rounded to what is written: 2.3 million is no 2,299,999.9999999995. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
