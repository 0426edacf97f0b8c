/**
 * Where values stand in a text of JSON.
 */
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';

/**
 * @param text Valid JSON, which is gone through once, when a place is asked for.
 * @returns Of a value, by the way to it (keys of objects and indices of lists), its line and column, both from 1, as a
 * phrase; of what is not there those of the whole.
 */
export function placesInJson(text: string): (...keys: readonly (string | number)[]) => string {
  let root: Node | undefined;
  return (...keys) => {
    root ??= parseTree(text);
    return placeAt(text, ((root && findNodeAtLocation(root, [...keys])) ?? root)?.offset ?? 0);
  };
}

/** Line and column of an offset (UTF-16), both from 1. */
export function placeAt(text: string, offset: number): string {
  const before = text.slice(0, offset);
  return `line ${before.split('\n').length}, column ${before.length - before.lastIndexOf('\n')}`;
}
