/**
 * Turns of a transcript: paragraphs that begin with the name of who speaks ("MARSH: …", "Q. …").
 *
 * A label and a colon also begin captions, corrections and lists, so labels count only where a document has several
 * turns, of at least two speakers, one of whom speaks twice.
 */
import type { LocalSpan } from '../text/span.ts';
import type { Paragraph } from './paragraph.ts';

/** A paragraph that is a turn, or goes on with the one before. Spans are the paragraph's. */
export interface Turn {
  /** Who speaks; null in a paragraph that goes on with the turn before. */
  readonly label: LocalSpan | null;
  /** The colon or stop after the label. */
  readonly mark: LocalSpan | null;
  /** Where the words begin. */
  readonly from: number;
}

/** In capitals, one letter of an interview, or a name; an opening quotation mark may stand before it. */
const LABEL =
  /^(["“]?)(Q|A|\p{Lu}[\p{Lu}\p{M}'’.\- ]{1,30}|(?:\p{Lu}[\p{L}'’-]+\.? ){0,3}\p{Lu}[\p{L}'’-]+)(?: \([^()]{1,40}\))?([:.])\s+(?=\S)/u;

/** Fewer turns than this are no transcript. */
const FEWEST_TURNS = 3;

/** The turns of a document by the index of their paragraph; none where it is no transcript. Linear. */
export function turnsOf(paragraphs: readonly Paragraph[]): ReadonlyMap<number, Turn> {
  const found = new Map<number, Turn>();
  const counts = new Map<string, number>();
  for (const [index, { text }] of paragraphs.entries()) {
    const label = LABEL.exec(text);
    if (!label || (label[3] === '.' && !/^[QA]$/.test(label[2] as string))) continue;
    const from = (label[1] as string).length;
    const name = label[2] as string;
    const mark = text.indexOf(label[3] as string, from + name.length);
    found.set(index, {
      label: { from, to: from + name.length },
      mark: { from: mark, to: mark + 1 },
      from: label[0].length,
    });
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const repeated = [...counts.values()].some((count) => count > 1);
  if (found.size < FEWEST_TURNS || counts.size < 2 || !repeated) return new Map();
  const others = new Set<number>();
  for (const [index, { label }] of found) {
    const name = paragraphs[index]?.text.slice(label?.from, label?.to) ?? '';
    // "Note: …" stands once and is no turn; "Ada Marsh: …" may be.
    if (counts.get(name) === 1 && /^\S*\p{Ll}\S*$/u.test(name)) {
      found.delete(index);
      others.add(index);
    }
  }
  const speakers = counts.size - others.size;
  return found.size < FEWEST_TURNS || speakers < 2 ? new Map() : withContinuations(found, others);
}

/** Paragraphs without a label between two turns go on with the first of them. @param others Have a label that is no turn’s. */
function withContinuations(
  turns: ReadonlyMap<number, Turn>,
  others: ReadonlySet<number>,
): ReadonlyMap<number, Turn> {
  const indices = [...turns.keys()];
  const all = new Map(turns);
  for (const [order, index] of indices.entries()) {
    const next = indices[order + 1];
    if (next === undefined || next - index > LONGEST_TURN) continue;
    for (let between = index + 1; between < next && !others.has(between); between++)
      all.set(between, { label: null, mark: null, from: 0 });
  }
  return all;
}

/** In paragraphs; what parts two labels further is narration. */
const LONGEST_TURN = 12;
