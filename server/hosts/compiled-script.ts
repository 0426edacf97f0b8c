/**
 * A script that keeps what V8 has compiled of it for the next start.
 *
 * To compile the server takes longer than all else that it does before its first answer. Node does the same with
 * `module.enableCompileCache`, but only from version 22.1 on.
 *
 * Compiled code is code: it is taken from a file only that belongs to the user, and that nobody else may write.
 */
import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';

/** Compiled code that nobody has used for this long goes when other code is kept. In milliseconds: 60 days. */
const OLDEST = 60 * 24 * 60 * 60 * 1000;

const ENDING = '.code';

export class CompiledScript {
  readonly #file: string;
  readonly #keptAs: string | null;
  readonly #script: Script;

  /**
   * @param file A CommonJS module.
   * @param folder Where compiled code is kept; it need not exist. Null for nowhere.
   */
  constructor(file: string, folder: string | null) {
    const source = readFileSync(file);
    // What V8 compiles depends on its version and flags, and it compares no more of a source than its length.
    const key = createHash('sha1').update(`${cachedDataVersionTag()} `).update(source).digest('hex');
    this.#file = file;
    this.#keptAs = folder && path.join(folder, `${key}${ENDING}`);
    this.#script = new Script(
      `(function (exports, require, module, __filename, __dirname) {${textOf(source)}\n})`,
      { filename: file, cachedData: this.#keptAs === null ? undefined : readKept(this.#keptAs) },
    );
  }

  /** Whether it was compiled before. */
  get wasKept(): boolean {
    return this.#script.cachedDataRejected === false;
  }

  /** Run it as Node runs a module. */
  run(): void {
    const module = { exports: {} };
    this.#script.runInThisContext()(
      module.exports,
      createRequire(this.#file),
      module,
      this.#file,
      path.dirname(this.#file),
    );
  }

  /**
   * Keep what has been compiled by now, the functions that have run with it, unless it is kept. Where that cannot be, such as
   * on a disk that cannot be written, the next start takes as long as this one.
   */
  keep(): void {
    if (this.wasKept || this.#keptAs === null) return;
    const folder = path.dirname(this.#keptAs);
    // Another process may read it, or write it too.
    const unfinished = `${this.#keptAs}.${process.pid}`;
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const code = this.#script.createCachedData();
      writeFileSync(unfinished, Buffer.concat([code, digestOf(code)]), { mode: 0o600, flag: 'wx' });
      renameSync(unfinished, this.#keptAs);
      for (const name of readdirSync(folder)) removeIfOld(path.join(folder, name));
    } catch {
      remove(unfinished);
    }
  }
}

/** To decode what is all ASCII, as bundles are, as such takes a tenth of the time. */
function textOf(source: Buffer): string {
  return source.toString(isAscii(source) ? 'latin1' : 'utf8');
}

/** V8 runs what it is given, so what is not as it was written is none: a disk may have lost a part of it. */
function readKept(file: string): Buffer | undefined {
  const bytes = readOwn(file);
  if (!bytes) return undefined;
  const code = bytes.subarray(0, -DIGEST_LENGTH);
  return digestOf(code).equals(bytes.subarray(-DIGEST_LENGTH)) ? code : undefined;
}

/** In bytes. */
const DIGEST_LENGTH = 20;

function digestOf(code: Buffer): Buffer {
  return createHash('sha1').update(code).digest();
}

/** The bytes of a file that nobody but the user may have written; undefined where there is none. */
function readOwn(file: string): Buffer | undefined {
  let opened: number;
  try {
    opened = openSync(file, 'r');
  } catch {
    return undefined;
  }
  try {
    const { uid, mode } = fstatSync(opened);
    const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
    return isOwn ? readFileSync(opened) : undefined;
  } catch {
    return undefined;
  } finally {
    closeSync(opened);
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It was never there.
  }
}

function removeIfOld(file: string): void {
  if (file.includes(ENDING) && Date.now() - statSync(file).mtimeMs > OLDEST) rmSync(file);
}
