/**
 * The words that a finding is about, in the line that they stand in. What the finding says is not known here.
 */
import type { FileSpan } from '../engine/text/span.ts';
import type { Line } from './layout.ts';
import { visible } from './visible.ts';

/**
 * The words at the span and `side` UTF-16 units or so on either side of them, cut to their line and to three times that
 * length.
 *
 * However long the text is, only this stretch of it is looked at: a file may have a finding in each of its lines, and
 * all of it may be one line.
 *
 * @param points Whether the words are pointed at by signs, for want of colour.
 */
export function excerpt(text: string, span: FileSpan, side: number, points: boolean): Line {
  const { fileStart, fileEnd } = span;
  const before = text.slice(Math.max(0, fileStart - side), fileStart);
  const inLine = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const from = fileStart - before.length + inLine;
  // Room that the line does not fill before the words goes to what follows them.
  const after = text.slice(fileStart, from + 3 * side);
  const to = fileStart + (/[\r\n]/.exec(after)?.index ?? after.length);
  const end = Math.min(fileEnd, to);
  const about = visible(text.slice(fileStart, end));
  // They need no signs where they are all that is shown.
  const isPointedAt = points && (from < fileStart || end < to);
  return [
    { text: (isLineEdge(text[from - 1]) ? '' : '…') + visible(text.slice(from, fileStart)), style: 'dim' },
    { text: isPointedAt ? `>${about}<` : about, style: 'disputed' },
    { text: visible(text.slice(end, to)) + (isLineEdge(text[to]) ? '' : '…'), style: 'dim' },
  ];
}

function isLineEdge(character: string | undefined): boolean {
  return character === undefined || character === '\n' || character === '\r';
}
