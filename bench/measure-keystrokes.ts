/**
 * What a letter costs the engine: from the new text of a file to a snapshot in which everything stands on it.
 */
import type { AnalysisHost } from '../engine/corpus/analysis-host.ts';
import type { Article } from './generate.ts';
import { type Quantiles, quantilesOf } from './quantiles.ts';

/** Articles that are typed in, of which the first, or a third of fewer, only compile the code. */
const ARTICLES = 60;
const WARM_UP = 20;

/** Letters typed in each. The first one is not measured: with it an article is opened, which nobody does for each letter. */
const LETTERS = 6;

/**
 * Type into the middle of the first quotation of articles spread evenly over the corpus, and take all back.
 *
 * @param articles Those that the host has, in its order.
 */
export function measureKeystrokes(host: AnalysisHost, articles: Iterable<Article>, count: number): Quantiles {
  const step = Math.max(1, Math.floor(count / ARTICLES));
  const warmUp = Math.min(WARM_UP, Math.floor(count / 3));
  const times: number[] = [];
  let order = 0;
  let typedIn = 0;
  for (const { path, text, quotations } of articles) {
    const part = quotations[0]?.parts[0];
    if (order++ % step !== 0 || !part) continue;
    const middle = (part.start + part.end) >> 1;
    for (let letter = 1; letter <= LETTERS; letter++) {
      const typed = `${text.slice(0, middle)}${'x'.repeat(letter)}${text.slice(middle)}`;
      const time = timeOf(host, path, typed);
      if (letter > 1 && typedIn >= warmUp) times.push(time);
    }
    timeOf(host, path, text);
    typedIn++;
  }
  return quantilesOf(times);
}

/** Milliseconds. */
function timeOf(host: AnalysisHost, path: string, text: string): number {
  const start = performance.now();
  host.setFile(path, text);
  host.snapshot();
  host.takeTouched();
  return performance.now() - start;
}
