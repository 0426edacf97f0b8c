/**
 * A quotation that a person has marked, before anything else is said of it.
 */
import { phrased } from '../../protocol/phrase.ts';
import type { Quotation, QuotationKind } from '../annotate/facts.ts';
import type { Span } from '../text/span.ts';

/** Double marks and what closes them, in every language that is read here. */
const PAIRS = /“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|»([^«»]+)«|"([^"]+)"/dg;

const OPENING = /[“„«»"‘']/;
const CLOSING = /[”“»«"’']/;

/** @param span The words; marks around them are looked for right outside of it. */
export function newQuotation(text: string, span: Span): Quotation {
  const marked = markedIn(text, span);
  return {
    kind: kindOf(marked, span),
    content: [span],
    marked,
    closed: true,
    parent: null,
    cue: null,
    polarity: 'asserted',
    judgement: null,
    occasion: null,
    source: null,
    confidence: 1,
    why: phrased('marked by hand'),
  };
}

/** The stretches between marks: all of the span, or those in it. */
function markedIn(text: string, span: Span): readonly Span[] {
  if (OPENING.test(text.charAt(span.start - 1)) && CLOSING.test(text.charAt(span.end))) return [span];
  const words = text.slice(span.start, span.end);
  return [...words.matchAll(PAIRS)].flatMap(({ indices }) => {
    const [start, end] = indices?.slice(1).find((part) => part !== undefined) ?? [0, 0];
    return { start: span.start + start, end: span.start + end };
  });
}

function kindOf(marked: readonly Span[], span: Span): QuotationKind {
  const [first] = marked;
  if (!first) return 'indirect';
  return first.start === span.start && first.end === span.end ? 'direct' : 'mixed';
}
