/**
 * Downloads of Nexis Uni as text: no header, but a line `End of Document` after each article.
 *
 * A member therefore has an empty header, and its first line with text, the headline, is its name. An article of
 * one's own may end with these words, so two of them are asked for, or one after the date that Nexis adds.
 */
import type { Dialect, Header } from '../dialect.ts';
import { headerText, isBlank, type Line, lineAt, textStart } from '../lines.ts';

const END = 'End of Document';
/** Longest name, in UTF-16 units; a first line may be a whole article. */
const LONGEST_NAME = 120;

export const nexisUni: Dialect = {
  id: 'nexis-uni',
  first: null,
  names: 'ordinal',
  detect: (text, _line, evidence) => {
    if (!evidence.holds(END)) return null;
    const starts = documentStarts(text);
    if (starts.size === 0 || (starts.size === 1 && !evidence.holds('Load-Date: '))) return null;
    return {
      separator: { header: 'blank', end: 'blank' },
      header: (at) => (starts.has(at.start) ? emptyHeader(text, at) : null),
      end: (at, header) => (header && headerText(text, at) === END ? { next: at.next } : null),
    };
  },
};

/** Offsets of the first line with text of each document that has an end. */
function documentStarts(text: string): ReadonlySet<number> {
  const starts = new Set<number>();
  let begun: number | null = null;
  for (let line = lineAt(text, textStart(text)); line !== null; line = lineAt(text, line.next)) {
    if (headerText(text, line) === END) {
      if (begun !== null) starts.add(begun);
      begun = null;
    } else if (begun === null && !isBlank(text, line.start, line.end)) {
      begun = line.start;
    }
  }
  return starts;
}

function emptyHeader(text: string, line: Line): Header {
  const whole = text.slice(line.start, Math.min(line.end, line.start + LONGEST_NAME));
  const name = whole.trim();
  const nameStart = line.start + whole.indexOf(name);
  return { next: line.start, name, nameStart, nameEnd: nameStart + name.length };
}
