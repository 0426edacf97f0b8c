/**
 * Dialects whose header is one line with the name between fixed signs, and which have no end marker.
 */
import type { Decode, Dialect, Form, Header, Separator } from '../dialect.ts';
import { headerText, type Line, lineAt } from '../lines.ts';
import { looksLikePath } from '../looks-like-path.ts';
import { hasSecondHeader } from '../second-header.ts';

interface Style {
  readonly first: string;
  /** The header; group `name` is the name. Other groups must be in every header as they are in the first. */
  readonly header: RegExp;
  readonly separator: Separator;
  /** Whether a name must look like a path: in the first header, in all, or in none. */
  readonly paths: 'first' | 'all' | 'none';
  /** Whether the signs are so common that the header must open the file and another must follow. */
  readonly weak?: boolean;
  readonly decoder?: (preamble: string) => Decode;
}

/** GNU `head` and `tail`: one line break before each header but the first, whether or not the text had one at its end. */
export const headTail = oneLineDialect('head-tail', {
  first: '=',
  header: /^==> (?<name>\S.*) <==$/d,
  separator: { header: 1 },
  paths: 'none',
});

/** Go's txtar: every such line is a header, and each text ends with a line break of its own. */
export const txtar = oneLineDialect('txtar', {
  first: '-',
  header: /^-- (?<name>.*) --$/d,
  separator: { header: 0 },
  // "-- 30 --" ends many an article.
  paths: 'first',
  decoder: unquote,
});

/** yek, with its own template: one line break after each text. */
export const yek = oneLineDialect('yek', {
  first: '>',
  header: /^>>>> (?<name>\S.*)$/d,
  separator: { header: 1 },
  paths: 'all',
  weak: true,
});

/** `FILE: a.txt` alone on its line, by hand or by `bat --style=header`. */
export const fileLine = oneLineDialect('file-line', {
  first: 'F#/%',
  header: /^(?:(# |\/\/ |% )?(FILE|File)): (?<name>\S.*)$/d,
  separator: { header: 'blank' },
  paths: 'all',
  weak: true,
});

function oneLineDialect(id: string, style: Style): Dialect {
  return {
    id,
    first: style.first,
    ...(style.decoder && { decoder: style.decoder }),
    detect: (text, line, evidence) => {
      const first = read(text, line, style);
      if (first === null || (style.paths !== 'none' && !looksLikePath(first.name))) return null;
      const form: Form = {
        first: style.first,
        separator: style.separator,
        header: (at) => {
          const header = read(text, at, style);
          if (header?.words !== first.words) return null;
          return style.paths !== 'all' || looksLikePath(header.name) ? header : null;
        },
      };
      if (style.weak !== true) return form;
      return evidence.opening && isFollowedByText(text, first) && hasSecondHeader(text, form, first)
        ? form
        : null;
    },
  };
}

interface Worded extends Header {
  /** What the header says apart from the name. */
  readonly words: string;
}

function read(text: string, line: Line, style: Style): Worded | null {
  const found = style.header.exec(headerText(text, line));
  const { name = '' } = found?.groups ?? {};
  const { name: place } = found?.indices?.groups ?? {};
  const trimmed = name.trim();
  if (!found || place === undefined || trimmed === '') return null;
  const nameStart = line.start + place[0] + name.indexOf(trimmed);
  const words = found.slice(1, -1).join(' ');
  return { next: line.next, name: trimmed, nameStart, nameEnd: nameStart + trimmed.length, words };
}

/** txtar-c marks each line of a text that holds markers with `>`, and names the file in the comment before the first. */
function unquote(comment: string): Decode {
  const quoted = new Set(comment.split(/\r?\n/).filter((line) => line.startsWith('unquote ')));
  return (body, { name }) => (quoted.has(`unquote ${name}`) ? body.replaceAll(/(^|\n)>/g, '$1') : body);
}

/** In an e-mail that quotes an e-mail, the line after `>>>> a.txt` begins with `>` as well. */
function isFollowedByText(text: string, header: Header): boolean {
  return !headerText(text, lineAt(text, header.next)).startsWith('>');
}
