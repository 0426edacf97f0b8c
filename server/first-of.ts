/** The first so many of what is found while it is taken; the others are not looked for. */
export function firstOf<T>(all: Iterable<T>, most: number): readonly T[] {
  const first: T[] = [];
  if (most <= 0) return first;
  for (const one of all) {
    first.push(one);
    if (first.length >= most) break;
  }
  return first;
}
