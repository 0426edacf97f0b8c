/**
 * The texts of many files, with what is found in them where others than the main thread can find it.
 */
import { statSync } from 'node:fs';
import type { FoundInFile } from '../engine/corpus/read-file.ts';
import { tooManyMarksIn } from '../engine/text/dense-marks.ts';
import { LARGEST_FILE } from '../engine/text/largest-file.ts';
import type { BackgroundAnalysis } from '../node/background-analysis.ts';
import { beginAnalysis } from '../node/begin-analysis.ts';
import { ownCacheFolder } from '../node/cache/cache-folder.ts';
import type { Settings } from '../protocol/settings.ts';
import type { FoundFile } from './find-files.ts';
import { readFound } from './read-found.ts';
import type { Terminal } from './terminal.ts';

export interface AnalysedFile {
  readonly path: string;
  /** Null where it was left out, which has been said. */
  readonly text: string | null;
  /** Undefined where it is still to be found. */
  readonly found: FoundInFile | undefined;
}

/** What more is asked of a text that is analysed than of one that is copied. */
const TO_ANALYSE = { most: LARGEST_FILE, refusalOf: tooManyMarksIn };

/** How many files are under way at a time: enough for all workers. */
const AHEAD = 16;

/**
 * In the order of the files.
 *
 * @throws UserError where the user named a file that cannot be read.
 */
export async function* analysedFiles(
  files: readonly FoundFile[],
  settings: Settings,
  terminal: Terminal,
): AsyncGenerator<AnalysedFile> {
  const log = (message: string) => terminal.note(message);
  const analysis = isMuch(files)
    ? beginAnalysis({ languages: settings, folder: ownCacheFolder(), log })
    : undefined;
  try {
    const ahead: Promise<AnalysedFile>[] = [];
    for (const file of files) {
      ahead.push(analysed(file, readFound(file, terminal, TO_ANALYSE), analysis));
      const first = ahead.length < AHEAD ? undefined : ahead.shift();
      if (first) yield await first;
    }
    for (const rest of ahead) yield await rest;
  } finally {
    await analysis?.end();
  }
}

async function analysed(
  { path }: FoundFile,
  text: string | null,
  analysis: BackgroundAnalysis | undefined,
): Promise<AnalysedFile> {
  return { path, text, found: text === null ? undefined : await analysis?.find(text) };
}

/** Bytes from which on it pays to start workers and to look into the cache: some tenths of a second of analysis. */
const MUCH = 500_000;

function isMuch(files: readonly FoundFile[]): boolean {
  let size = 0;
  return files.some(({ path }) => {
    // One that cannot be looked at cannot be read either, which is told where it is read.
    try {
      size += statSync(path).size;
    } catch {
      return false;
    }
    return size >= MUCH;
  });
}
