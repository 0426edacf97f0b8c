/**
 * Lines and columns of file offsets, as editors count them: from 1, columns in UTF-16 units, a line ended by LF,
 * CRLF or CR.
 */

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A function from offsets in the text to positions. The lines are found once; each answer is a binary search. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (const end of text.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
