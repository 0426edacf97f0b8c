/**
 * Random edits of documents with many annotations, and what becomes of the annotations.
 */
import { anchorAll, type Placement } from '../../engine/annotations/anchoring/anchor-all.ts';
import { wholeGraphemes } from '../../engine/annotations/anchoring/graphemes.ts';
import { type Selectors, selectorsIn } from '../../engine/annotations/anchoring/selectors.ts';
import type { Span } from '../../engine/text/span.ts';
import { Random } from '../random.ts';
import { makeDocument } from './documents.ts';
import { editOnce } from './edits.ts';
import { fateOf } from './fates.ts';
import { judge, type Known, knownOf, VERDICTS, type Verdict } from './judge.ts';
import { TrackedText } from './tracked-text.ts';

export interface FuzzOptions {
  readonly sequences: number;
  /** In each document. */
  readonly annotations: number;
  readonly seed: number;
}

export interface FuzzFigures {
  readonly counts: Readonly<Record<Verdict, number>>;
  /** For each annotation that was placed by likeness, its score and whether it was right. */
  readonly scores: readonly { readonly score: number; readonly isRight: boolean }[];
  /** The same by the kinds of paragraph that a document has. */
  readonly byKinds: ReadonlyMap<string, Readonly<Record<Verdict, number>>>;
  readonly edits: number;
  /** Milliseconds that placing the annotations took, for each sequence. */
  readonly times: readonly number[];
  /** The first few annotations that were lost or misplaced though they stand, to look at. */
  readonly failures: readonly Failure[];
}

export interface Failure {
  readonly sequence: number;
  readonly verdict: Verdict;
  readonly selectors: Selectors;
  readonly placement: Placement;
  /** The passage that was meant, with what stands around it now, and the one that was found. */
  readonly meant: string;
  readonly found: string;
}

/**
 * Run all sequences.
 *
 * @param place What is tried: it places the annotations of one document.
 */
export function fuzzAnchors(
  { sequences, annotations, seed }: FuzzOptions,
  place: typeof anchorAll = anchorAll,
): FuzzFigures {
  const counts = noCounts();
  const byKinds = new Map<string, Record<Verdict, number>>();
  const scores: { score: number; isRight: boolean }[] = [];
  const failures: Failure[] = [];
  const times: number[] = [];
  let edits = 0;
  let annotated: Annotated | null = null;
  for (let sequence = 0; sequence < sequences; sequence++) {
    const random = new Random(seed * 1_000_003 + sequence);
    if (!annotated || sequence % SEQUENCES_A_DOCUMENT === 0) annotated = annotate(random, annotations);
    const { document, kinds, spans, selectors, known } = annotated;
    const ofKinds = byKinds.get(kinds) ?? noCounts();
    byKinds.set(kinds, ofKinds);
    const text = new TrackedText(document);
    for (let left = random.pickSkewed(LENGTHS); left > 0; left--, edits++) editOnce(random, text);
    const start = performance.now();
    const placements = place(text.text, selectors);
    times.push(performance.now() - start);
    const places = text.whereabouts();
    for (const [index, placement] of placements.entries()) {
      const own = selectors[index] as Selectors;
      const fate = fateOf(document, spans[index] as Span, text.text, places);
      const verdict = judge(text.text, known[index] as Known, fate, placement);
      counts[verdict]++;
      ofKinds[verdict]++;
      if (placement.how === 'changed')
        scores.push({ score: placement.score, isRight: verdict === 'changed: followed to it' });
      if (!FAILURES.has(verdict) || failures.length >= MOST_FAILURES) continue;
      const meant = fate.standing ?? { start: fate.left[0] ?? 0, end: (fate.left.at(-1) ?? -1) + 1 };
      const found = 'span' in placement ? placement.span : null;
      failures.push({
        sequence,
        verdict,
        selectors: own,
        placement,
        meant: around(text.text, meant),
        found: found ? around(text.text, found) : '',
      });
    }
  }
  return { counts, byKinds, scores, edits, times, failures };
}

function noCounts(): Record<Verdict, number> {
  return Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
}

/** Edits of a sequence, few more often than many. */
const LENGTHS = [1, 2, 3, 5, 8, 12, 20, 40, 80] as const;

/** Making selectors takes longer than placing them, so a document is used for as many sequences. */
const SEQUENCES_A_DOCUMENT = 20;

const FAILURES: ReadonlySet<Verdict> = new Set(['stands: lost', 'stands: on another passage']);
const MOST_FAILURES = 20;

interface Annotated {
  readonly document: string;
  readonly kinds: string;
  readonly spans: readonly Span[];
  readonly selectors: readonly Selectors[];
  readonly known: readonly Known[];
}

function annotate(random: Random, annotations: number): Annotated {
  const { text: document, kinds } = makeDocument(random, Math.ceil(annotations * PARAGRAPHS_AN_ANNOTATION));
  const spans = Array.from({ length: annotations }, () => passage(random, document));
  const selectors = spans.map(selectorsIn(document));
  const known = spans.map((span, index) => knownOf(document, span, selectors[index] as Selectors));
  return { document, kinds, spans, selectors, known };
}

const PARAGRAPHS_AN_ANNOTATION = 0.6;

/** A word, a sentence, a paragraph, or any stretch. */
function passage(random: Random, document: string): Span {
  for (;;) {
    const at = random.between(0, document.length - 1);
    const by = random.pick([WORD, WORD, SENTENCE, SENTENCE, LINE, null]);
    const span = by
      ? unitAround(document, at, by)
      : wholeGraphemes(document, { start: at, end: Math.min(document.length, at + random.between(1, 300)) });
    if (document.slice(span.start, span.end).trim() !== '') return span;
  }
}

const WORD = /[\s,.“”"?:]/;
const SENTENCE = /[.?!。\n]/;
const LINE = /[\r\n]/;

/** The stretch around an offset up to what ends it. */
function unitAround(document: string, at: number, end: RegExp): Span {
  let start = at;
  while (start > 0 && !end.test(document[start - 1] as string)) start--;
  let stop = at;
  while (stop < document.length && !end.test(document[stop] as string)) stop++;
  return wholeGraphemes(document, { start, end: Math.max(stop, start + 1) });
}

function around(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 40), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 40)}`;
}
