/**
 * What was found in files, kept on disk by the content of the files.
 *
 * A generation (one program, one form) has a folder, in which each process writes files of its own, under a temporary name
 * first, and changes none: so two of them share a folder without a lock, and what one of them deletes the other finds
 * missing. Whatever is damaged or gone is analysed again. A disk that cannot be written to is no cache, with one line in the
 * log. While it is open it holds the index and a few files; it is open while many files are read, and no longer.
 */
import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import { join } from 'node:path';
import type { Disk } from './disk.ts';
import { indexEnd, packSegment, recordAt, SegmentIndex } from './segment.ts';
import { PRIVATE_FILE, PRIVATE_FOLDER, SEGMENT, TEMPORARY, tidy } from './tidy.ts';

export interface CacheOptions {
  /** Where all generations are. */
  readonly folder: string;
  /** Of the programs that find the same in the same text: a name for a folder. */
  readonly generation: string;
  /** Told once that the cache does not work, and why. */
  readonly log: (message: string) => void;
  readonly disk?: Disk;
}

/** Bytes of records after which a file is written: a thousand articles or two. */
const SEGMENT_SIZE = 2560 * 1024;

/** How many files are held whole: records are asked for in about the order in which they were written. */
const HELD = 3;

/** Bytes that are read to know what is in a file; enough for the index of most. */
const BEGINNING = 32 * 1024;

/** A day. Files that were used are marked as such once in that time, in milliseconds. */
const MARK_EVERY = 24 * 60 * 60 * 1000;

interface Segment {
  readonly path: string;
  readonly index: SegmentIndex;
  /** When it was last marked as used, in milliseconds. */
  readonly marked: number;
  isUsed: boolean;
}

export class FactsCache {
  readonly #folder: string;
  readonly #options: CacheOptions;
  readonly #disk: Disk;
  readonly #segments: Segment[] = [];
  /** Whole files, the one that was used last at the end. */
  readonly #held = new Map<Segment, Promise<Uint8Array | null>>();
  #pending = new Map<string, Uint8Array>();
  #pendingSize = 0;
  #written: Promise<void> = Promise.resolve();
  #isBroken = false;

  private constructor(options: CacheOptions) {
    this.#options = options;
    this.#folder = join(options.folder, options.generation);
    this.#disk = options.disk ?? fs;
  }

  /** Learn what is there. Never rejects. */
  static async open(options: CacheOptions): Promise<FactsCache> {
    const cache = new FactsCache(options);
    const names = await cache.#disk.readdir(cache.#folder).catch(() => []);
    await Promise.all(names.filter((name) => name.endsWith(SEGMENT)).map((name) => cache.#learn(name)));
    return cache;
  }

  /** A record, as a view of a larger piece of memory; undefined where there is none. Never rejects. */
  async get(key: string): Promise<Uint8Array | undefined> {
    for (const segment of this.#segments) {
      const place = segment.index.placeOf(key);
      const file = place && (await this.#fileOf(segment));
      const record = file ? recordAt(file, place) : undefined;
      if (!record) continue;
      segment.isUsed = true;
      return record;
    }
    return this.#pending.get(key);
  }

  /** Keep a record, on disk sooner or later. */
  put(key: string, record: Uint8Array): void {
    if (this.#isBroken || this.#pending.has(key)) return;
    this.#pending.set(key, record);
    this.#pendingSize += record.length;
    if (this.#pendingSize >= SEGMENT_SIZE) this.#write();
  }

  /** Write what is still to be written, mark what was used, and delete what is too old or too much. Never rejects. */
  async close(): Promise<void> {
    this.#write();
    await this.#written;
    this.#held.clear();
    const now = new Date();
    const used = this.#segments.filter(({ isUsed, marked }) => isUsed && now.getTime() - marked > MARK_EVERY);
    this.#segments.length = 0;
    await Promise.all(used.map(({ path }) => this.#disk.utimes(path, now, now).catch(() => undefined)));
    await tidy(this.#options.folder, this.#options.generation, this.#disk).catch(() => undefined);
  }

  async #learn(name: string): Promise<void> {
    const path = join(this.#folder, name);
    try {
      const file = await this.#disk.open(path);
      try {
        const { size, mtimeMs } = await file.stat();
        let begin = await beginningOf(file, Math.min(size, BEGINNING));
        const end = indexEnd(begin, size);
        if (end !== null && end > begin.length) begin = await beginningOf(file, end);
        const index = SegmentIndex.read(begin);
        if (index) this.#segments.push({ path, index, marked: mtimeMs, isUsed: false });
      } finally {
        await file.close();
      }
    } catch {
      // Another process has deleted it, or it cannot be read: nothing is known of it then.
    }
  }

  #fileOf(segment: Segment): Promise<Uint8Array | null> {
    const held = this.#held.get(segment) ?? this.#read(segment);
    this.#held.delete(segment);
    this.#held.set(segment, held);
    const [oldest] = this.#held.keys();
    if (this.#held.size > HELD && oldest) this.#held.delete(oldest);
    return held;
  }

  /** As plain bytes: those of a `Buffer` are not copied where others are. */
  async #read({ path }: Segment): Promise<Uint8Array | null> {
    const file = await this.#disk.readFile(path).catch(() => null);
    return file && new Uint8Array(file.buffer, file.byteOffset, file.length);
  }

  #write(): void {
    const records = this.#pending;
    if (records.size === 0) return;
    this.#pending = new Map();
    this.#pendingSize = 0;
    this.#written = this.#written.then(() => this.#writeSegment(records));
  }

  async #writeSegment(records: ReadonlyMap<string, Uint8Array>): Promise<void> {
    if (this.#isBroken) return;
    const name = `${randomUUID()}${SEGMENT}`;
    const path = join(this.#folder, name);
    const temporary = `${path}${TEMPORARY}`;
    try {
      await this.#disk.mkdir(this.#folder, PRIVATE_FOLDER);
      await this.#disk.writeFile(temporary, packSegment(records), PRIVATE_FILE);
      await this.#disk.rename(temporary, path);
      // The corpus may have the same text again.
      await this.#learn(name);
    } catch (error) {
      this.#isBroken = true;
      this.#pending.clear();
      await this.#disk.rm(temporary, { force: true }).catch(() => undefined);
      this.#options.log(`what is found in files is not kept in ${this.#folder}: ${error}`);
    }
  }
}

async function beginningOf(file: Awaited<ReturnType<Disk['open']>>, length: number): Promise<Uint8Array> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
  return buffer.subarray(0, bytesRead);
}
