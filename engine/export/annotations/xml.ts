/**
 * Text as XML 1.0 can hold it.
 */
import type { Loss } from './tally.ts';

export const NOT_IN_XML: Loss = {
  one: 'character that XML does not allow',
  many: 'characters that XML does not allow',
  why: 'a sign for a lost character stands in its place',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML 1.0 does not allow (production 2, Char).
const NOT_ALLOWED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** The text with a sign for what is lost in place of each character that XML does not allow; white space stays such. */
export function allowedInXml(text: string): string {
  return text.replace(NOT_ALLOWED, (sign) => (/\s/.test(sign) ? ' ' : '\ufffd'));
}

export function countNotAllowed(text: string): number {
  return text.match(NOT_ALLOWED)?.length ?? 0;
}

/** As the content of an element, which an XML reader gives back unchanged. */
export function xmlText(text: string): string {
  return allowedInXml(text).replace(/[&<>\r]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** ` name="value"`, which an XML reader gives back unchanged; nothing where the value is empty. */
export function xmlAttribute(name: string, value: string): string {
  if (value === '') return '';
  return ` ${name}="${allowedInXml(value).replace(/[&<>"\r\n\t]/g, (sign) => ESCAPES[sign] ?? sign)}"`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};
