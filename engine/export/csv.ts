/**
 * Tables as CSV (RFC 4180), safe to open in a spreadsheet: no cell is taken for a formula.
 */

/** One line with its end. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  // What begins so is a formula to a spreadsheet, to some after white space too: the apostrophe makes it text (OWASP,
  // CSV injection).
  const text = /^(?:\s*[=+\-@]|[\t\r])/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
