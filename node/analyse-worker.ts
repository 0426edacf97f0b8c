/**
 * What a worker runs: it gets texts of files and gives back what it has found in them, in the same order. Before that it says
 * that it has loaded, by null.
 *
 * The engine that is in here, built, is also what names the generation of the cache (see `esbuild.mjs`).
 */
import { parentPort, workerData } from 'node:worker_threads';
import { analyseFile } from '../engine/corpus/read-file.ts';
import { type LanguageSettings, Languages } from '../engine/languages/languages.ts';
import { packFound } from './found-record.ts';

const languages = new Languages(workerData as LanguageSettings);

parentPort?.postMessage(null);
parentPort?.on('message', (text: string) => {
  const record = packFound(analyseFile(text, languages));
  parentPort?.postMessage(record, [record.buffer]);
});
