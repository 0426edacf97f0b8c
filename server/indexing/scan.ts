/**
 * Reading many files into the corpus without getting in the user's way.
 *
 * Files are read ahead while others are analysed, with a rest as soon as 10 ms have passed, so that requests are
 * answered at once from what is known so far. A file that vanishes meanwhile is no error.
 */
import type { CancellationToken } from 'vscode-languageserver';
import { createCheckpoint } from '../checkpoint.ts';
import type { FileAnalysis } from '../host.ts';
import type { Session } from '../session.ts';
import type { DiskFiles, Reading } from './disk-files.ts';

/** How many files are being read at a time: enough to keep a disk busy, few enough to be held in memory. */
const READ_AHEAD = 16;

/** Called after each file. */
export type OnProgress = (done: number) => void;

/**
 * Read the files and analyse them.
 *
 * @param analysis Finds what is in them; whoever has begun it ends it.
 * @returns One sentence for each file that was left out.
 * @throws Cancelled when cancelled; what has been read stays.
 */
export async function readFiles(
  session: Session,
  disk: DiskFiles,
  paths: readonly string[],
  token: CancellationToken,
  onProgress: OnProgress,
  analysis?: FileAnalysis,
): Promise<readonly string[]> {
  const checkpoint = createCheckpoint(session.host, token);
  const problems: string[] = [];
  const ahead: Promise<Reading>[] = [];
  for (let index = 0; index < paths.length; index++) {
    for (const path of paths.slice(index + ahead.length, index + READ_AHEAD))
      ahead.push(disk.read(path, analysis));
    const reading = ahead.shift();
    if (!reading) break;
    const read = await reading;
    await checkpoint();
    const problem = disk.take(read);
    if (problem !== null) problems.push(problem);
    // Analysed at once, file by file, so that no request finds more to do than its own.
    session.snapshot();
    onProgress(index + 1);
  }
  return problems;
}

/**
 * Find the files of the workspace folders and read them; forget those that are no longer among them.
 *
 * @param onFound Gets the number of files, before any is read.
 */
export async function scan(
  session: Session,
  disk: DiskFiles,
  token: CancellationToken,
  onFound: (count: number) => void,
  onProgress: OnProgress,
  analysis?: FileAnalysis,
): Promise<readonly string[]> {
  const { include, exclude } = session.settings;
  const before = disk.known();
  const found = await session.host.findFiles(session.folders, include, exclude);
  const checkpoint = createCheckpoint(session.host, token);
  await checkpoint();
  const current = new Set(found);
  for (const path of before) if (!current.has(path)) disk.forget(path);
  onFound(current.size);
  return readFiles(session, disk, [...current], token, onProgress, analysis);
}
