#!/usr/bin/env node
/**
 * Run `crossquote check` from a clone of this repository, which is installed and built the first time: what the
 * pre-commit hook and the GitHub Action do. Takes the same arguments, ends with the same status and prints nothing else
 * on standard output.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { installPackages } from './install.mjs';
import { root, runOrFail } from './run.mjs';

const cli = path.join(root, 'dist/cli.mjs');
if (!existsSync(cli)) {
  await installPackages();
  await runOrFail(process.execPath, ['esbuild.mjs', '--minify'], { isQuiet: true });
}
const { status } = spawnSync(process.execPath, [cli, 'check', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 2;
