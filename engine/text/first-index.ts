/**
 * Binary search in what is sorted. Knows nothing of what is searched.
 */

/** The first of `length` indices that does not come before what is looked for; `length` where all do. */
export function firstIndex(length: number, comesBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comesBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
