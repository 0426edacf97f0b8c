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
import { ScanOrder } from './scan-order.ts';

/** How many files are being read at a time: enough to keep a disk busy, few enough to be held in memory. */
const READ_AHEAD = 16;

/** Called after each file. */
export type OnProgress = (done: number) => void;

/**
 * Read the files and analyse them, in this order.
 *
 * @param analysis Finds what is in them; whoever has begun it ends it.
 * @returns One sentence for each file that was left out.
 * @throws Cancelled when cancelled; what has been read stays.
 */
export async function readFiles(
  session: Session,
  disk: DiskFiles,
  paths: Iterable<string>,
  token: CancellationToken,
  onProgress: OnProgress,
  analysis?: FileAnalysis,
): Promise<readonly string[]> {
  const checkpoint = createCheckpoint(session.host, token);
  const problems: string[] = [];
  const ahead: Promise<Reading>[] = [];
  const waiting = paths[Symbol.iterator]();
  const readAhead = () => {
    const { value: path, done } = waiting.next();
    if (!done) ahead.push(disk.read(path, analysis));
  };
  for (let count = 0; count < READ_AHEAD; count++) readAhead();
  let done = 0;
  for (let reading = ahead.shift(); reading; reading = ahead.shift()) {
    const read = await reading;
    readAhead();
    await checkpoint();
    const problem = disk.take(read);
    if (problem !== null) problems.push(problem);
    // Analysed at once, file by file, so that no request finds more to do than its own.
    session.snapshot();
    onProgress(++done);
  }
  return problems;
}

/**
 * Find the files of the workspace folders and read them when all that is open is in the corpus; forget those that are no longer among them.
 *
 * @param onFound Gets the number of files, before any is read, and what says which is next.
 */
export async function scan(
  session: Session,
  disk: DiskFiles,
  token: CancellationToken,
  onFound: (count: number, order: ScanOrder) => void,
  onProgress: OnProgress,
  analysis?: FileAnalysis,
): Promise<readonly string[]> {
  const { include, exclude } = session.settings;
  const before = disk.known();
  const found = await session.host.findFiles(session.folders, include, exclude);
  await session.takeInOpen();
  const checkpoint = createCheckpoint(session.host, token);
  await checkpoint();
  const current = new Set(found);
  for (const path of before) if (!current.has(path)) disk.forget(path);
  const order = new ScanOrder([...current]);
  order.nearTo([...session.openTexts()].map(([path]) => path));
  onFound(current.size, order);
  return readFiles(session, disk, order, token, onProgress, analysis);
}
