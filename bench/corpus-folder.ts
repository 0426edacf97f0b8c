/**
 * The generated corpus on disk, for readers that take files: the yardstick, the index and the server.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateArticles } from './generate.ts';

/** Write the first `count` articles under `folder` and return how many bytes they have. */
export function writeCorpus(folder: string, seed: number, count: number): number {
  let bytes = 0;
  for (const article of generateArticles(seed, count)) {
    const path = join(folder, article.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, article.text);
    bytes += Buffer.byteLength(article.text);
  }
  return bytes;
}
