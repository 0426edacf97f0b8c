/**
 * A fresh copy of the suite's workspace, so that tests may write files.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @template Result
 * @param {(folder: string) => Promise<Result>} use
 * @returns {Promise<Result>}
 */
export async function withWorkspace(use) {
  const folder = mkdtempSync(path.join(tmpdir(), 'crossquote-workspace-'));
  try {
    cpSync(fileURLToPath(new URL('workspace', import.meta.url)), folder, { recursive: true });
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
