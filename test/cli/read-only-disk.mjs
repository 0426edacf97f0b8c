/**
 * Loaded before the command line with `node --import`: the whole disk is one that cannot be written to.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { openSync } = fs;

Object.assign(fs, {
  ...Object.fromEntries(
    ['mkdirSync', 'writeFileSync', 'renameSync', 'linkSync', 'copyFileSync'].map((name) => [name, refuse]),
  ),
  /** @type {typeof openSync} */
  openSync: (path, flags, mode) => (flags === 'r' ? openSync(path, flags, mode) : refuse()),
});

syncBuiltinESMExports();

/** @returns {never} */
function refuse() {
  throw Object.assign(new Error('read-only file system'), { code: 'EROFS' });
}
