/**
 * Coloured stretches as the protocol's row of numbers, and the difference of two such rows.
 *
 * Five numbers make a token: lines and characters since the token before, length, type, modifiers. A token stays on
 * its line, because many clients cannot show others.
 */
import type { SemanticTokensEdit } from 'vscode-languageserver';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../protocol/semantic-tokens.ts';
import { lineWidth, positionAt, type Text } from '../convert.ts';
import type { Colour } from './document-colours.ts';
import type { Paint } from './paint.ts';

/** @param stretches In file order, without overlaps. */
export function encodeTokens(file: Text, stretches: readonly Paint<Colour>[]): number[] {
  const data: number[] = [];
  let lastLine = 0;
  let lastCharacter = 0;
  for (const { fileStart, fileEnd, colour } of stretches) {
    const start = positionAt(file, fileStart);
    const end = positionAt(file, fileEnd);
    for (let line = start.line; line <= end.line; line++) {
      const from = line === start.line ? start.character : 0;
      const to = line === end.line ? end.character : lineWidth(file, line);
      if (to <= from) continue;
      const sameLine = line === lastLine && data.length > 0;
      data.push(line - lastLine, sameLine ? from - lastCharacter : from, to - from, ...numbersOf(colour));
      lastLine = line;
      lastCharacter = from;
    }
  }
  return data;
}

/** The one edit that makes `after` of `before`; none when they are the same. */
export function diffTokens(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const deleteCount = before.length - tail - start;
  const data = after.slice(start, after.length - tail);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}

function numbersOf({ type, modifiers }: Colour): [type: number, modifiers: number] {
  const bits = modifiers.reduce((sum, modifier) => sum | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0);
  return [TOKEN_TYPES.indexOf(type), bits];
}
