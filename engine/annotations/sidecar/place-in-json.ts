/**
 * Where a value stands in a text of JSON.
 */
import { findNodeAtLocation, parseTree } from 'jsonc-parser';

/**
 * @param text Valid JSON.
 * @param keys The way to the value: keys of objects and indices of lists.
 * @returns Line and column, both from 1; of what is not there those of the beginning.
 */
export function placeInJson(
  text: string,
  keys: readonly (string | number)[],
): { readonly line: number; readonly column: number } {
  const root = parseTree(text);
  const offset = (root && findNodeAtLocation(root, [...keys])?.offset) ?? 0;
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
