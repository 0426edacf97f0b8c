/**
 * Keeps the corpus in step with the files on disk: the first scan, scans after a change of settings or folders,
 * and single files that change.
 *
 * A new scan replaces the running one. Nobody has to wait for a scan: what it has read so far is there for every
 * request, and open documents are refreshed while it runs.
 */
import { CancellationToken, CancellationTokenSource, type Connection } from 'vscode-languageserver';
import { Cancelled } from '../checkpoint.ts';
import { describeError } from '../guard.ts';
import type { FileAnalysis } from '../host.ts';
import type { Notices } from '../notices.ts';
import type { Refresher } from '../refresher.ts';
import type { Session } from '../session.ts';
import { DiskFiles } from './disk-files.ts';
import { readFiles, scan } from './scan.ts';
import type { ScanOrder } from './scan-order.ts';
import { ScanProgress } from './scan-progress.ts';

/** Milliseconds between two refreshes of the open documents while a scan runs. */
const REFRESH_EVERY = 1000;

/** Files that change at once from which on it pays to ask others what is in them. */
const MANY = 32;

export class Indexer {
  readonly #connection: Connection;
  readonly #session: Session;
  readonly #refresher: Refresher;
  readonly #notices: Notices;
  readonly #disk: DiskFiles;
  /** Those that have begun and not written yet all that was found. */
  readonly #analyses = new Set<FileAnalysis>();
  #source = new CancellationTokenSource();
  /** What the running scan goes through. */
  #order: ScanOrder | null = null;
  #begin: () => void = () => {};
  /** The scan that is running; before the first one, its beginning. */
  #running = new Promise<void>((resolve) => {
    this.#begin = resolve;
  });

  constructor(connection: Connection, session: Session, refresher: Refresher, notices: Notices) {
    this.#connection = connection;
    this.#session = session;
    this.#refresher = refresher;
    this.#notices = notices;
    this.#disk = new DiskFiles(session, (message) => connection.console.info(message));
  }

  /** Resolves when the first scan has ended and no other is running, or when nobody waits for that any more. */
  async idle(token: CancellationToken): Promise<void> {
    const cancelled = new Promise<void>((resolve) => token.onCancellationRequested(() => resolve()));
    for (let waited: Promise<void> | null = null; waited !== this.#running; ) {
      waited = this.#running;
      await Promise.race([waited, cancelled]);
    }
  }

  /** Read all files of the workspace, in place of a scan that is running. Never rejects. */
  rescan(): Promise<void> {
    this.#source.cancel();
    this.#source = new CancellationTokenSource();
    this.#session.isReading = true;
    this.#session.isIncomplete = false;
    this.#running = this.#scan(this.#source);
    this.#begin();
    return this.#running;
  }

  /** A document was opened: what is near to it is read before the rest. */
  opened(path: string): void {
    this.#order?.nearTo([path]);
  }

  /** Read the files again: they were made, changed or closed in the editor. Never rejects. */
  async reread(paths: readonly string[]): Promise<void> {
    await this.#guarded(async () => {
      const sources = paths.filter((path) => this.#session.isToRead(path));
      const others = paths.filter((path) => !this.#session.isToRead(path));
      for (const path of others) this.#disk.forget(path);
      const token = CancellationToken.None;
      const analysis = sources.length < MANY ? undefined : this.#beginAnalysis(token);
      try {
        this.#notices.tell(await readFiles(this.#session, this.#disk, sources, token, () => {}, analysis));
      } finally {
        void this.#end(analysis);
      }
    });
    this.#refresher.schedule();
  }

  /** Forget the files, and all files in folders, that are gone. */
  forget(gone: ReadonlySet<string>): void {
    const known = this.#disk.known().filter((path) => isIn(gone, path));
    for (const path of [...gone, ...known]) this.#disk.forget(path);
    this.#refresher.schedule();
  }

  /** Stops reading. Resolves when all is written that was found. */
  async dispose(): Promise<void> {
    this.#source.cancel();
    await Promise.all([...this.#analyses].map((analysis) => this.#end(analysis)));
  }

  #beginAnalysis(token: CancellationToken): FileAnalysis | undefined {
    const { host, settings: languages, cacheFolder } = this.#session;
    const log = (message: string) => this.#connection.console.info(message);
    const analysis = host.beginAnalysis?.({ languages, cacheFolder, log });
    if (!analysis) return undefined;
    this.#analyses.add(analysis);
    token.onCancellationRequested(() => void this.#end(analysis));
    return analysis;
  }

  async #end(analysis: FileAnalysis | undefined): Promise<void> {
    if (!analysis) return;
    await analysis.end();
    this.#analyses.delete(analysis);
  }

  async #scan(source: CancellationTokenSource): Promise<void> {
    const { host } = this.#session;
    const progress = new ScanProgress(this.#connection, this.#session, source);
    const analysis = this.#beginAnalysis(source.token);
    const began = host.now();
    let refreshed = began;
    let read = 0;
    const isComplete = await this.#guarded(async () => {
      const onProgress = (done: number) => {
        read = done;
        progress.report(done);
        if (host.now() - refreshed < REFRESH_EVERY) return;
        this.#refresher.refresh();
        refreshed = host.now();
      };
      const onFound = (count: number, order: ScanOrder) => {
        this.#order = order;
        progress.found(count);
      };
      this.#notices.tell(await scan(this.#session, this.#disk, source.token, onFound, onProgress, analysis));
    });
    void this.#end(analysis);
    await this.#session.settle();
    progress.end();
    if (source === this.#source) {
      this.#session.isReading = false;
      this.#session.isIncomplete = !isComplete;
      this.#order = null;
    }
    const stopped = source.token.isCancellationRequested ? ', then stopped' : '';
    const kept = analysis ? `; what is in ${analysis.kept} of them was kept` : '';
    const duration = Math.round(host.now() - began);
    this.#connection.console.info(`read ${read} files in ${duration} ms${kept}${stopped}`);
    const { unmatched } = this.#session;
    // The same settings may hold for many folders: a message in each would be too much.
    if (unmatched.length > 0)
      this.#connection.console.warn(`no file matches the setting include: ${unmatched.join(', ')}`);
    this.#refresher.refresh();
  }

  /** @returns Whether the work was done to its end. */
  async #guarded(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof Cancelled))
        this.#connection.console.error(`reading files failed: ${describeError(error)}`);
      return false;
    }
  }
}

/** Whether the path, or a folder that it is in, is among the paths. */
function isIn(paths: ReadonlySet<string>, path: string): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    if (paths.has(path.slice(0, end))) return true;
  }
  return false;
}
