/**
 * The files of a folder on disk.
 *
 * Large folders are read in pieces, so that a hundred thousand files in one are no long turn of the event loop. Links are followed:
 * a file that is reached in several ways is found once, without them where there is such a way, and a folder is walked through by
 * links once at most, so that links in circles end and many links to one place cost no more than one.
 */
import { type Dirent, promises as fs } from 'node:fs';
import path from 'node:path';
import { IGNORE_FILES, LARGEST_IGNORE_FILE } from '../files/ignore-rules.ts';
import { IgnoredFiles } from '../files/ignored-files.ts';
import type { WantedFiles } from '../files/wanted-files.ts';
import type { IgnoreFile, LeftOut } from '../protocol/left-out.ts';

export interface FoundBelow {
  /** In any order, from the root with `/`. */
  readonly files: readonly string[];
  /** Folders that may not be looked into. */
  readonly locked: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** Those that were asked. */
  readonly ignoreFiles: readonly IgnoreFile[];
}

/** Where ignore files count from: the folder that is walked through has the path `base` there, with `/` at its end unless it is empty. */
export interface IgnoreScope {
  readonly base: string;
  /** The ignore files of the folders above. */
  readonly above: readonly IgnoreFile[];
}

/** @param scope Null where no ignore file is asked. */
export async function findBelow(
  root: string,
  wanted: WantedFiles,
  scope: IgnoreScope | null,
): Promise<FoundBelow> {
  const walk = new Walk(root, wanted, scope);
  await walk.run();
  return walk.found();
}

/** The ignore files of one folder, of which `names` are there. Those that cannot be read say nothing. */
export async function readIgnoreFiles(
  folder: string,
  base: string,
  names: readonly string[] = IGNORE_FILES,
): Promise<readonly IgnoreFile[]> {
  const read = names.map(async (name): Promise<IgnoreFile[]> => {
    const text = await readShort(path.join(folder, name)).catch(() => null);
    return text === null ? [] : [{ path: base + name, text }];
  });
  return (await Promise.all(read)).flat();
}

async function readShort(file: string): Promise<string | null> {
  const status = await fs.stat(file);
  return status.isFile() && status.size <= LARGEST_IGNORE_FILE ? fs.readFile(file, 'utf8') : null;
}

/** Entries of a large folder that are read at once: a turn of the event loop of a millisecond or so. */
const AT_ONCE = 512;

/**
 * In bytes, as the file system tells it: that of some ten thousand files. A smaller folder is read whole, since each piece waits for a
 * turn of the event loop, of which there are few at the start. Where the size of a folder is always none, all are.
 */
const LARGE = 512 * 1024;

/** Folders that are read at the same time: enough to keep a disk busy, few enough to be open at once. */
const TOGETHER = 32;

interface Folder {
  readonly disk: string;
  /** From the root, with `/` at its end; empty for the root. */
  readonly path: string;
}

class Walk {
  readonly #root: string;
  readonly #wanted: WantedFiles;
  readonly #base: string;
  readonly #ignored: IgnoredFiles | null;
  readonly #files = new Set<string>();
  readonly #locked: string[] = [];
  #links: string[] = [];

  constructor(root: string, wanted: WantedFiles, scope: IgnoreScope | null) {
    this.#root = root;
    this.#wanted = wanted;
    this.#base = scope?.base ?? '';
    this.#ignored = scope && new IgnoredFiles(scope.above);
  }

  async run(): Promise<void> {
    const onFile = (file: string) => this.#files.add(file);
    await this.#through([{ disk: this.#root, path: '' }], onFile);
    if (this.#links.length > 0) await this.#followLinks();
  }

  found(): FoundBelow {
    return {
      files: [...this.#files],
      locked: this.#locked,
      leftOut: this.#ignored?.leftOut() ?? [],
      ignoreFiles: this.#ignored?.files() ?? [],
    };
  }

  async #followLinks(): Promise<void> {
    const realRoot = await fs.realpath(this.#root).catch(() => this.#root);
    const real = new Set([...this.#files].map((file) => path.join(realRoot, file)));
    const walked = new Set([realRoot]);
    while (this.#links.length > 0) {
      const links = this.#links;
      this.#links = [];
      for (const link of links) {
        const disk = await fs.realpath(path.join(this.#root, link)).catch(() => null);
        const status = disk === null ? null : await fs.stat(disk).catch(() => null);
        if (disk === null || !status) continue;
        const take = (file: string, place: string) => {
          if (!real.has(place)) this.#files.add(file);
          real.add(place);
        };
        if (status.isFile() && this.#isRead(link)) take(link, disk);
        const folder = `${link}/`;
        if (!status.isDirectory() || walked.has(disk) || !this.#isEntered(folder, link)) continue;
        walked.add(disk);
        await this.#through([{ disk, path: folder }], (file) =>
          take(file, path.join(disk, file.slice(folder.length))),
        );
      }
    }
  }

  async #through(folders: Folder[], onFile: (file: string) => void): Promise<void> {
    let running = 0;
    await new Promise<void>((resolve, reject) => {
      const goOn = () => {
        if (running === 0 && folders.length === 0) return resolve();
        while (running < TOGETHER) {
          const next = folders.pop();
          if (!next) return;
          running++;
          this.#readFolder(next, onFile).then((inner) => {
            running--;
            folders.push(...inner);
            goOn();
          }, reject);
        }
      };
      goOn();
    });
  }

  /** @returns The folders in it that are to be looked through. */
  async #readFolder(folder: Folder, onFile: (file: string) => void): Promise<readonly Folder[]> {
    // What is said of the entries of a folder is known when all its names are, so that those that may count wait.
    const files: string[] = [];
    const folders: string[] = [];
    const links: string[] = [];
    const ignoreFiles: string[] = [];
    try {
      for await (const piece of piecesOf(folder.disk)) {
        for (const entry of piece) {
          const own = folder.path + entry.name;
          if (this.#ignored && isIgnoreFile(entry)) ignoreFiles.push(entry.name);
          if (entry.isFile()) {
            if (this.#wanted.isRead(own)) files.push(own);
          } else if (entry.isDirectory()) folders.push(entry.name);
          else if (entry.isSymbolicLink()) links.push(own);
        }
      }
    } catch (error) {
      if (isForbidden(error)) this.#locked.push(folder.path.slice(0, -1));
    }
    // In the order of their strength.
    const names = IGNORE_FILES.filter((name) => ignoreFiles.includes(name));
    this.#ignored?.enter(await readIgnoreFiles(folder.disk, this.#base + folder.path, names));
    for (const [index, file] of files.entries()) {
      if (this.#ignored?.hasRules && index % AT_ONCE === AT_ONCE - 1)
        await new Promise((resolve) => setImmediate(resolve));
      if (!this.#leavesOut(file)) onFile(file);
    }
    this.#links.push(...links);
    return folders
      .map((name): Folder => ({ disk: path.join(folder.disk, name), path: `${folder.path}${name}/` }))
      .filter((inner) => this.#isEntered(inner.path));
  }

  #isRead(file: string): boolean {
    return this.#wanted.isRead(file) && !this.#leavesOut(file);
  }

  /** @param asNamed What rules say of a link, which is no folder to them. */
  #isEntered(folder: string, asNamed = folder): boolean {
    return this.#wanted.isEntered(folder) && !this.#leavesOut(asNamed, true);
  }

  #leavesOut(own: string, isFolder = false): boolean {
    return this.#ignored?.leavesOut(this.#base + own, isFolder) ?? false;
  }
}

async function* piecesOf(folder: string): AsyncIterable<readonly Dirent[]> {
  const { size } = await fs.stat(folder);
  if (size < LARGE) {
    yield await fs.readdir(folder, { withFileTypes: true });
    return;
  }
  let piece: Dirent[] = [];
  for await (const entry of await fs.opendir(folder, { bufferSize: AT_ONCE })) {
    if (piece.push(entry) < AT_ONCE) continue;
    yield piece;
    piece = [];
  }
  yield piece;
}

function isIgnoreFile(entry: Dirent): boolean {
  return !entry.isDirectory() && (IGNORE_FILES as readonly string[]).includes(entry.name);
}

function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');
}
