/**
 * The default output of files-to-prompt: the path, `---`, the text, an empty line, `---`.
 *
 * None of these signs is rare, so a file is taken for one only when it opens with such a header and the end of the
 * first text is followed at once by another header.
 */
import type { Dialect, End, Form, Header } from '../dialect.ts';
import { headerText, type Line, lineAt } from '../lines.ts';
import { looksLikePath } from '../looks-like-path.ts';
import { hasSecondHeader } from '../second-header.ts';

export const filesToPrompt: Dialect = {
  id: 'files-to-prompt',
  first: '',
  detect: (text, line, evidence) => {
    const first = readHeader(text, line);
    if (first === null || !evidence.opening || !looksLikePath(first.name)) return null;
    const form: Form = {
      ending: 'sealed',
      pairs: true,
      separator: { header: 'blank', end: 2 },
      header: (at) => readHeader(text, at),
      end: (at, header) => (header === null ? null : readEnd(text, at)),
    };
    return hasSecondHeader(text, form, first) ? form : null;
  },
};

function readHeader(text: string, line: Line): Header | null {
  const name = headerText(text, line);
  const rule = lineAt(text, line.next);
  if (name === '' || rule === null || headerText(text, rule) !== '---') return null;
  return { next: rule.next, name, nameStart: line.start, nameEnd: line.start + name.length };
}

/** A rule after an empty line, with the next header or the end of the file right after it. */
function readEnd(text: string, line: Line): End | null {
  if (headerText(text, line) !== '---' || !isAfterEmptyLine(text, line.start)) return null;
  const following = lineAt(text, line.next);
  return following === null || readHeader(text, following) !== null ? { next: line.next } : null;
}

function isAfterEmptyLine(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  return /(?:\n\r?\n|\r\r)$/.test(before);
}
