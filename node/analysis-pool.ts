/**
 * A few threads that analyse files.
 *
 * A worker has one file under way and one waiting, so that it is never idle between two; the rest waits here, in the order in
 * which it came. A worker that dies takes the file with it on which it died, and is replaced; where workers die without an
 * answer in between, there is something wrong with them, and nothing more is given to any.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { LanguageSettings } from '../engine/languages/languages.ts';

export interface PoolOptions {
  /** What the workers run; see `analyse-worker.ts`. */
  readonly script: URL;
  readonly languages: LanguageSettings;
  /** Told why a worker has died. */
  readonly log: (message: string) => void;
  /** Called when a worker has started: V8 then sets some flags of the whole process anew. */
  readonly onStarted?: () => void;
  /** The most workers that there are. */
  readonly size?: number;
}

interface Job {
  readonly text: string;
  /** Null where no worker has done it. */
  readonly resolve: (record: Uint8Array | null) => void;
}

interface Member {
  readonly worker: Worker;
  /** What the worker has been given; it answers in this order. */
  readonly given: Job[];
  /** Whether it has loaded its lists of words. */
  isReady: boolean;
}

/** One core is for the main thread; more than four workers find more than it takes over. */
const SIZE = Math.max(1, Math.min(availableParallelism() - 1, 4));

/** One that a worker is at, and one more. */
const GIVEN = 2;

/** Deaths without an answer in between after which the pool gives up. */
const MOST_DEATHS = 3;

/** Megabytes. A worker holds the words of two languages and a file; what needs more is for the main thread. */
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 12 } as const;

export class AnalysisPool {
  readonly #options: PoolOptions;
  readonly #size: number;
  readonly #members = new Set<Member>();
  readonly #waiting: Job[] = [];
  #deaths = 0;
  #hasEnded = false;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#size = options.size ?? SIZE;
  }

  /** Whether a worker could begin with a file, or is about to. */
  get isFree(): boolean {
    return [...this.#members].some(({ isReady, given }) => isReady && given.length < GIVEN);
  }

  /** Have a worker start before there is something for it. */
  start(): void {
    if (this.#members.size === 0 && !this.#hasEnded && this.#deaths === 0) this.#hire();
  }

  /** What a worker has found in a file, as `packFound` has it; null where none could. Never rejects. */
  analyse(text: string): Promise<Uint8Array | null> {
    return new Promise((resolve) => {
      this.#waiting.push({ text, resolve });
      this.#giveOut();
    });
  }

  /** End all workers. What has not been found yet never will be. */
  async end(): Promise<void> {
    this.#hasEnded = true;
    const members = [...this.#members];
    for (const { given } of members) this.#refuse(given);
    this.#refuse(this.#waiting);
    await Promise.all(members.map(({ worker }) => worker.terminate()));
  }

  #giveOut(): void {
    if (this.#hasEnded || this.#deaths >= MOST_DEATHS) this.#refuse(this.#waiting);
    while (this.#waiting.length > 0) {
      const member = this.#leastBusy();
      if (!member) return;
      const job = this.#waiting.shift() as Job;
      member.given.push(job);
      member.worker.postMessage(job.text);
    }
  }

  /** Who can be given one more; a new worker rather than one that has something to do. */
  #leastBusy(): Member | null {
    const [least] = [...this.#members].sort((a, b) => a.given.length - b.given.length);
    if (least?.given.length === 0) return least;
    if (this.#members.size < this.#size) return this.#hire();
    return least && least.given.length < GIVEN ? least : null;
  }

  #hire(): Member {
    const { script, languages: workerData, log, onStarted } = this.#options;
    const worker = new Worker(script, { workerData, resourceLimits: LIMITS });
    const member: Member = { worker, given: [], isReady: false };
    this.#members.add(member);
    if (onStarted) worker.on('online', onStarted);
    worker.on('message', (record: Uint8Array | null) => {
      member.isReady = true;
      if (!record) return;
      this.#deaths = 0;
      member.given.shift()?.resolve(record);
      this.#giveOut();
    });
    worker.on('error', (error) => log(`a worker that analyses files has failed: ${error}`));
    worker.on('exit', () => {
      this.#members.delete(member);
      if (this.#hasEnded) return;
      this.#deaths++;
      const [fatal, ...others] = member.given.splice(0);
      fatal?.resolve(null);
      this.#waiting.unshift(...others);
      this.#giveOut();
    });
    return member;
  }

  #refuse(jobs: Job[]): void {
    for (const { resolve } of jobs.splice(0)) resolve(null);
  }
}
