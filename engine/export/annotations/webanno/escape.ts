/**
 * Values and texts in the columns of WebAnno TSV.
 *
 * @see https://inception-project.github.io/releases/ (user guide, WebAnno TSV 3.3, Reserved Characters)
 */

/** A value of a feature. `*` alone stands for none. */
export function escapeValue(value: string): string {
  return value.replace(/->|[\\[\]|_;\t\n*]/g, (sign) => `\\${LETTERS[sign] ?? sign}`);
}

export function unescapeValue(value: string): string {
  return value.replace(/\\(->|[\s\S])/g, (_, sign: string) => SIGNS[sign] ?? sign);
}

/** Text of a sentence or a token. */
export function escapeText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped.
  return text.replace(/[\u0000-\u0008\t\n\f\r\u000e-\u001f\\]/g, (sign) => `\\${LETTERS[sign] ?? sign}`);
}

export function unescapeText(text: string): string {
  return text.replace(/\\([\s\S])/g, (_, sign: string) => SIGNS[sign] ?? sign);
}

const LETTERS: Readonly<Record<string, string>> = { '\t': 't', '\n': 'n', '\f': 'f', '\r': 'r', '\b': 'b' };
const SIGNS: Readonly<Record<string, string>> = { t: '\t', n: '\n', f: '\f', r: '\r', b: '\b' };
