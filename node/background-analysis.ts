/**
 * What is found in many files: what the disk has of it, and the rest by workers.
 *
 * The first files that are not on disk are analysed here, one in a turn of the event loop, as long as no worker is free: few
 * files are done before one has started.
 */
import { setImmediate } from 'node:timers/promises';
import { analyseFile, type FoundInFile } from '../engine/corpus/read-file.ts';
import { type LanguageSettings, Languages } from '../engine/languages/languages.ts';
import { AnalysisPool, type PoolOptions } from './analysis-pool.ts';
import { FactsCache } from './cache/facts-cache.ts';
import { recordKey } from './cache/record-key.ts';
import { packFound, unpackFound } from './found-record.ts';

export interface BackgroundOptions extends PoolOptions {
  /** Where what is found is kept; null for nowhere. */
  readonly folder: string | null;
  /** See `CacheOptions`. */
  readonly generation: string;
}

/** UTF-16 units of text that the main thread analyses at most: by then a worker is as fast as it is. */
const HERE = 200_000;

/** UTF-16 units of text that it analyses before it has a worker start, which would take as long. */
const FEW = 20_000;

/** UTF-16 units of the longest text that is analysed here: some milliseconds. */
const LONGEST_HERE = 10_000;

export class BackgroundAnalysis {
  readonly #languages: LanguageSettings;
  readonly #here: Languages;
  readonly #cache: Promise<FactsCache> | null;
  readonly #pool: AnalysisPool;
  #ended: Promise<void> | null = null;
  #doneHere = 0;
  /** Ends when the turn has come of the last file that may be analysed here. */
  #turns: Promise<void> = Promise.resolve();
  #kept = 0;

  constructor(options: BackgroundOptions) {
    const { folder, generation, log, languages } = options;
    this.#languages = languages;
    this.#here = new Languages(languages);
    this.#cache = folder === null ? null : FactsCache.open({ folder, generation, log });
    this.#pool = new AnalysisPool(options);
  }

  /** Of how many files the disk had what was asked for. */
  get kept(): number {
    return this.#kept;
  }

  /** What the disk has of a text. Never rejects. */
  async recall(text: string): Promise<FoundInFile | undefined> {
    const key = this.#cache && recordKey(text, this.#languages);
    return key ? this.#recall(key) : undefined;
  }

  async #recall(key: string): Promise<FoundInFile | undefined> {
    return unpacked(await (await this.#cache)?.get(key));
  }

  /**
   * What is found in a file, for `AnalysisHost.setFile`: views of larger pieces of memory. Undefined where that host has to
   * find it by itself. Never rejects.
   */
  async find(text: string): Promise<FoundInFile | undefined> {
    const key = this.#cache && recordKey(text, this.#languages);
    const kept = key ? await this.#recall(key) : undefined;
    if (kept) {
      this.#kept++;
      return kept;
    }
    const record = await this.#analyse(text);
    if (record && key) (await this.#cache)?.put(key, record);
    return unpacked(record ?? undefined);
  }

  /** End the workers and let go of the disk, when all is found or nothing more is wanted. Never rejects. */
  end(): Promise<void> {
    this.#ended ??= this.#end();
    return this.#ended;
  }

  async #end(): Promise<void> {
    await this.#pool.end();
    await (await this.#cache)?.close();
  }

  /** Null where it is not found. */
  async #analyse(text: string): Promise<Uint8Array | null> {
    if (text.length > LONGEST_HERE || this.#doneHere > HERE) return this.#pool.analyse(text);
    this.#turns = this.#turns.then(() => setImmediate());
    await this.#turns;
    if (this.#ended) return null;
    if (this.#doneHere > FEW) this.#pool.start();
    if (this.#doneHere > HERE || this.#pool.isFree) return this.#pool.analyse(text);
    this.#doneHere += text.length;
    return packFound(analyseFile(text, this.#here));
  }
}

function unpacked(record: Uint8Array | undefined): FoundInFile | undefined {
  try {
    return record && unpackFound(record);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
