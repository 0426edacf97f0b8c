/**
 * Lists that are kept for long: a corpus has many short ones.
 */

/** The same items in a list without the room for more that one keeps which was pushed to; one list for all that are empty. */
export function fitted<Item>(items: readonly Item[]): readonly Item[] {
  return items.length === 0 ? NONE : items.slice();
}

const NONE: readonly never[] = [];
