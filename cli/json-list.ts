/**
 * Lists as JSON in parts, so that a list may be longer than one string.
 */
import { visibleJson } from './visible.ts';

/** `[`, each item's value on a line of its own, `]`; a part for each item. */
export function* jsonList<Item>(items: Iterable<Item>, toValue: (item: Item) => unknown): Generator<string> {
  let separator = '[\n';
  for (const item of items) {
    yield separator + json(toValue(item));
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]' : '\n]';
}

/** One value as JSON on one line, safe to print. */
export function json(value: unknown): string {
  return visibleJson(JSON.stringify(value));
}
