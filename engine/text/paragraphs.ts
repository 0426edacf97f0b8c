/**
 * Where the paragraphs of a document are.
 *
 * Articles come in two layouts: one paragraph a line, with or without blank lines between, and hard-wrapped text
 * whose paragraphs end at a blank line. This module tells them apart; it knows nothing of what a paragraph says.
 */
import type { Span } from './span.ts';

/** Line lengths up to this many units may come from wrapping; mail, Usenet and agency wires wrap at 65 to 80. */
const WIDEST_WRAP = 100;

/**
 * Split a document into paragraphs.
 *
 * @returns Document spans in order, white space at either end left out; none is empty. LF, CRLF and CR end lines.
 */
export function splitParagraphs(text: string): readonly Span[] {
  const lines = linesOf(text);
  if (isHardWrapped(text, lines)) return joinBlocks(lines.filled);
  return lines.filled.map(({ start, end }) => ({ start, end }));
}

interface Lines {
  /** Lines with text, without their ends and without white space at either side. */
  readonly filled: readonly Line[];
  /** Whether a blank line parts anything; one that the text ends with does not. */
  readonly parted: boolean;
}

interface Line extends Span {
  /** Whether it follows a blank line, or nothing. */
  readonly opens: boolean;
}

function linesOf(text: string): Lines {
  const filled: Line[] = [];
  let parted = false;
  let opens = true;
  let lineStart = 0;
  while (lineStart <= text.length) {
    const lineEnd = nextLineEnd(text, lineStart);
    const { start, end } = trim(text, lineStart, lineEnd);
    if (end > start) filled.push({ start, end, opens });
    else if (lineEnd < text.length) parted = true;
    opens = end === start;
    lineStart = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1);
  }
  return { filled, parted };
}

function nextLineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13) return at;
  }
  return text.length;
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(unit: number): boolean {
  return (
    unit === 32 ||
    unit === 9 ||
    unit === 0xa0 ||
    unit === 0x3000 ||
    unit === 0xfeff ||
    unit === 11 ||
    unit === 12
  );
}

/**
 * A document is hard-wrapped when no line is wider than a wrap, blank lines part it into blocks, and at most of
 * the line ends inside a block no sentence ends.
 */
function isHardWrapped(text: string, { filled, parted }: Lines): boolean {
  let inner = 0;
  let broken = 0;
  for (const [index, line] of filled.entries()) {
    if (line.end - line.start > WIDEST_WRAP) return false;
    const before = filled[index - 1];
    if (line.opens || !before) continue;
    inner++;
    if (!/[.!?:…"”’'»)\]]$/.test(text.slice(before.end - 1, before.end))) broken++;
  }
  return parted && inner > 1 && broken * 2 > inner;
}

function joinBlocks(lines: readonly Line[]): readonly Span[] {
  const blocks: Span[] = [];
  for (const { start, end, opens } of lines) {
    const block = opens ? undefined : blocks.pop();
    blocks.push({ start: block?.start ?? start, end });
  }
  return blocks;
}
