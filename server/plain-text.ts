/**
 * Source text made fit to be shown inside a sentence of the program.
 *
 * A source is not trusted: it may hold control characters, overrides of the writing direction that make a text read
 * otherwise than it stands, and halves of surrogate pairs that some clients refuse in JSON.
 */

/** The text on one line, without what cannot be seen and with U+FFFD for halves of pairs. */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();
}

/** Single spaces between letters, figures and marks of Latin scripts, which most texts have alone. */
const PLAIN = /^[!-~\u00a1-\u02ff\u2010-\u2027]+(?: [!-~\u00a1-\u02ff\u2010-\u2027]+)*$/;

/** A piece of a sentence that other pieces stand beside: as plain text, with the space at its ends. */
export function plainPiece(source: string): string {
  return withOuterSpace(source, plainText(source));
}

/** Gives the text the space at its ends that its source has. */
export function withOuterSpace(source: string, text: string): string {
  if (text === '') return /\s/.test(source) ? ' ' : '';
  return `${/^\s/.test(source) ? ' ' : ''}${text}${/\s$/.test(source) ? ' ' : ''}`;
}

/** Controls, and the marks, embeddings, overrides and isolates of direction. */
const INVISIBLE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
