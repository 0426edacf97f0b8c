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

/** At most so many UTF-16 units, cut between words where possible, with an ellipsis where something is left out. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(' ', limit - 1);
  const kept = space > limit / 2 ? text.slice(0, space) : text.slice(0, limit - 1).replace(HALF_PAIR, '');
  return `${kept.replace(/[\s,;:–—-]+$/, '')}…`;
}

const HALF_PAIR = /[\ud800-\udbff]$/;

/** Controls, and the marks, embeddings, overrides and isolates of direction. */
const INVISIBLE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
