/**
 * Another wording of the same statement, with the words marked that differ from this one.
 *
 * Long stretches that agree are shortened to the words around the differences, since a hover is read at a glance.
 */
import { comparedPair } from '../../engine/checks/compared-pair.ts';
import type { Stretch } from '../../engine/statements/align.ts';
import type { LocalSpan } from '../../engine/text/span.ts';
import { type Phrase, phrased, translated } from '../../protocol/phrase.ts';
import type { Markup } from './markup.ts';

/** Words shown on either side of a difference. */
const CONTEXT = 6;

/** Words shown at either end of a long stretch that only one wording has. */
const DIFFERING = 10;

type Mark = 'same' | 'struck' | 'added';

interface Piece {
  readonly mark: Mark;
  readonly text: string;
}

/** How another wording compares with one's own. */
export interface Comparison {
  readonly label: string;
  /** The other wording, with the words struck that only one's own has and the others marked as added; null if equal. */
  readonly marked: string | null;
}

export function compareWordings(markup: Markup, own: string, other: string): Comparison {
  const { stretches } = comparedPair(own, other);
  const differing = stretches.filter(({ kind }) => kind !== 'same');
  if (differing.length === 0) return { label: markup.say('word for word'), marked: null };
  return {
    label: translated(labelOf(differing), markup.say),
    marked: marked(markup, spaced(piecesOf(stretches, own, other))),
  };
}

function labelOf(differing: readonly Stretch[]): Phrase {
  const gravest = LABELS.find(([kind]) => differing.some((stretch) => stretch.kind === kind))?.[1];
  if (gravest !== undefined) return gravest;
  if (differing.every(({ kind }) => kind === 'moved')) return phrased('in another order');
  if (differing.every(({ right }) => right === null)) return phrased('leaves words out');
  return differing.every(({ left }) => left === null) ? phrased('has more words') : phrased('in other words');
}

/** What is said first of a wording that differs so, gravest first. */
const LABELS: readonly (readonly [Stretch['kind'], Phrase])[] = [
  ['number', phrased('with another figure')],
  ['negation', phrased('denies otherwise')],
  ['condition', phrased('with another condition')],
  ['modality', phrased('more or less sure')],
  ['name', phrased('with another name')],
];

function marked(markup: Markup, pieces: readonly Piece[]): string {
  const last = pieces.length - 1;
  const write = ({ mark, text }: Piece, index: number) => {
    if (mark === 'struck') return markup.struck(elide(text, DIFFERING, DIFFERING));
    if (mark === 'added') return markup.added(elide(text, DIFFERING, DIFFERING));
    return markup.text(elide(text, index === 0 ? 0 : CONTEXT, index === last ? 0 : CONTEXT));
  };
  return pieces.map(write).join('');
}

/** The pieces in reading order; what stands between the other wording's words goes with those that are the same. */
function piecesOf(stretches: readonly Stretch[], own: string, other: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let written = 0;
  const addSame = (to: number) => {
    if (to > written) pieces.push({ mark: 'same', text: other.slice(written, to) });
    written = Math.max(written, to);
  };
  const textOf = (text: string, { from, to }: LocalSpan) => text.slice(from, to);
  for (const { kind, left, right } of stretches) {
    if (kind === 'same') {
      if (right) addSame(right.to);
      continue;
    }
    if (right) addSame(right.from);
    if (left) pieces.push({ mark: 'struck', text: textOf(own, left) });
    if (right) {
      pieces.push({ mark: 'added', text: textOf(other, right) });
      written = right.to;
    }
  }
  addSame(other.length);
  return merged(pieces);
}

function merged(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const before = result.at(-1);
    if (before?.mark === 'same' && piece.mark === 'same') {
      result[result.length - 1] = { mark: 'same', text: before.text + piece.text };
    } else result.push(piece);
  }
  return result;
}

/** Struck words stand in no text, so the space around them is put in here; the mark keeps it out of the emphasis. */
function spaced(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    const before = pieces[index - 1];
    if (!before || (piece.mark !== 'struck' && before.mark !== 'struck')) return piece;
    const joined = /[\s(“‘«"']$/.test(before.text) || /^[\s,.;:!?)”’»"']/.test(piece.text);
    return joined ? piece : { mark: piece.mark, text: ` ${piece.text}` };
  });
}

/** The first and the last so many words; 0 of both leaves all. A text that is only little longer stays whole. */
function elide(text: string, first: number, last: number): string {
  const words = [...text.matchAll(/\S+/g)];
  if (first + last === 0 || words.length <= first + last + 3) return text;
  const head = first > 0 ? text.slice(0, endOf(words[first - 1])) : '';
  const tail = last > 0 ? text.slice(words.at(-last)?.index ?? text.length) : '';
  // One ellipsis, also where the text has its own beside what is left out.
  const kept = [head.replace(/\s*(?:…|\.{2,})+$/, ''), '…', tail.replace(/^(?:…|\.{2,})+\s*/, '')];
  return kept.filter((part) => part !== '').join(' ');
}

function endOf(word: RegExpExecArray | undefined): number {
  return word ? word.index + word[0].length : 0;
}
