/**
 * What the analysis costs by itself: all passes of `annotateDocument` over texts in memory on one core, with no file,
 * no index and no cache. The tokenising of the same strings is measured in turn with it.
 */
import { annotateDocument } from '../engine/annotate/annotate-document.ts';
import { writeDocuments } from './document-kinds.ts';
import { exposeGarbageCollector } from './garbage-collector.ts';
import { tokenise } from './yardstick.ts';

export interface AnalysisTask {
  /** The name of a kind of document. */
  readonly kind: string;
  readonly seed: number;
  /** Lengths of the text in UTF-16 units. */
  readonly lengths: readonly number[];
}

export interface AnalysisFigures {
  readonly kind: string;
  /** In the order of the task. */
  readonly sizes: readonly AnalysisTimes[];
}

export interface AnalysisTimes {
  /** In UTF-8. */
  readonly bytes: number;
  /** Milliseconds for all passes. */
  readonly analysis: number;
  /** Milliseconds for cutting the same strings into words. */
  readonly tokenising: number;
}

/** The sizes take turns, and the shortest time of each counts: compiling code and other work on the machine only add. */
const ROUNDS = 5;

/** No further round is begun after as many milliseconds: what is so slow shows it at once. */
const PATIENCE = 20_000;

export function measureAnalysis({ kind, seed, lengths }: AnalysisTask): AnalysisFigures {
  const longest = Math.max(...lengths);
  const sizes = lengths.map((length) => {
    const texts = writeDocuments(kind, seed, length);
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    return {
      texts,
      bytes,
      repeats: Math.round(longest / length),
      analysis: Number.POSITIVE_INFINITY,
      tokenising: Number.POSITIVE_INFINITY,
    };
  });
  const collectGarbage = exposeGarbageCollector();
  const start = performance.now();
  for (let round = 0; round < ROUNDS && performance.now() - start < PATIENCE; round += 1) {
    for (const size of sizes) {
      size.tokenising = Math.min(size.tokenising, timeOf(size, tokenise));
      collectGarbage();
      size.analysis = Math.min(size.analysis, timeOf(size, annotateDocument));
    }
  }
  return { kind, sizes: sizes.map(({ bytes, analysis, tokenising }) => ({ bytes, analysis, tokenising })) };
}

interface Texts {
  readonly texts: readonly string[];
  /** So many that short texts are read as long as the longest, and the same share of it is compiling and collecting. */
  readonly repeats: number;
}

/** Milliseconds for all texts once. */
function timeOf({ texts, repeats }: Texts, work: (text: string) => unknown): number {
  const start = performance.now();
  for (let repeat = 0; repeat < repeats; repeat += 1) for (const text of texts) work(text);
  return (performance.now() - start) / repeats;
}
