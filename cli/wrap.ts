/**
 * Styled text in lines of a given width, measured in terminal columns.
 */
import stringWidth from 'string-width';
import type { Piece } from './style.ts';

/**
 * Break pieces at spaces into lines of at most `width` columns.
 *
 * A word that is wider than a line is broken between its characters. An infinite width gives one line.
 */
export function wrap(pieces: readonly Piece[], width: number): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let used = 0;
  for (const word of wordsOf(pieces)) {
    const needed = widthOf(word.pieces);
    if (line.length > 0 && used + 1 + needed > width) {
      lines.push(line);
      line = [];
      used = 0;
    }
    if (line.length > 0) {
      line.push({ text: ' ', style: word.spaceStyle });
      used += 1;
    }
    for (const piece of word.pieces) {
      for (const part of partsThatFit(piece, width, used)) {
        if (part.breaksBefore) {
          lines.push(line);
          line = [];
          used = 0;
        }
        line.push(part.piece);
        used += columns(part.piece.text);
      }
    }
  }
  if (line.length > 0 || lines.length === 0) lines.push(line);
  return lines.map(joinEqualStyles);
}

/** The columns that the pieces take on one line. */
export function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + columns(text), 0);
}

/** The columns that a text takes. Plain ASCII is counted at once: measuring graphemes is slow. */
export function columns(text: string): number {
  return /^[ -~]*$/.test(text) ? text.length : stringWidth(text);
}

interface Word {
  readonly pieces: Piece[];
  /** Style of the space before the word: that of both neighbours when they are one piece. */
  readonly spaceStyle: Piece['style'];
}

function wordsOf(pieces: readonly Piece[]): readonly Word[] {
  const words: Word[] = [];
  let current: Word | undefined;
  for (const { text, style } of pieces) {
    for (const [index, part] of text.split(' ').entries()) {
      if (index > 0) current = undefined;
      if (part === '') continue;
      if (!current) {
        const inside = index > 0 && !text.startsWith(' '.repeat(index));
        current = { pieces: [], spaceStyle: inside ? style : undefined };
        words.push(current);
      }
      current.pieces.push({ text: part, style });
    }
  }
  return words;
}

interface Part {
  readonly piece: Piece;
  readonly breaksBefore: boolean;
}

/** A piece of a word cut where it would run over the end of the line on which `used` columns are taken. */
function partsThatFit(piece: Piece, width: number, used: number): readonly Part[] {
  if (used + columns(piece.text) <= width) return [{ piece, breaksBefore: false }];
  const parts: Part[] = [];
  let text = '';
  let taken = used;
  let breaksBefore = false;
  for (const { segment } of new Intl.Segmenter().segment(piece.text)) {
    const needed = columns(segment);
    if (taken > 0 && taken + needed > width) {
      if (text !== '') parts.push({ piece: { text, style: piece.style }, breaksBefore });
      text = '';
      taken = 0;
      breaksBefore = true;
    }
    text += segment;
    taken += needed;
  }
  parts.push({ piece: { text, style: piece.style }, breaksBefore });
  return parts;
}

function joinEqualStyles(line: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of line) {
    const last = joined.at(-1);
    if (last && last.style === piece.style)
      joined[joined.length - 1] = { text: last.text + piece.text, style: piece.style };
    else joined.push(piece);
  }
  return joined;
}
