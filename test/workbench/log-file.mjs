/**
 * Log files for what is of use only when something has gone wrong.
 */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root } from '../../scripts/run.mjs';

/**
 * Begin a log in build/logs.
 *
 * @param {string} name
 * @returns {(text: string) => void}
 */
export function logFile(name) {
  const file = path.join(root, 'build/logs', `${name}.log`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${process.argv.join(' ')}\n`);
  return (text) => appendFileSync(file, `${text.trimEnd()}\n`);
}
