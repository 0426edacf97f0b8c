/**
 * Gigaword and TREC: each article is a `<DOC>` element with an id.
 *
 * The markup inside an article (`<HEADLINE>`, `<P>`) is left in its text.
 */
import type { Dialect, Header } from '../dialect.ts';
import { headerText, type Line, lineAt } from '../lines.ts';

const WITH_ID = /^<DOC id="(?<id>[^"]+)"[^>]*>$/d;
const NUMBER = /^<DOCNO>\s*(?<id>[^<\s]+)\s*<\/DOCNO>$/d;

export const gigaword: Dialect = {
  id: 'gigaword',
  first: '<',
  names: 'id',
  detect: (text, line, evidence) => {
    if (readHeader(text, line) === null || !evidence.holds('</DOC>')) return null;
    return {
      ending: 'last',
      pairs: true,
      separator: { header: 'blank' },
      header: (at) => readHeader(text, at),
      end: (at, header) => (header && headerText(text, at) === '</DOC>' ? { next: at.next } : null),
    };
  },
};

function readHeader(text: string, line: Line): Header | null {
  const tag = headerText(text, line);
  const idLine = tag === '<DOC>' ? lineAt(text, line.next) : line;
  const found = (tag === '<DOC>' ? NUMBER : WITH_ID).exec(headerText(text, idLine));
  const { id: place } = found?.indices?.groups ?? {};
  if (idLine === null || place === undefined) return null;
  const nameStart = idLine.start + place[0];
  const nameEnd = idLine.start + place[1];
  return { next: idLine.next, name: text.slice(nameStart, nameEnd), nameStart, nameEnd };
}
