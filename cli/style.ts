/**
 * Stretches of text with a style, and how they become terminal text.
 */

type Style =
  | 'bold'
  | 'dim'
  | 'heading'
  | 'place'
  | 'disputed'
  | 'omitted'
  | 'added'
  | 'error'
  | 'warning'
  | 'information'
  | 'hint';

/** A stretch of text in one style. The text is safe to print. */
export interface Piece {
  readonly text: string;
  readonly style?: Style | undefined;
}

/** The pieces as one string, with escape sequences where colour is wanted. */
export function paint(pieces: readonly Piece[], color: boolean): string {
  return pieces
    .map(({ text, style }) => (color && style && text ? `${SEQUENCES[style]}${text}${RESET}` : text))
    .join('');
}

const RESET = '\u001b[0m';

/**
 * Omitted and added words differ by a line as well as by colour, for readers who do not tell red from green.
 */
const SEQUENCES: Readonly<Record<Style, string>> = {
  bold: '\u001b[1m',
  dim: '\u001b[2m',
  heading: '\u001b[1;36m',
  place: '\u001b[36m',
  disputed: '\u001b[33m',
  omitted: '\u001b[9;31m',
  added: '\u001b[4;32m',
  error: '\u001b[1;31m',
  warning: '\u001b[33m',
  information: '\u001b[34m',
  hint: '\u001b[2m',
};
