/**
 * The part of the file system that the cache uses; `node:fs/promises` is one, and tests give others that fail.
 */
import type fs from 'node:fs/promises';

export type Disk = Pick<
  typeof fs,
  'mkdir' | 'open' | 'readdir' | 'readFile' | 'rename' | 'rm' | 'rmdir' | 'stat' | 'utimes' | 'writeFile'
>;
