/**
 * A wording with the words that disagree marked, to be read against the fullest wording.
 *
 * In colour the marks are styles; without colour they are those of wdiff: `[-left out-]` and `{+put in+}`.
 */
import { alignWordings } from '../engine/statements/align.ts';
import type { LocalSpan } from '../engine/text/span.ts';
import type { Piece } from './style.ts';
import { visible } from './visible.ts';

/**
 * The right wording in pieces; words of the left one that it leaves out or replaces stand where they would be.
 *
 * @param color Whether the styles will be seen; where they will not, marks are put around the words.
 */
export function markedWording(left: string, right: string, color: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { kind, left: from, right: to } of alignWordings(left, right).stretches) {
    const before = to ? visible(right.slice(end, to.from)) : '';
    if (to) {
      push(pieces, { text: before });
      end = to.to;
    }
    if (kind === 'same' && to) push(pieces, { text: cut(right, to) });
    if (kind !== 'same' && from) {
      if (to) pieces.push(omitted(left, from, color));
      else push(pieces, omitted(left, from, color));
    }
    if (kind !== 'same' && to) pieces.push(marked(cut(right, to), 'added', color));
  }
  push(pieces, { text: visible(right.slice(end)) });
  return pieces;
}

/** A wording in pieces, with a style for the words in whose place one of the others has different ones. */
export function disputedWording(text: string, others: readonly string[]): readonly Piece[] {
  const disputed = others
    .flatMap((other) => alignWordings(text, other).stretches)
    .flatMap(({ kind, left, right }) => (kind !== 'same' && left && right ? [left] : []))
    .sort((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  let end = 0;
  for (const span of disputed) {
    const from = Math.max(span.from, end);
    if (span.to <= from) continue;
    pieces.push(
      { text: visible(text.slice(end, from)) },
      { text: visible(text.slice(from, span.to)), style: 'disputed' },
    );
    end = span.to;
  }
  return [...pieces, { text: visible(text.slice(end)) }];
}

function omitted(left: string, span: LocalSpan, color: boolean): Piece {
  return marked(shortened(cut(left, span)), 'omitted', color);
}

function marked(text: string, style: 'omitted' | 'added', color: boolean): Piece {
  if (color) return { text, style };
  return { text: style === 'omitted' ? `[-${text}-]` : `{+${text}+}`, style };
}

/** Add a piece. Words that are left out get spaces around them, which the text that lacks them cannot have. */
function push(pieces: Piece[], piece: Piece): void {
  if (piece.text === '') return;
  const last = pieces.at(-1);
  const isOpen = last !== undefined && !last.text.endsWith(' ');
  const needsSpace =
    piece.style === 'omitted' ? isOpen : last?.style === 'omitted' && /^[^\s\p{P}]/u.test(piece.text);
  if (needsSpace) pieces.push({ text: ' ' });
  pieces.push(piece);
}

function cut(text: string, { from, to }: LocalSpan): string {
  return visible(text.slice(from, to));
}

/** A long stretch that is left out, by its first and last words: what is not there need not be read in full. */
function shortened(text: string): string {
  const words = text.split(' ');
  if (words.length <= MOST_WORDS) return text;
  return `${words.slice(0, KEPT_WORDS).join(' ')} … ${words.slice(-KEPT_WORDS).join(' ')}`;
}

const MOST_WORDS = 9;
const KEPT_WORDS = 3;
