/**
 * A place in a file as it is printed.
 */
import type { Position } from '../engine/text/source-position.ts';
import { visible } from './visible.ts';

/** A place as `path:line:column`, which terminals and editors make a way to it. */
export function placeText(path: string, { line, column }: Position): string {
  return `${visible(path)}:${line}:${column}`;
}
