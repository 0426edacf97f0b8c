/**
 * A folder of the real disk for one test.
 */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** The path of a new folder, without symbolic links in it; removed after the test. */
export function emptyFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'crossquote-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
