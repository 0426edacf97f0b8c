/**
 * Dialects that wrap a document in an element on lines of its own, without escaping it.
 *
 * Such a file is no XML: any text stands between the tags. So the last closing tag before the next opening one ends
 * a member, and a file that says it is XML is left alone.
 */
import type { Dialect, Form, Header } from '../dialect.ts';
import { headerText, type Line, lineAt } from '../lines.ts';
import { hasSecondHeader } from '../second-header.ts';

const OPENING = /^[ \t]*<file path="([^"]+)">$/;

/** `<source type=…>` around `<file path="a.txt">`. It writes a line break after each text. */
export const onefilellm = elementDialect('onefilellm', '<source type="', 1);
/** Indented, with a fence inside the element; what is inside stays as it is. */
export const code2promptXml = elementDialect('code2prompt-xml', '<source-tree>', 0);
/** The default style. Texts are trimmed by the tool, so their last line break is kept. */
export const repomixXml = elementDialect('repomix-xml', '<files>', 0);

/** `files-to-prompt --cxml`: the name in an element of its own. It writes a line break after each text. */
export const filesToPromptXml: Dialect = {
  id: 'files-to-prompt-cxml',
  first: '<',
  detect: (text, line) => {
    const form: Form = {
      ending: 'last',
      pairs: true,
      separator: { header: 'blank', end: 1 },
      header: (at) => readDocument(text, at),
      end: (at, header) => {
        if (header === null || headerText(text, at) !== '</document_content>') return null;
        const outer = lineAt(text, at.next);
        return outer && headerText(text, outer) === '</document>' ? { next: outer.next } : null;
      },
    };
    return form.header(line) && form;
  },
};

function elementDialect(id: string, sign: string, breaksBeforeEnd: number): Dialect {
  return {
    id,
    first: ' \t<',
    detect: (text, line, evidence) => {
      const form: Form = {
        ending: 'last',
        pairs: true,
        separator: { header: 'blank', end: breaksBeforeEnd },
        header: (at) => readElement(text, at),
        end: (at, header) =>
          header && headerText(text, at).trimStart() === '</file>' ? { next: at.next } : null,
      };
      const first = form.header(line);
      if (first === null || isXml(text) || !evidence.holds('</file>')) return null;
      if (evidence.holds(sign)) return form;
      const bare = id === repomixXml.id && evidence.opening && text[line.start] === '<';
      return bare && hasSecondHeader(text, form, first) ? form : null;
    },
  };
}

function isXml(text: string): boolean {
  return text.startsWith('<?xml') || text.startsWith('<?xml', 1);
}

function readElement(text: string, line: Line): Header | null {
  const tag = OPENING.exec(headerText(text, line));
  const name = tag?.[1];
  if (tag === null || name === undefined) return null;
  const nameStart = line.start + tag[0].length - name.length - 2;
  return { next: line.next, name, nameStart, nameEnd: nameStart + name.length };
}

function readDocument(text: string, line: Line): Header | null {
  if (!/^<document(?: index="\d+")?>$/.test(headerText(text, line))) return null;
  const source = lineAt(text, line.next);
  const name = /^<source>(.+)<\/source>$/.exec(headerText(text, source))?.[1];
  const content = source && lineAt(text, source.next);
  if (!source || !content || name === undefined || headerText(text, content) !== '<document_content>')
    return null;
  const nameStart = source.start + '<source>'.length;
  return { next: content.next, name, nameStart, nameEnd: nameStart + name.length };
}
