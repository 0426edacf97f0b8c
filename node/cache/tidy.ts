/**
 * Keeping the cache small: what nobody has used for long goes, then what was used least recently, and many small files
 * become one.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Disk } from './disk.ts';
import { packSegment, recordAt, SegmentIndex } from './segment.ts';

/** How the names of files of the cache end. */
export const SEGMENT = '.facts';
/** What stands behind that while one is being written. */
export const TEMPORARY = '.tmp';

/** What is found in texts holds names and words of them: it is for the user alone. */
export const PRIVATE_FOLDER = { recursive: true, mode: 0o700 } as const;
export const PRIVATE_FILE = { mode: 0o600, flag: 'wx' } as const;

/** Bytes that all generations may have together: what is found in about 130 000 articles of 3.5 kB. */
const LARGEST = 256 * 1024 * 1024;

/** Milliseconds after which what nobody has used goes: 60 days. */
const OLDEST = 60 * 24 * 60 * 60 * 1000;

/** Milliseconds after which a temporary file is one that nobody writes any more: an hour. */
const LONGEST_WRITE = 60 * 60 * 1000;

/** Bytes below which a file is small, and how many of those are too many. */
const SMALL = 512 * 1024;
const MOST_SMALL = 16;

interface Stored {
  readonly path: string;
  readonly generation: string;
  readonly size: number;
  /** When it was written or last marked as used, in milliseconds. */
  readonly used: number;
}

export interface Bounds {
  readonly largest: number;
  readonly now: number;
}

/**
 * @param folder Where all generations are.
 * @param generation The one whose small files are joined.
 * @param bounds Others than usual, for a test.
 */
export async function tidy(
  folder: string,
  generation: string,
  disk: Disk,
  { largest, now }: Bounds = { largest: LARGEST, now: Date.now() },
): Promise<void> {
  const kept: Stored[] = [];
  for (const stored of await storedIn(folder, disk)) {
    const oldest = stored.path.endsWith(TEMPORARY) ? LONGEST_WRITE : OLDEST;
    if (now - stored.used > oldest) await disk.rm(stored.path, { force: true });
    else if (stored.path.endsWith(SEGMENT)) kept.push(stored);
  }
  kept.sort((a, b) => b.used - a.used);
  let size = 0;
  const within: Stored[] = [];
  for (const stored of kept) {
    size += stored.size;
    if (size > largest) await disk.rm(stored.path, { force: true });
    else within.push(stored);
  }
  const small = within.filter((stored) => stored.generation === generation && stored.size < SMALL);
  if (small.length > MOST_SMALL) await merge(small, join(folder, generation), disk);
  for (const name of await disk.readdir(folder)) {
    // One that is not empty stays.
    if (name !== generation) await disk.rmdir(join(folder, name)).catch(() => undefined);
  }
}

async function storedIn(folder: string, disk: Disk): Promise<readonly Stored[]> {
  const stored: Stored[] = [];
  for (const generation of await disk.readdir(folder)) {
    for (const name of await disk.readdir(join(folder, generation)).catch(() => [])) {
      if (!name.endsWith(SEGMENT) && !name.endsWith(TEMPORARY)) continue;
      const path = join(folder, generation, name);
      const status = await disk.stat(path).catch(() => null);
      if (status) stored.push({ path, generation, size: status.size, used: status.mtimeMs });
    }
  }
  return stored;
}

async function merge(segments: readonly Stored[], folder: string, disk: Disk): Promise<void> {
  const records = new Map<string, Uint8Array>();
  for (const { path } of segments) {
    const file = await disk.readFile(path).catch(() => new Uint8Array());
    for (const place of SegmentIndex.read(file)?.places() ?? []) {
      const record = recordAt(file, place);
      if (record) records.set(place.key, record);
    }
  }
  const path = join(folder, `${randomUUID()}${SEGMENT}`);
  await disk.writeFile(`${path}${TEMPORARY}`, packSegment(records), PRIVATE_FILE);
  await disk.rename(`${path}${TEMPORARY}`, path);
  for (const segment of segments) await disk.rm(segment.path, { force: true });
}
