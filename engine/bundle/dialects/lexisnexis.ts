/**
 * Downloads of LexisNexis (before 2018) as text, in English, German and French.
 *
 * A centred line counts the documents; the article ends at the line that names its language, and publication type
 * and copyright follow in the gap.
 */
import type { Dialect, Header } from '../dialect.ts';
import { headerText, type Line } from '../lines.ts';

/** The count in each language. Source: JBGruber/LexisNexisTools, `start_keyword` of `lnt_read`. */
const COUNTS: readonly RegExp[] = [
  /^\s*(?<count>\d+ of \d+) DOCUMENTS?$/d,
  /^\s*Dokument (?<count>\d+ von \d+)$/d,
  /^\s*Document (?<count>\d+ de \d+)$/d,
];
/** The line that an article ends at. Source: the same, `end_keyword`. */
const LANGUAGE = /^(?:LANGUAGE|SPRACHE|LANGUE): /;
/** Lines of an article's head and foot, one of which stands in every download. */
const FIELDS = ['LENGTH: ', 'LANGUAGE: ', 'LÄNGE: ', 'SPRACHE: ', 'LONGUEUR: ', 'LANGUE: '];

export const lexisNexis: Dialect = {
  id: 'lexisnexis',
  first: ' \t0123456789D',
  names: 'ordinal',
  detect: (text, line, evidence) => {
    const count = COUNTS.find((pattern) => readCount(text, line, pattern) !== null);
    if (count === undefined || !FIELDS.some(evidence.holds)) return null;
    return {
      ending: 'last',
      separator: { header: 'blank', end: 'blank' },
      header: (at) => readCount(text, at, count),
      end: (at, header) => (header && LANGUAGE.test(headerText(text, at)) ? { next: at.next } : null),
    };
  },
};

function readCount(text: string, line: Line, pattern: RegExp): Header | null {
  const { count: place } = pattern.exec(headerText(text, line))?.indices?.groups ?? {};
  if (place === undefined) return null;
  const nameStart = line.start + place[0];
  const nameEnd = line.start + place[1];
  const name = text.slice(nameStart, nameEnd);
  const [ordinal = 0, total = 0] = name.split(/\D+/).map(Number);
  return ordinal >= 1 && ordinal <= total ? { next: line.next, name, nameStart, nameEnd } : null;
}
