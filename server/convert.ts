/**
 * The only place where file offsets and the protocol's positions meet.
 *
 * A line ends at LF, CR LF or CR, and characters are UTF-16 units, as the protocol has it; so an offset inside a
 * surrogate pair or at a lone surrogate is a position like any other. Only the place between CR and LF has none.
 */
import type { Position, Range } from 'vscode-languageserver';
import type { Document, SourceFile } from '../engine/corpus/document.ts';
import { type FileSpan, type Span, toFile } from '../engine/text/span.ts';

/** What positions are measured in. Line starts are kept for each object, so pass the same one again. */
export type Text = Pick<SourceFile, 'text'>;

/** The position of a file offset. Between CR and LF it is the line's end; outside the file, the nearest place. */
export function positionAt(file: Text, offset: number): Position {
  const starts = lineStarts(file);
  const clamped = Math.max(0, Math.min(offset, file.text.length));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= clamped) low = middle;
    else high = middle - 1;
  }
  const start = starts[low] ?? 0;
  return { line: low, character: Math.min(clamped, lineEnd(file, low)) - start };
}

/** The file offset of a position. A character past the line's end is the line's end, a line past the last the end. */
export function offsetAt(file: Text, position: Position): number {
  const starts = lineStarts(file);
  if (position.line < 0) return 0;
  const start = starts[position.line];
  if (start === undefined) return file.text.length;
  return Math.min(start + Math.max(0, position.character), lineEnd(file, position.line));
}

export function rangeOf(file: Text, span: FileSpan): Range {
  return { start: positionAt(file, span.fileStart), end: positionAt(file, span.fileEnd) };
}

/** The range of a span of one document in the file that it stands in. */
export function documentRange(file: Text, document: Document, span: Span): Range {
  return rangeOf(file, toFile(span, document.base));
}

/** How many characters a line has, its end not counted. */
export function lineWidth(file: Text, line: number): number {
  return lineEnd(file, line) - (lineStarts(file)[line] ?? 0);
}

/** Where the line's text ends: before its CR, LF or CR LF. */
function lineEnd(file: Text, line: number): number {
  const { text } = file;
  const starts = lineStarts(file);
  const next = starts[line + 1];
  if (next === undefined) return text.length;
  const ending = text.charCodeAt(next - 1) === LF && text.charCodeAt(next - 2) === CR ? 2 : 1;
  return Math.max(next - ending, starts[line] ?? 0);
}

const LF = 10;
const CR = 13;

const startsByFile = new WeakMap<Text, readonly number[]>();

/** File offsets at which lines start; the first is 0. */
function lineStarts(file: Text): readonly number[] {
  const known = startsByFile.get(file);
  if (known) return known;
  const { text } = file;
  const starts = [0];
  // To search for both is many times faster than to look at each unit.
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    if (carriage < 0 || (feed >= 0 && feed < carriage)) {
      starts.push(feed + 1);
      feed = text.indexOf('\n', feed + 1);
    } else {
      if (carriage + 1 !== feed) starts.push(carriage + 1);
      carriage = text.indexOf('\r', carriage + 1);
    }
  }
  startsByFile.set(file, starts);
  return starts;
}
