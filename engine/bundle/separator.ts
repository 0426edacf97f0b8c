/**
 * Where a body ends and the line breaks begin that its dialect writes after it.
 */
import { breakBefore, isBlank } from './lines.ts';

/**
 * The file offset at which the separator begins, for a body that begins at `start` and is followed by a marker at `stop`.
 *
 * @param breaks How many line breaks the dialect writes, or `blank` for all blank lines. When there are fewer than
 * the dialect writes, somebody has edited the file, and only blank lines are taken.
 */
export function separatorStart(text: string, start: number, stop: number, breaks: number | 'blank'): number {
  if (breaks === 'blank') return blankStart(text, start, stop);
  let at = stop;
  for (let count = 0; count < breaks; count++) {
    const before = breakBefore(text, at, start);
    if (before === at) return at === start ? at : blankStart(text, start, stop);
    at = before;
  }
  return at;
}

/** The offset after the line break that ends the last line with text; `start` when no line has any. */
function blankStart(text: string, start: number, stop: number): number {
  let at = stop;
  while (at > start && isBlank(text, at - 1, at)) at--;
  if (at === start) return start;
  while (at < stop && text[at] !== '\n' && text[at] !== '\r') at++;
  if (at === stop) return stop;
  return text.startsWith('\r\n', at) ? at + 2 : at + 1;
}
