/**
 * The places that keys go through: each difference of each line once, at its first words.
 */
import type { ComparedWording } from '../../../protocol/requests.ts';

export interface Stop {
  /** Index of the line, and of the difference in it. */
  readonly line: number;
  readonly difference: number;
  /** The cell that takes the focus: the first with words, else the first. */
  readonly column: number;
}

/** All of them, in the order of the text, and of the lines where several differ in one place. */
export function stopsOf(lines: readonly ComparedWording[]): readonly Stop[] {
  return lines
    .flatMap(({ cells, differences }, line) =>
      differences.flatMap((_, difference): readonly Stop[] => {
        const own = cells.filter((cell) => cell.difference === difference);
        const cell = own.find(({ text }) => text !== '') ?? own[0];
        return cell ? [{ line, difference, column: cell.column }] : [];
      }),
    )
    .sort((a, b) => a.column - b.column || a.line - b.line);
}

/** Where the keys are. */
export interface Reached {
  /** The difference that was reached last. */
  readonly current: Stop | null;
  /** That whose cell has the focus. */
  readonly at: Stop | null;
  readonly isRightToLeft: boolean;
}

/** The difference that a key leads to; null for a key that leads nowhere. */
export function stopAfterKey(
  stops: readonly Stop[],
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  { current, at, isRightToLeft }: Reached,
): Stop | null {
  // As in the diff editor.
  if (key === 'F7') return stepFrom(stops, current, shiftKey ? -1 : 1);
  if (key === 'n' || key === 'p') return stepFrom(stops, current, key === 'n' ? 1 : -1);
  if (!at) return null;
  if (key === 'ArrowRight') return alongLine(stops, at, isRightToLeft ? -1 : 1);
  if (key === 'ArrowLeft') return alongLine(stops, at, isRightToLeft ? 1 : -1);
  if (key === 'ArrowDown') return acrossLines(stops, at, 1);
  return key === 'ArrowUp' ? acrossLines(stops, at, -1) : null;
}

/** The stop that a step leads to from one, round and round; the first or the last where there is none yet. */
function stepFrom(stops: readonly Stop[], current: Stop | null, by: 1 | -1): Stop | null {
  const at = current ? stops.indexOf(current) : by === 1 ? -1 : 0;
  return stops[(at + by + stops.length) % stops.length] ?? null;
}

/** The next difference of the same line; the current one where there is no other. */
function alongLine(stops: readonly Stop[], current: Stop, by: 1 | -1): Stop {
  const own = stops.filter(({ line }) => line === current.line);
  return own[own.indexOf(current) + by] ?? current;
}

/** The nearest difference of the next line that has one; the current one where none has. */
function acrossLines(stops: readonly Stop[], current: Stop, by: 1 | -1): Stop {
  const distance = (stop: Stop) => Math.abs(stop.column - current.column);
  const beyond = stops
    .filter(({ line }) => (line - current.line) * by > 0)
    .sort((a, b) => (a.line - b.line) * by || distance(a) - distance(b));
  return beyond[0] ?? current;
}
