/**
 * Reading many files into the corpus without getting in the user's way.
 *
 * Files are read ahead while others are analysed, with a rest as soon as 10 ms have passed, so that requests are
 * answered at once from what is known so far. A file that vanishes meanwhile is no error.
 */
import type { CancellationToken } from 'vscode-languageserver';
import { DEFAULT_SETTINGS } from '../../protocol/settings.ts';
import { createCheckpoint } from '../checkpoint.ts';
import type { FileAnalysis } from '../host.ts';
import { IgnoredInWorkspace } from '../ignored-in-workspace.ts';
import type { Session } from '../session.ts';
import type { DiskFiles, Reading } from './disk-files.ts';
import { ScanOrder } from './scan-order.ts';
import { TOGETHER } from './together.ts';

/** How many files are being read at a time: enough to keep a disk busy, few enough to be held in memory. */
const READ_AHEAD = 16;

/**
 * After how many turns it is noted what has changed. For files that are read again it is told anew then, and to tell what many
 * documents share takes longer than all that is new; in a scan that waits for its end (`Session.snapshot`).
 */
const TURNS_UNTOLD = 16;

/** A file that is being read. */
interface Ahead {
  readonly whole: Promise<Reading>;
  arrived: Reading | null;
}

/** Called after each file, or after several. */
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
  const ahead: Ahead[] = [];
  const waiting = paths[Symbol.iterator]();
  const readAhead = () => {
    while (ahead.length < READ_AHEAD) {
      const { value: path, done } = waiting.next();
      if (done) return;
      ahead.push(arriving(disk.read(path, analysis)));
    }
  };
  readAhead();
  let done = 0;
  let turns = 0;
  for (let first = ahead.shift(); first; first = ahead.shift()) {
    const earliest = await first.whole;
    const read = [earliest];
    let size = sizeOf(earliest);
    for (let next = ahead[0]?.arrived; next && size + sizeOf(next) <= TOGETHER; next = ahead[0]?.arrived) {
      size += sizeOf(next);
      read.push(next);
      ahead.shift();
    }
    readAhead();
    await checkpoint();
    for (const reading of read) {
      const problem = await disk.take(reading);
      if (problem !== null) problems.push(problem);
    }
    // Analysed at once, so that no request finds much more to do than its own.
    if (++turns % TURNS_UNTOLD === 0) session.snapshot();
    else session.absorb();
    done += read.length;
    onProgress(done);
  }
  session.snapshot();
  return problems;
}

function arriving(whole: Promise<Reading>): Ahead {
  const ahead: Ahead = { whole, arrived: null };
  // Whoever waits for it hears of a failure.
  whole.then(
    (reading) => {
      ahead.arrived = reading;
    },
    () => {},
  );
  return ahead;
}

/** What it costs to take in a file, in UTF-16 units; one in which all is still to be found is taken in alone. */
function sizeOf({ content, found }: Reading): number {
  return found && typeof content === 'object' && 'text' in content ? content.text.length : TOGETHER;
}

/**
 * Find the files of the workspace folders and read them, while what is open is taken into the corpus; forget those that are no
 * longer among them.
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
  const { include, exclude, useIgnoreFiles } = session.settings;
  const before = disk.known();
  const known = session.takeInKnown(analysis && ((text) => analysis.recall(text)));
  const rest = known.then(() => session.takeInOpen());
  const [{ files, ignored }] = await Promise.all([
    session.host.findFiles(session.folders, include, exclude, useIgnoreFiles),
    known,
  ]);
  const checkpoint = createCheckpoint(session.host, token);
  await checkpoint();
  session.ignored = new IgnoredInWorkspace(ignored);
  session.unmatched = files.length === 0 && session.ignored.leftOut().length === 0 ? ownGlobs(include) : [];
  const current = new Set(files);
  for (const path of before) if (!current.has(path)) disk.forget(path);
  // What has come meanwhile was read before it was known what is ignored.
  for (const path of disk.known()) if (!session.isToRead(path)) disk.forget(path);
  const order = new ScanOrder([...current]);
  order.nearTo([...session.openTexts()].map(([path]) => path));
  onFound(current.size, order);
  const [problems] = await Promise.all([readFiles(session, disk, order, token, onProgress, analysis), rest]);
  return problems;
}

/** None for the default ones: that a folder has no texts is nothing to tell. */
function ownGlobs(include: readonly string[]): readonly string[] {
  const { include: others } = DEFAULT_SETTINGS;
  return include.length === others.length && include.every((glob, index) => glob === others[index])
    ? []
    : include;
}
