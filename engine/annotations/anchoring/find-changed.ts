/**
 * Where a passage stands whose words have changed.
 *
 * It is looked for where most of its stretches stand, where its context stands on both sides, and where its neighbours
 * expect it. Places are then compared by how much of the words is left and by what speaks for them else.
 */
import type { Span } from '../../text/span.ts';
import { agreementAfter, agreementBefore } from './agreement.ts';
import { differencesBetween, keptShare, nearestIn } from './likeness.ts';
import { expectedPoints, positionWeight } from './position-weight.ts';
import type { Open } from './settle-exact.ts';
import type { Settled } from './settled.ts';
import type { Sought } from './sought.ts';
import type { TargetText } from './target-text.ts';

/** A place where something like the passage stands. */
export interface Candidate {
  /** Units of the folded text. */
  readonly span: Span;
  /** The code point at which it begins. */
  readonly point: number;
  /** How much of the words stands there, from 0 to 1; 1 for the very words, which were not sure enough to be the passage. */
  readonly score: number;
  /** What else speaks for it, in units of text: context, and where its neighbours stand. */
  readonly support: number;
}

/** The likeliest places, the best first; one of those that overlap. */
export function findChanged(
  target: TargetText,
  { rank, sought, places }: Open,
  settled: Settled,
): readonly Candidate[] {
  if (sought.exact.length === 0) return [];
  const expected = expectedPoints(rank, sought.start, settled).map((point) => target.foldedAtPoint(point));
  const starts = apart([...places.hints().slice(0, MOST_HINTS), ...expected]);
  const found = [
    ...places
      .all()
      .slice(0, MOST_EXACT)
      .map(({ start, end }) => ({ start, end })),
    ...starts.flatMap((start) => spansAround(target.folded.text, sought, start)),
  ];
  const candidates = found.map((span) => candidateAt(target, rank, sought, span, settled));
  return withoutOverlaps(candidates.sort((a, b) => promise(b, sought) - promise(a, sought)));
}

/** Places tried that stretches of the passage point to, besides those where its neighbours expect it. */
const MOST_HINTS = 4;

/** Places that have the words themselves, and were not sure enough. */
const MOST_EXACT = 16;

/** Folded units by which the words may have been shifted from where they are looked for. */
const SLACK = 40;

/** Folded units of the passage that are compared letter by letter; of a longer one, as many at each end. */
const COMPARED = 128;
const COMPARED_END = 64;

/** What speaks for a candidate in all: the words count as far as they are left, and long ones no more than a sentence. */
function promise({ score, support }: Candidate, { exact }: Sought): number {
  return score * Math.min(64, exact.length) + support;
}

/** Starts of which none is so near to one before it that the same window would be looked through twice. */
function apart(starts: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const start of starts)
    if (kept.every((other) => Math.abs(other - start) > SLACK / 4)) kept.push(start);
  return kept;
}

/** Stretches near a start that may be the passage: the likest words, and what stands between the two contexts. */
function spansAround(text: string, sought: Sought, start: number): readonly Span[] {
  const between = spanBetweenContexts(text, sought, start);
  if (between && likeness(text, between, sought.exact) >= ALIKE) return [between];
  const likest = hasPart(text, sought.exact, start) ? likestAround(text, sought, start) : null;
  return [between, likest].filter((span) => span !== null);
}

/** How much of the words is enough between the contexts for no likelier stretch to be looked for there. */
const ALIKE = 0.6;

/** Whether any few letters of the words stand near, so that it is worth comparing letter by letter. */
function hasPart(text: string, exact: string, start: number): boolean {
  const near = text.slice(Math.max(0, start - SLACK), Math.max(0, start + exact.length + SLACK));
  const step = Math.max(PART, Math.floor(exact.length / MOST_PARTS));
  for (let at = 0; at === 0 || at + PART <= exact.length; at += step)
    if (near.includes(exact.slice(at, at + PART))) return true;
  return false;
}

const PART = 6;
const MOST_PARTS = 16;

function likestAround(text: string, { exact, prefix, suffix }: Sought, start: number): Span {
  const { length } = exact;
  if (length <= COMPARED) {
    const nearest = nearestIn(text, windowOf(text, start - SLACK, start + length + SLACK), exact);
    return snapped(text, nearest, prefix, suffix);
  }
  const head = exact.slice(0, COMPARED_END);
  const tail = exact.slice(-COMPARED_END);
  const first = nearestIn(text, windowOf(text, start - SLACK, start + COMPARED_END + SLACK), head);
  const end = start + length;
  const last = nearestIn(text, windowOf(text, end - COMPARED_END - SLACK, end + SLACK), tail);
  const span = { start: first.start, end: Math.max(first.end, last.end) };
  return snapped(text, span, prefix, suffix);
}

function windowOf(text: string, start: number, end: number): Span {
  const from = Math.max(0, start);
  return { start: Math.min(from, text.length), end: Math.max(from, Math.min(text.length, end)) };
}

/** Folded units of the context next to the passage by which its ends are known. */
const EDGE = 8;

/** What stands between the prefix and the suffix, where both stand near, however much was put in. */
function spanBetweenContexts(text: string, { exact, prefix, suffix }: Sought, start: number): Span | null {
  if (prefix.length < EDGE || suffix.length < EDGE) return null;
  const from = edgeBefore(text, start, prefix);
  if (from < 0) return null;
  const reach = from + 2 * exact.length + 4 * SLACK;
  const to = text.slice(from, reach).indexOf(suffix.slice(0, EDGE));
  return to <= 0 ? null : { start: from, end: from + to };
}

/** Let a span begin behind its prefix and end before its suffix where they stand close by. */
function snapped(text: string, { start, end }: Span, prefix: string, suffix: string): Span {
  const from = prefix.length < EDGE ? -1 : edgeBefore(text, start, prefix);
  const low = Math.max(0, end - SLACK / 2);
  const to = suffix.length < EDGE ? -1 : text.slice(low, end + SLACK / 2).indexOf(suffix.slice(0, EDGE));
  const span = { start: from < 0 ? start : from, end: to < 0 ? end : low + to };
  return span.end > span.start ? span : { start, end };
}

/** Where the prefix ends next to a place, or -1. */
function edgeBefore(text: string, at: number, prefix: string): number {
  const low = Math.max(0, at - SLACK / 2 - EDGE);
  const found = text.slice(low, Math.max(low, at + SLACK / 2)).lastIndexOf(prefix.slice(-EDGE));
  return found < 0 ? -1 : low + found + EDGE;
}

function candidateAt(
  target: TargetText,
  rank: number,
  sought: Sought,
  span: Span,
  settled: Settled,
): Candidate {
  const { text } = target.folded;
  const point = target.pointAtFolded(span.start);
  const context =
    agreementBefore(text, span.start, sought.before) + agreementAfter(text, span.end, sought.behind);
  return {
    span,
    point,
    score: likeness(text, span, sought.exact),
    support: context * sought.density + positionWeight(rank, sought.start, point, settled),
  };
}

/** The most for words that are not the same, of which a sample may all be there. */
const ALMOST = 0.99;

function likeness(text: string, span: Span, exact: string): number {
  const length = span.end - span.start;
  if (length === exact.length && text.startsWith(exact, span.start)) return 1;
  const kept = Math.min(ALMOST, keptShare(text, span, exact));
  if (exact.length > COMPARED || length > 2 * COMPARED) return kept;
  const differences = differencesBetween(text.slice(span.start, span.end), exact);
  return Math.max(kept, 1 - differences / Math.max(exact.length, length));
}

function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const { start, end } = candidate.span;
    if (kept.every(({ span }) => span.end <= start || span.start >= end)) kept.push(candidate);
  }
  return kept;
}
