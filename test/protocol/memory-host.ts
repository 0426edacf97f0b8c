/**
 * A machine for the server whose files, clock and timers are the test's.
 */

import { IGNORE_FILES } from '../../files/ignore-rules.ts';
import { IgnoredFiles } from '../../files/ignored-files.ts';
import { matcher } from '../../files/matcher.ts';
import { wantedFiles } from '../../files/wanted-files.ts';
import type { IgnoreFile } from '../../protocol/left-out.ts';
import { relativePath, uriBelow } from '../../server/canonical-uri.ts';
import type { Host, Unread } from '../../server/host.ts';
import { decode } from '../../server/hosts/decode.ts';

export class MemoryHost implements Host {
  readonly version = '0.0.0';
  readonly decode = decode;
  readonly matcher = matcher;
  readonly #files = new Map<string, Uint8Array | Unread>();
  readonly #timers = new Set<{ readonly due: number; readonly action: () => void }>();
  #now = 0;
  #uuids = 0;
  /** Called before each file is read, so that a test can act in the middle of a scan. */
  onRead: (uri: string) => void | Promise<void> = () => {};
  /** Stands in for workers and what is kept on disk, of which a machine like this one has none. */
  beginAnalysis?: NonNullable<Host['beginAnalysis']>;

  write(uri: string, content: string | Uint8Array): void {
    this.#files.set(uri, typeof content === 'string' ? Buffer.from(content) : content);
  }

  /** A file that is there and cannot be read. */
  writeUnread(uri: string, reason: Unread): void {
    this.#files.set(uri, reason);
  }

  delete(uri: string): void {
    this.#files.delete(uri);
  }

  async findFiles(...[folders, include, exclude, useIgnoreFiles]: Parameters<Host['findFiles']>) {
    const { isRead } = wantedFiles(include, exclude);
    const found = folders.map((folder) => {
      const below = [...this.#files.keys()].flatMap((uri) => relativePath(folder, uri) ?? []);
      const ignored = new IgnoredFiles(useIgnoreFiles ? this.#ignoreFiles(folder, below) : []);
      const files = below.filter((path) => isRead(path) && !(ignored.has(path) && ignored.leavesOut(path)));
      return { files, ignored: { folder, ignoreFiles: ignored.files(), leftOut: ignored.leftOut() } };
    });
    return {
      files: found.flatMap(({ files, ignored }) => files.map((path) => uriBelow(ignored.folder, path))),
      ignored: found.map(({ ignored }) => ignored),
    };
  }

  #ignoreFiles(folder: string, below: readonly string[]): readonly IgnoreFile[] {
    const isOne = (path: string) => IGNORE_FILES.some((name) => `/${path}`.endsWith(`/${name}`));
    return below.filter(isOne).map((path) => {
      const content = this.#files.get(uriBelow(folder, path));
      return { path, text: typeof content === 'object' ? Buffer.from(content).toString() : '' };
    });
  }

  async readFile(uri: string): Promise<Uint8Array | Unread> {
    await this.onRead(uri);
    return this.#files.get(uri) ?? 'missing';
  }

  /** Every look at the clock takes 5 ms, so that long work rests often. */
  now(): number {
    this.#now += 5;
    return this.#now;
  }

  today(): string {
    return '2026-03-04T05:06:07Z';
  }

  /** The first ones of all. */
  newUuid(): string {
    return `00000000-0000-4000-8000-${String(++this.#uuids).padStart(12, '0')}`;
  }

  rest(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve));
  }

  after(milliseconds: number, action: () => void): () => void {
    const timer = { due: this.#now + milliseconds, action };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Let so much time pass, with all that is due in it. */
  pass(milliseconds: number): void {
    this.#now += milliseconds;
    for (const timer of [...this.#timers]) {
      if (timer.due > this.#now) continue;
      this.#timers.delete(timer);
      timer.action();
    }
  }
}
