/**
 * How something that a person said of a passage finds the passage again when the text has changed.
 *
 * An anchor is the passage's own words and a little of what stands around them, as the `TextQuoteSelector` of the
 * W3C Web Annotation model has it. Runs of white space count as one space, so that another wrapping of the lines
 * makes no difference. It knows nothing of what is said of the passage.
 */
import type { Span } from '../text/span.ts';

export interface Anchor {
  /** The words, from the first to the last. */
  readonly exact: string;
  /** What stands right before and after them; may be empty. */
  readonly prefix: string;
  readonly suffix: string;
}

/** UTF-16 units of context on each side; more than “Mr” and a long name, so that who is said to speak is in it. */
const CONTEXT = 32;

/** The anchor of a document span. */
export function anchorOf(text: string, { start, end }: Span): Anchor {
  return {
    exact: fold(text.slice(start, end)),
    prefix: foldSpace(text.slice(Math.max(0, start - CONTEXT), start)),
    suffix: foldSpace(text.slice(end, end + CONTEXT)),
  };
}

/**
 * Make the search for anchors among some spans of a document.
 *
 * The words must be the same. Of several passages that have them, the one in whose context the most agrees is
 * found; passages that the context does not tell apart are all found. Around few words as much as half of one side
 * must also agree, or “Yes” would move to another “Yes” when its own is deleted.
 *
 * @returns A function from an anchor to the indices of the spans that it finds; none where it is an orphan.
 */
export function anchorSearch(text: string, spans: readonly Span[]): (anchor: Anchor) => readonly number[] {
  const byWords = new Map<string, number[]>();
  for (const [index, { start, end }] of spans.entries()) {
    const words = fold(text.slice(start, end));
    const known = byWords.get(words);
    if (known) known.push(index);
    else byWords.set(words, [index]);
  }
  return (anchor) => {
    const words = fold(anchor.exact);
    let best: number[] = [];
    let most = words.length >= CONTEXT ? 0 : Math.min(CONTEXT, contextLength(anchor)) / 2;
    for (const index of byWords.get(words) ?? []) {
      const agreement = contextAgreement(anchor, anchorOf(text, spans[index] as Span));
      if (agreement > most) best = [];
      if (agreement < most) continue;
      most = agreement;
      best.push(index);
    }
    return best;
  };
}

function contextLength({ prefix, suffix }: Anchor): number {
  return foldSpace(prefix).length + foldSpace(suffix).length;
}

/** How many units of the wanted context are found, counted from the passage outwards. */
function contextAgreement(wanted: Anchor, found: Anchor): number {
  const before = commonStart(reversed(foldSpace(wanted.prefix)), reversed(found.prefix));
  return before + commonStart(foldSpace(wanted.suffix), found.suffix);
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** By units, as everything is measured here; what becomes of surrogate pairs does not matter to a comparison. */
function reversed(text: string): string {
  return text.split('').reverse().join('');
}

function fold(text: string): string {
  return foldSpace(text).trim();
}

function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ');
}
