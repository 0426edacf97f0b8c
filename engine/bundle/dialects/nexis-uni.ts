/**
 * Downloads of Nexis Uni as text: no header, but a line `End of Document` after each article.
 *
 * A member therefore has an empty header, and its first line with text, the headline, is its name. An article of
 * one's own may end with these words, so two of them are asked for, or one after the date that Nexis adds.
 */
import type { Dialect, Header } from '../dialect.ts';
import { breakBefore, headerText, isBlank, type Line, lineAt } from '../lines.ts';

const END = 'End of Document';
/** Longest name, in UTF-16 units; a first line may be a whole article. */
const LONGEST_NAME = 120;

export const nexisUni: Dialect = {
  id: 'nexis-uni',
  first: 'E',
  names: 'ordinal',
  detect: (text, line, evidence) => {
    if (!isEnd(text, line)) return null;
    const last = text.lastIndexOf(END);
    if (last === line.start && !evidence.holds('Load-Date: ')) return null;
    return {
      dialect: 'nexis-uni',
      separator: { header: 'blank', end: 'blank' },
      header: (at) => (at.start < last && beginsDocument(text, at) ? emptyHeader(text, at) : null),
      end: (at, header) => (header && isEnd(text, at) ? { next: at.next } : null),
    };
  },
};

function isEnd(text: string, line: Line): boolean {
  return headerText(text, line) === END;
}

/** Whether the line is the first with text in the file or after an end. */
function beginsDocument(text: string, line: Line): boolean {
  if (isBlank(text, line.start, line.end) || isEnd(text, line)) return false;
  let before = line.start;
  while (before > 0) {
    const end = breakBefore(text, before, 0);
    let start = end;
    while (start > 0 && breakBefore(text, start, 0) === start && end - start <= END.length) start--;
    if (!isBlank(text, start, end)) return text.slice(start, end).trimEnd() === END;
    before = start;
  }
  return true;
}

function emptyHeader(text: string, line: Line): Header {
  const first = lineAt(text, line.start) ?? line;
  const nameEnd = Math.min(first.end, first.start + LONGEST_NAME);
  const name = text.slice(first.start, nameEnd).trim();
  const nameStart = text.indexOf(name, first.start);
  return { next: line.start, name, nameStart, nameEnd: nameStart + name.length };
}
