/**
 * What is still known of the text in which passages were annotated: their quotes with their contexts, laid side by side
 * where their positions say, as far as they overlap and agree.
 *
 * So a passage among many annotated ones has far more context than its own selectors bring. Selectors that were made at
 * different times may not fit together; such pieces stay apart.
 */
import type { Selectors } from './selectors.ts';

export interface WideContext {
  /** What stood right before and behind the passage: at least its own prefix and suffix. */
  readonly before: string;
  readonly behind: string;
}

/** UTF-16 units of context on each side. */
const REACH = 256;

/** Units in which two quotes must agree to be laid side by side. */
const LEAST_OVERLAP = 8;

/**
 * @param passages Any that stood in one document.
 * @returns What stood around each of them, by its index.
 */
export function oldContexts(passages: readonly Selectors[]): (index: number) => WideContext {
  const laid = lay(passages);
  const texts = new Map<Island, string>();
  return (index) => {
    const { exact, prefix, suffix } = (passages[index] as Selectors).quote;
    const { island, start } = laid[index] as Laid;
    const text = texts.get(island) ?? island.parts.join('');
    texts.set(island, text);
    const begin = start + prefix.length;
    const end = begin + exact.length;
    return {
      before: text.slice(Math.max(0, begin - Math.max(REACH, prefix.length)), begin),
      behind: text.slice(end, end + Math.max(REACH, suffix.length)),
    };
  };
}

/** Several quotes that overlap, as one text. */
interface Island {
  readonly parts: string[];
}

/** A quote with its context, and where it begins in its island. */
interface Laid {
  readonly island: Island;
  readonly start: number;
  readonly text: string;
}

/** The quote of an island that reaches furthest, and a place in it that only goes on. */
interface Reaching {
  readonly laid: Laid;
  /** The place in code points of the document, and in units of the quote. */
  point: number;
  unit: number;
}

function lay(passages: readonly Selectors[]): readonly Laid[] {
  const laid = new Array<Laid>(passages.length);
  let reaching: Reaching | null = null;
  for (const { index, text, from } of inOrder(passages)) {
    const joined: Laid | null = reaching && joinTo(reaching, text, from);
    const own: Laid = joined ?? { island: { parts: [text] }, start: 0, text };
    laid[index] = own;
    if (!reaching || !joined || endOf(own) > endOf(reaching.laid))
      reaching = { laid: own, point: from, unit: 0 };
  }
  return laid;
}

function endOf({ start, text }: Laid): number {
  return start + text.length;
}

/** Lay a quote over the one that reaches furthest, if they overlap and agree. */
function joinTo(reaching: Reaching, text: string, from: number): Laid | null {
  const { laid } = reaching;
  while (reaching.point < from && reaching.unit < laid.text.length) {
    reaching.unit += (laid.text.codePointAt(reaching.unit) as number) > 0xffff ? 2 : 1;
    reaching.point++;
  }
  const shared = Math.min(laid.text.length - reaching.unit, text.length);
  if (shared < LEAST_OVERLAP || !laid.text.startsWith(text.slice(0, shared), reaching.unit)) return null;
  if (shared < text.length) laid.island.parts.push(text.slice(shared));
  return { island: laid.island, start: laid.start + reaching.unit, text };
}

/** The passages with their contexts, in the order in which those begin. */
function inOrder(passages: readonly Selectors[]) {
  return passages
    .map(({ quote: { exact, prefix, suffix }, position }, index) => {
      return { index, text: prefix + exact + suffix, from: position.start - points(prefix) };
    })
    .sort((a, b) => a.from - b.from || a.index - b.index);
}

/** Code points of a text. */
function points(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
