/**
 * A text with elements in it, each around its passage.
 *
 * XML elements nest and passages need not: where two cross, or one goes on in another paragraph, an element is cut into
 * fragments that name the next and the one before.
 */
import type { Span } from '../../../text/span.ts';
import { xmlAttribute, xmlText } from '../xml.ts';

export interface InlineElement {
  readonly name: string;
  /** What the fragments are called: this, then with `.2`, `.3` and so on behind it. */
  readonly id: string;
  /** As they are written, each with a space before it. */
  readonly attributes: string;
  /** Document spans in text order, none empty. */
  readonly parts: readonly Span[];
}

interface Fragment {
  readonly element: InlineElement;
  readonly ordinal: number;
}

/** The paragraphs of a text as `p` elements, and how many fragments each element has become, by its id. */
export function inlineXml(
  text: string,
  paragraphs: readonly Span[],
  elements: readonly InlineElement[],
): { readonly xml: string; readonly fragments: ReadonlyMap<string, number> } {
  const counts = new Map<string, number>();
  const pieces: (string | Fragment)[] = [];
  const bounds = boundsIn(paragraphs, elements);
  const open: { readonly element: InlineElement; readonly end: number }[] = [];
  const begin = (element: InlineElement) => {
    const ordinal = (counts.get(element.id) ?? 0) + 1;
    counts.set(element.id, ordinal);
    pieces.push({ element, ordinal });
  };
  const closeThoseEndingAt = (at: number) => {
    const first = open.findIndex(({ end }) => end <= at);
    if (first < 0) return;
    const closed = open.splice(first);
    for (const { element } of closed.toReversed()) pieces.push(`</${element.name}>`);
    for (const own of closed.filter(({ end }) => end > at)) {
      begin(own.element);
      open.push(own);
    }
  };
  for (const [index, paragraph] of paragraphs.entries()) {
    pieces.push('<p>');
    let at = paragraph.start;
    for (const { offset, starting } of bounds[index] ?? []) {
      pieces.push(xmlText(text.slice(at, offset)));
      at = offset;
      closeThoseEndingAt(offset);
      for (const { element, end } of starting) {
        begin(element);
        open.push({ element, end });
      }
    }
    pieces.push(xmlText(text.slice(at, paragraph.end)), '</p>\n');
  }
  const xml = pieces.map((piece) => (typeof piece === 'string' ? piece : startTag(piece, counts))).join('');
  return { xml, fragments: counts };
}

/** A place where something begins or ends; the longest that begins there comes first. */
interface Bound {
  readonly offset: number;
  readonly starting: readonly { readonly element: InlineElement; readonly end: number }[];
}

/** For each paragraph its bounds in text order; parts over several paragraphs are cut at their ends. */
function boundsIn(
  paragraphs: readonly Span[],
  elements: readonly InlineElement[],
): readonly (readonly Bound[])[] {
  const inText = elements
    .flatMap((element) => element.parts.map((part) => ({ element, ...part })))
    .toSorted((one, other) => one.start - other.start);
  let goingOn: typeof inText = [];
  let next = 0;
  return paragraphs.map((paragraph) => {
    const starts = new Map<number, { element: InlineElement; end: number }[]>();
    const ends = new Set<number>([paragraph.end]);
    const here = goingOn;
    for (; (inText[next]?.start ?? Number.POSITIVE_INFINITY) < paragraph.end; next++) {
      const part = inText[next];
      if (part) here.push(part);
    }
    for (const { element, start, end } of here) {
      const from = Math.max(start, paragraph.start);
      const to = Math.min(end, paragraph.end);
      if (from >= to) continue;
      ends.add(to);
      const own = starts.get(from) ?? [];
      own.push({ element, end: to });
      starts.set(from, own);
    }
    goingOn = here.filter(({ end }) => end > paragraph.end);
    return [...new Set([...starts.keys(), ...ends])]
      .toSorted((a, b) => a - b)
      .map((offset) => ({
        offset,
        starting: starts.get(offset)?.toSorted((one, other) => other.end - one.end) ?? [],
      }));
  });
}

function startTag({ element, ordinal }: Fragment, counts: ReadonlyMap<string, number>): string {
  const isLast = ordinal === counts.get(element.id);
  return `<${element.name}${xmlAttribute('xml:id', fragmentId(element.id, ordinal))}${element.attributes}${
    isLast ? '' : xmlAttribute('next', `#${fragmentId(element.id, ordinal + 1)}`)
  }${ordinal === 1 ? '' : xmlAttribute('prev', `#${fragmentId(element.id, ordinal - 1)}`)}>`;
}

export function fragmentId(id: string, ordinal: number): string {
  return ordinal === 1 ? id : `${id}.${ordinal}`;
}
