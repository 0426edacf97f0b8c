/**
 * When something was said, as the reporter's sentence around it has it.
 *
 * A speaker who says the same in two months makes two statements. Months, years and days of the week are read; "today" is
 * counted from the day of the paper, which the text need not tell.
 */
import type { OccasionWords } from '../languages/language.ts';
import { firstIndex } from '../text/first-index.ts';
import type { Span } from '../text/span.ts';
import type { Occasion } from './facts.ts';
import type { Paragraph } from './paragraph.ts';

export class Occasions {
  /** @param paragraphs In text order. */
  constructor(
    private readonly text: string,
    private readonly paragraphs: readonly Paragraph[],
    private readonly words: OccasionWords,
  ) {}

  /** What the sentence of the cue says outside of what is reported. */
  of({ cue, content }: { readonly cue: Span | null; readonly content: readonly Span[] }): Occasion | null {
    if (!cue) return null;
    const sentence = this.#sentenceAt(cue.start);
    const told = this.#outside(sentence, content);
    const month = this.words.month.exec(told)?.[1]?.slice(0, 3).toLowerCase();
    const year = this.words.year.exec(told)?.[1];
    const weekday = this.#weekdayIn(told);
    if (!month && !year && weekday === null) return null;
    return {
      month: month ? this.words.months.indexOf(month) + 1 : null,
      year: year ? Number(year) : null,
      weekday,
    };
  }

  /** The one day that is named; of two, one is that of something else. */
  #weekdayIn(told: string): number | null {
    const named = Array.from(told.matchAll(this.words.weekday), ([, name = '']) => name.toLowerCase());
    const [first, ...others] = new Set(named);
    return first === undefined || others.length > 0 ? null : (this.words.weekdays.get(first) ?? null);
  }

  #outside({ start, end }: Span, content: readonly Span[]): string {
    let told = '';
    let at = start;
    for (const part of content) {
      if (part.end <= at || part.start >= end) continue;
      told += `${this.text.slice(at, Math.max(at, part.start))}…`;
      at = part.end;
    }
    return told + this.text.slice(at, Math.max(at, end));
  }

  /** A long sentence counts as far as its middle is near: many quotations may share it. */
  #sentenceAt(offset: number): Span {
    const { paragraphs } = this;
    const next = firstIndex(paragraphs.length, (index) => (paragraphs[index]?.base ?? 0) <= offset);
    const paragraph = paragraphs[next - 1];
    if (!paragraph) return { start: offset, end: offset };
    const { base, text, facts } = paragraph;
    const starts = facts.syntax.sentenceStarts;
    const after = firstIndex(starts.length, (index) => base + (starts[index] ?? 0) <= offset);
    const start = base + (starts[after - 1] ?? 0);
    const end = base + (starts[after] ?? text.length);
    return { start: Math.max(start, offset - NEAR), end: Math.min(end, offset + NEAR) };
  }
}

/** UTF-16 units on either side of the cue: more than most sentences have. */
const NEAR = 300;
