/**
 * Maps with a list for each key.
 */

/** Add a value at the end of the list that a key has, or gets. */
export function addToList<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
