/**
 * Pair quotation marks into marked stretches over a whole document.
 *
 * News style repeats the opening mark in each paragraph of a long quotation and closes only the last, so a
 * stretch that is open at the end of a paragraph may go on in the next. What is left without a partner is told
 * apart: a missing closer, a missing re-opener, a mark that nothing opened. Single marks are paired after double
 * ones and only among those of the same double stretch, since most of them are apostrophes. The module does not
 * ask who speaks, or whether a stretch is speech at all.
 */
import type { Span } from '../text/span.ts';
import type { QuotationMark } from './quotation-marks.ts';

/** A stretch between marks within one paragraph. All spans are document spans. */
export interface MarkedStretch {
  /** The opening mark; null in a paragraph that goes on without one. */
  readonly open: Span | null;
  /** The closing mark; null when the stretch runs to the paragraph's end or its closer is missing. */
  readonly close: Span | null;
  /** What stands between the marks. */
  readonly content: Span;
  readonly family: 'double' | 'single';
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** Index of the stretch around this one, or null. */
  readonly parent: number | null;
  /** Index of the stretch of an earlier paragraph that this one goes on from, or null. */
  readonly continues: number | null;
}

/** A mark without its partner; the span is the mark's, or the first word's where a re-opener is missing. */
interface LoneMark {
  readonly span: Span;
  readonly missing: 'closer' | 're-opener' | 'opener';
}

/** A paragraph as the pairing needs it. */
export interface MarkedParagraph {
  /** Document offset of its first unit. */
  readonly base: number;
  readonly text: string;
  readonly marks: readonly QuotationMark[];
}

export interface MarkedStretches {
  /** Sorted by the start of their content, an outer stretch before those in it. */
  readonly stretches: readonly MarkedStretch[];
  /** Sorted by start. */
  readonly lone: readonly LoneMark[];
}

/** Pair the marks of a document's paragraphs, given in text order. Linear in the number of marks; never throws. */
export function markedStretches(paragraphs: readonly MarkedParagraph[]): MarkedStretches {
  const found: Draft[] = [];
  const lone: LoneMark[] = [];
  let carried: Draft | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.marks.length === 0 && carried === null) continue;
    carried = pairDoubles(paragraph, index, carried, found, lone);
    if (paragraph.marks.length > 0) pairSingles(paragraph, index, found, lone);
  }
  if (carried) lone.push(missingCloser(carried));
  return { stretches: settle(found), lone: lone.sort((a, b) => a.span.start - b.span.start) };
}

/** A stretch while its paragraph is being read; offsets are the document's. */
interface Draft {
  open: Span | null;
  close: Span | null;
  start: number;
  end: number;
  readonly family: 'double' | 'single';
  readonly shape: QuotationMark['shape'];
  readonly paragraph: number;
  readonly continues: Draft | null;
}

/** Prose nests quotations three deep, English textbooks of logic four. */
const DEEPEST = 6;

/** @returns The stretch that is open at the paragraph's end. */
function pairDoubles(
  paragraph: MarkedParagraph,
  index: number,
  carried: Draft | null,
  found: Draft[],
  lone: LoneMark[],
): Draft | null {
  const marks = paragraph.marks.filter((mark) => mark.family === 'double');
  const stack: Draft[] = [];
  const push = (start: number, mark: QuotationMark | null, continues: Draft | null): void => {
    const open = mark ? spanOf(paragraph, mark) : null;
    const shape = mark?.shape ?? continues?.shape ?? 'quote';
    const end = paragraph.base + paragraph.text.length;
    const draft: Draft = {
      open,
      close: null,
      start,
      end,
      family: 'double',
      shape,
      paragraph: index,
      continues,
    };
    stack.push(draft);
    found.push(draft);
  };
  let next = 0;
  if (carried) {
    const first = marks[0];
    if (first && first.at === 0 && first.opens) {
      push(paragraph.base + first.length, first, carried);
      next = 1;
    } else if (first && !first.opens && !first.weak) {
      push(paragraph.base, null, carried);
      lone.push({ span: firstWord(paragraph), missing: 're-opener' });
    } else {
      lone.push(missingCloser(carried));
    }
  }
  const surplus = closersToSpare(marks);
  for (; next < marks.length; next++) {
    const mark = marks[next] as QuotationMark;
    if (mark.opens && (!mark.closes || stack.length === 0)) {
      const scarce = mark.shape === stack.at(-1)?.shape && (surplus[next] ?? 0) < 1;
      const repeated = scarce && !isPairWithin(paragraph, stack.at(-1), mark, marks[next + 1]);
      if (repeated || stack.length === DEEPEST) {
        const unclosed = stack.pop() as Draft;
        unclosed.end = endOfText(paragraph, mark.at);
        lone.push(missingCloser(unclosed));
      }
      push(paragraph.base + mark.at + mark.length, mark, null);
    } else {
      closeDouble(paragraph, mark, stack, lone);
    }
  }
  for (const inner of stack.slice(1)) lone.push(missingCloser(inner));
  return stack[0] ?? null;
}

/** Curly marks inside straight ones ("They call it “home” and mean it.) are a pair of their own. */
function isPairWithin(
  { base, text }: MarkedParagraph,
  around: Draft | undefined,
  mark: QuotationMark,
  next: QuotationMark | undefined,
): boolean {
  if (text[mark.at] !== '“' || text[next?.at ?? -1] !== '”' || !around?.open) return false;
  return text[around.open.start - base] !== '“';
}

function closeDouble(
  paragraph: MarkedParagraph,
  mark: QuotationMark,
  stack: Draft[],
  lone: LoneMark[],
): void {
  const depth = stack.findLastIndex((draft) => draft.shape === mark.shape);
  if (depth < 0) {
    if (!mark.weak) lone.push({ span: spanOf(paragraph, mark), missing: 'opener' });
    return;
  }
  while (stack.length > depth) {
    const draft = stack.pop() as Draft;
    draft.end = paragraph.base + mark.at;
    if (stack.length === depth) draft.close = spanOf(paragraph, mark);
    else lone.push(missingCloser(draft));
  }
}

/** For each mark: how many more marks from it on close than open, the mark itself counted. */
function closersToSpare(marks: readonly QuotationMark[]): readonly number[] {
  const surplus = new Array<number>(marks.length).fill(0);
  let balance = 0;
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index] as QuotationMark;
    if (mark.opens && !mark.closes) balance--;
    else balance++;
    surplus[index] = balance;
  }
  return surplus;
}

/**
 * Pair single marks. A closing mark after a letter may be an apostrophe ("the workers’ union"): it closes only
 * when no clearer one comes before the next opening mark.
 */
function pairSingles(paragraph: MarkedParagraph, index: number, found: Draft[], lone: LoneMark[]): void {
  const singles = paragraph.marks.filter((mark) => mark.family === 'single');
  if (singles.length === 0) return;
  const doubles = found.slice(firstOf(found, index));
  for (const marks of groupByStretch(paragraph, singles, doubles)) {
    let next = 0;
    while (next < marks.length) {
      const mark = marks[next] as QuotationMark;
      if (!mark.opens) {
        if (!mark.weak) lone.push({ span: spanOf(paragraph, mark), missing: 'opener' });
        next++;
        continue;
      }
      const closer = closerFor(paragraph.text, marks, next);
      if (closer < 0) {
        if (!mark.weak) lone.push({ span: spanOf(paragraph, mark), missing: 'closer' });
        next++;
        continue;
      }
      found.push(singleStretch(paragraph, index, mark, marks[closer] as QuotationMark));
      next = closer + 1;
    }
  }
}

function singleStretch(
  paragraph: MarkedParagraph,
  index: number,
  opener: QuotationMark,
  closer: QuotationMark,
): Draft {
  return {
    open: spanOf(paragraph, opener),
    close: spanOf(paragraph, closer),
    start: paragraph.base + opener.at + opener.length,
    end: paragraph.base + closer.at,
    family: 'single',
    shape: opener.shape,
    paragraph: index,
    continues: null,
  };
}

/** Index in `marks` of the mark that closes the one at `opener`, or -1. */
function closerFor(text: string, marks: readonly QuotationMark[], opener: number): number {
  let fallback = -1;
  for (let index = opener + 1; index < marks.length; index++) {
    const mark = marks[index] as QuotationMark;
    if (mark.opens) break;
    const pluralPossessive =
      mark.weak && text[mark.at - 1] === 's' && /^ \p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3));
    if (!pluralPossessive) return index;
    if (fallback < 0) fallback = index;
  }
  return fallback;
}

/** The single marks that stand in the same double stretch, or in none. */
function groupByStretch(
  paragraph: MarkedParagraph,
  singles: readonly QuotationMark[],
  doubles: readonly Draft[],
): Iterable<QuotationMark[]> {
  const groups = new Map<Draft | null, QuotationMark[]>();
  const open: Draft[] = [];
  let next = 0;
  for (const mark of singles) {
    const at = paragraph.base + mark.at;
    while ((doubles[next]?.start ?? Number.POSITIVE_INFINITY) <= at) open.push(doubles[next++] as Draft);
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= at) open.pop();
    const around = open.at(-1) ?? null;
    const group = groups.get(around);
    if (group) group.push(mark);
    else groups.set(around, [mark]);
  }
  return groups.values();
}

/** Index of the first stretch found in the paragraph; they stand last in `found`. */
function firstOf(found: readonly Draft[], paragraph: number): number {
  let first = found.length;
  while (first > 0 && found[first - 1]?.paragraph === paragraph) first--;
  return first;
}

/** Sort the drafts and find the stretch around each; stretches of one paragraph nest, they never cross. */
function settle(found: readonly Draft[]): readonly MarkedStretch[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const indexOf = new Map(sorted.map((draft, index) => [draft, index]));
  const around: number[] = [];
  return sorted.map((draft, index) => {
    while (around.length > 0 && (sorted[around.at(-1) as number] as Draft).end <= draft.start) around.pop();
    const parent = around.at(-1) ?? null;
    around.push(index);
    return {
      open: draft.open,
      close: draft.close,
      content: { start: draft.start, end: Math.max(draft.start, draft.end) },
      family: draft.family,
      paragraph: draft.paragraph,
      parent,
      continues: draft.continues ? (indexOf.get(draft.continues) ?? null) : null,
    };
  });
}

function missingCloser(draft: Draft): LoneMark {
  return { span: draft.open ?? { start: draft.start, end: draft.start + 1 }, missing: 'closer' };
}

function spanOf(paragraph: MarkedParagraph, mark: QuotationMark): Span {
  const start = paragraph.base + mark.at;
  return { start, end: start + mark.length };
}

function firstWord(paragraph: MarkedParagraph): Span {
  const length = /^\S+/.exec(paragraph.text)?.[0].length ?? 1;
  return { start: paragraph.base, end: paragraph.base + length };
}

/** Document offset of the end of the text before a paragraph offset, white space left out. */
function endOfText(paragraph: MarkedParagraph, at: number): number {
  let end = at;
  while (end > 0 && /\s/.test(paragraph.text[end - 1] ?? '')) end--;
  return paragraph.base + end;
}
