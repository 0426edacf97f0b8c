#!/usr/bin/env node
/**
 * Stands in for the executable of desktop VS Code: takes the same options, runs the extension's tests in code-server
 * and a browser, prints what they print and ends as they end. It knows nothing of the tests.
 */
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { logFile } from '../workbench/log-file.mjs';
import { runSuite } from '../workbench/run-suite.mjs';
import { startCodeServer } from './server.mjs';

const { values, positionals } = parseArgs({
  // Others, such as --skip-welcome, are for the desktop.
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
  },
});
const log = logFile('code-server');
const server = await startCodeServer({ isDriven: true, log });
const end = () => server.stop().finally(() => process.exit(130));
process.once('SIGINT', end).once('SIGTERM', end);
try {
  process.exitCode = await runSuite(workbenchUrl(), log);
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
} finally {
  await server.stop();
}

function workbenchUrl() {
  const { host } = new URL(server.url);
  const payload = Object.entries(values)
    .filter(([name]) => /^extension(Development|Tests)Path$/.test(name))
    .map(([name, value]) => [name, `vscode-remote://${host}${encodeURI(path.resolve(String(value)))}`]);
  const url = new URL(server.url);
  url.searchParams.set('folder', path.resolve(positionals[0] ?? '.'));
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}
