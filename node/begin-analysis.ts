/**
 * Analysis in the background, as the build has put it together.
 */
import process from 'node:process';
import { BackgroundAnalysis, type BackgroundOptions } from './background-analysis.ts';

/** Put in by `esbuild.mjs`: a hash of the worker, which is all that finds something in a text. */
declare const ENGINE_FINGERPRINT: string;

/**
 * To be called in a bundle of `dist/`, where the worker is.
 *
 * What is found also depends on the version of Unicode, which tells letters from signs and is the runtime's.
 */
export function beginAnalysis(options: Omit<BackgroundOptions, 'generation' | 'script'>): BackgroundAnalysis {
  const { unicode } = process.versions;
  return new BackgroundAnalysis({
    ...options,
    generation: `${ENGINE_FINGERPRINT}-unicode-${unicode}`,
    script: new URL('./analyse-worker.js', import.meta.url),
  });
}
