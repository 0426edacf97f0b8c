/**
 * Tables as CSV (RFC 4180), safe to open in a spreadsheet: no cell is taken for a formula.
 */

/** What a file of a table begins with, so that a spreadsheet knows that it is UTF-8. */
export const CSV_MARK = '\ufeff';

/** One line with its end. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_MARKS.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What could end a cell, also to a reader that expects another separator; and white space that a reader could take off. */
const NEEDS_MARKS = /[",;\t\r\n]|^\s|\s$/;

/**
 * What begins so is a formula to a spreadsheet, to some after white space or with a sign of double width too: an apostrophe
 * makes it text (OWASP, CSV injection). Where apostrophes stand before it already one more is put there, so that taking one off gives the text.
 */
const FORMULA = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/**
 * The records of a table, each a list of its cells, without the apostrophes that are put before formulas.
 *
 * Records end at CRLF, LF or CR; a quotation mark that is not closed ends with the text. Cells are parted by commas, or by
 * semicolons or tabs where the first record has those and no comma, as spreadsheets of some countries write it.
 */
export function parseCsv(given: string): readonly (readonly string[])[] {
  const text = given.startsWith(CSV_MARK) ? given.slice(CSV_MARK.length) : given;
  const separator = separatorOf(text);
  const records: string[][] = [];
  let record: string[] = [];
  // One cell, with what ends it: quoted, where it begins so, else up to the separator or the end of the line.
  const cells = new RegExp(
    `(?:"((?:[^"]+|"")*)(?:"|$))?([^${separator}\r\n]*)(${separator}|\r\n|\n|\r|$)`,
    'y',
  );
  while (cells.lastIndex < text.length || record.length > 0) {
    const [, quoted, plain = '', end] = cells.exec(text) ?? [];
    const value = quoted === undefined ? plain : quoted.replaceAll('""', '"') + plain;
    record.push(FORMULA.test(value.slice(1)) && value.startsWith("'") ? value.slice(1) : value);
    if (end === separator) continue;
    records.push(record);
    record = [];
    if (cells.lastIndex === 0 || cells.lastIndex >= text.length) break;
  }
  return records;
}

function separatorOf(text: string): string {
  const [first = ''] = /^[^\r\n]*/.exec(text) ?? [];
  return first.includes(',') ? ',' : first.includes(';') ? ';' : first.includes('\t') ? '\t' : ',';
}
