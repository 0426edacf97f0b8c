/**
 * Loaded before the command line with `node --import`: ends the process like a cut of the power at the n-th call that
 * changes the disk, n being `KILL_AT`. Of a call that writes a text half of it is written first.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { KILL_AT } = process.env;
let calls = 0;

/** @type {Record<string, (...given: any[]) => unknown>} */
const functions = /** @type {any} */ (fs);
for (const name of ['mkdirSync', 'openSync', 'fsyncSync', 'closeSync', 'renameSync', 'linkSync', 'rmSync']) {
  const original = functions[name];
  functions[name] = (...given) => {
    if (isLast()) kill();
    return original?.(...given);
  };
}

const { writeFileSync } = fs;
Object.assign(fs, {
  /** @type {typeof functions[string]} */
  writeFileSync: (file, text, ...options) => {
    if (!isLast()) return writeFileSync(file, text, ...options);
    writeFileSync(file, text.slice(0, text.length / 2), ...options);
    return kill();
  },
});

syncBuiltinESMExports();

function isLast() {
  calls++;
  return calls === Number(KILL_AT);
}

function kill() {
  process.kill(process.pid, 'SIGKILL');
  // Nothing more is done until the signal arrives.
  for (;;);
}
