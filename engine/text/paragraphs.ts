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
  return isHardWrapped(text, lines) ? joinBlocks(lines) : lines.filter((line) => line.end > line.start);
}

/** Every line without its end and without white space at either side; blank lines are empty spans. */
function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  let lineStart = 0;
  while (lineStart <= text.length) {
    const lineEnd = nextLineEnd(text, lineStart);
    lines.push(trim(text, lineStart, lineEnd));
    lineStart = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1);
  }
  return lines;
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
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  let inner = 0;
  let broken = 0;
  let blanks = 0;
  for (const [index, line] of lines.entries()) {
    if (line.end - line.start > WIDEST_WRAP) return false;
    if (line.end === line.start) {
      if (index < lines.length - 1) blanks++;
      continue;
    }
    const next = lines[index + 1];
    if (!next || next.end === next.start) continue;
    inner++;
    if (!/[.!?:…"”’'»)\]]$/.test(text.slice(line.end - 1, line.end))) broken++;
  }
  return blanks > 0 && inner > 1 && broken * 2 > inner;
}

function joinBlocks(lines: readonly Span[]): readonly Span[] {
  const blocks: Span[] = [];
  let start = -1;
  let end = -1;
  for (const line of lines) {
    if (line.end > line.start) {
      if (start < 0) start = line.start;
      end = line.end;
    } else if (start >= 0) {
      blocks.push({ start, end });
      start = -1;
    }
  }
  if (start >= 0) blocks.push({ start, end });
  return blocks;
}
