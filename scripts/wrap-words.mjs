/** Words in rows, as the generated lists have them. */

/** In UTF-16 units. */
const WIDTH = 105;

/** @param {readonly string[]} words */
export function wrapWords(words) {
  let row = '';
  const rows = [];
  for (const word of words) {
    if (row.length + word.length > WIDTH) {
      rows.push(row);
      row = '';
    }
    row += row === '' ? word : ` ${word}`;
  }
  return [...rows, row].join('\n  ');
}
