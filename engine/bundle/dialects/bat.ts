/**
 * Output of `bat` with its grid: the name between two rules, another rule after the text.
 *
 * With line numbers or changes the rules have a crossing and every line has a gutter. `bat --style=header` writes
 * bare `File:` lines and is read as such.
 */
import type { Dialect, Header } from '../dialect.ts';
import { headerText, type Line, lineAt } from '../lines.ts';

const NAME = /^(?: *│ )?File: (?<name>\S.*?)(?: {3}<[A-Z0-9-]+>)?$/d;
const GUTTER = /^[ \d]*(?:[+~_‾] *)?│ ?/gm;

export const bat: Dialect = {
  id: 'bat',
  first: '─',
  detect: (text, line) => {
    const rule = headerText(text, line);
    if (readHeader(text, line, rule) === null) return null;
    const footer = rule.replace('┬', '┴');
    return {
      ending: 'last',
      pairs: true,
      separator: { header: 0 },
      header: (at) => readHeader(text, at, rule),
      end: (at, header) => (header && headerText(text, at) === footer ? { next: at.next } : null),
    };
  },
  decoder: () => (body, header) => (header.value.includes('┬') ? body.replaceAll(GUTTER, '') : body),
};

function readHeader(text: string, line: Line, rule: string): Header | null {
  if (!/^─{3,}(?:┬─{3,})?$/.test(rule) || headerText(text, line) !== rule) return null;
  const middle = lineAt(text, line.next);
  const { name: place } = NAME.exec(headerText(text, middle))?.indices?.groups ?? {};
  const lower = middle && lineAt(text, middle.next);
  if (!middle || !lower || place === undefined) return null;
  const below = headerText(text, lower);
  if (below !== rule.replace('┬', '┼') && below !== rule.replace('┬', '┴')) return null;
  const nameStart = middle.start + place[0];
  const nameEnd = middle.start + place[1];
  return { next: lower.next, name: text.slice(nameStart, nameEnd), nameStart, nameEnd };
}
