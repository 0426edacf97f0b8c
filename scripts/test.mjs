/**
 * Run every check and test, with all that they need, and print their sum on the last line.
 *
 *     npm test               everything
 *     npm run test:fast      everything without an editor
 *
 * A step that fails does not stop the next ones, so that one run shows all that is wrong.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { canRunCodeServer, installCodeServer } from '../test/code-server/install.mjs';
import { BROWSER, EMACS, NEOVIM, PRE_COMMIT, provideProgram } from './find-program.mjs';
import { installPackages } from './install.mjs';
import { npm, root, run } from './run.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ title: string, work: () => Promise<Count> }} Step */
/** @typedef {[program: string, args: readonly string[]]} Command */

/** What the editor's tests run in: a stand-in where it can run, else desktop VS Code, which is downloaded. */
const editor = canRunCodeServer ? { VSCODE_EXECUTABLE: path.join(root, 'test/code-server/code.mjs') } : {};

/** @type {readonly Step[]} */
const fastSteps = [
  provision('Packages', installPackages),
  { title: 'Biome, TypeScript, Knip', work: () => runTool(npm(['run', 'check'])) },
  { title: 'Bundles', work: () => runTool(node('esbuild.mjs', '--tests')) },
  { title: 'Vitest', work: runVitest },
  { title: 'Grammar', work: () => runSuite(npm(['run', 'test:grammar']), { count: countGrammarFiles }) },
];

/** @type {readonly Step[]} */
const editorSteps = [
  provision('Browser', () => provideProgram(BROWSER)),
  { title: 'Suite in VS Code', work: () => runSuite(node('test/vscode/run.mjs'), { env: editor }) },
  { title: 'Suite in the web workbench', work: () => runSuite(node('test/vscode/run-web.mjs')) },
];

/** @type {readonly Step[]} */
const workbenchSteps = [
  { title: 'Package', work: () => runTool(npm(['run', 'package'])) },
  { title: 'Workbench', work: runWorkbench },
];

// In a log, colours are noise; some tools print them there when CI is set.
if (!process.stdout.isTTY) Object.assign(process.env, { NO_COLOR: '1' });
mkdirSync(path.join(root, 'build'), { recursive: true });
const sum = { passed: 0, failed: 0 };
for (const { title, work } of stepsToRun()) {
  console.log(`\n── ${title}`);
  const began = Date.now();
  const { passed, failed } = await work().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  console.log(`   ${title}: ${passed} ok, ${failed} not ok, ${((Date.now() - began) / 1000).toFixed(1)} s`);
  sum.passed += passed;
  sum.failed += failed;
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;

/** @returns {readonly Step[]} */
function stepsToRun() {
  if (process.argv.includes('--fast')) return fastSteps;
  const everywhere = [
    provision('Neovim', () => provideProgram(NEOVIM)),
    ...[EMACS, PRE_COMMIT].map(provisionIfPossible),
    ...fastSteps,
  ];
  if (canRunCodeServer) {
    return [...everywhere, provision('code-server', installCodeServer), ...editorSteps, ...workbenchSteps];
  }
  console.log('The workbench is not driven on this system: code-server runs on Linux x64.');
  return [...everywhere, ...editorSteps];
}

/**
 * Get what the tests need. It counts only when it fails.
 *
 * @param {string} title
 * @param {() => Promise<unknown>} provide
 * @returns {Step}
 */
function provision(title, provide) {
  return { title, work: () => provide().then(() => ({ passed: 0, failed: 0 })) };
}

/**
 * Get what some tests need, which are else left out and say so.
 *
 * @param {import('./find-program.mjs').Program} program
 */
function provisionIfPossible(program) {
  return provision(program.title, () => provideProgram(program).catch(({ message }) => console.log(message)));
}

/**
 * @param {readonly string[]} args
 * @returns {Command}
 */
function node(...args) {
  return [process.execPath, args];
}

/**
 * Run a tool whose exit code is its whole answer.
 *
 * @param {Command} command
 * @returns {Promise<Count>}
 */
async function runTool([program, args]) {
  const { code } = await run(program, args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Run a suite that counts its tests. One that fails without counting, or counts nothing, has failed.
 *
 * @param {Command} command
 * @param {{ env?: Record<string, string>, count?: (output: string) => Count }} [options]
 * @returns {Promise<Count>}
 */
async function runSuite([program, args], { env = {}, count = countLastLine } = {}) {
  const { code, output } = await run(program, args, { env });
  const { passed, failed } = count(output);
  const isUncounted = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: isUncounted ? 1 : failed };
}

async function runVitest() {
  const report = path.join(root, 'build/vitest.json');
  // A report of an earlier run must not stand in for one that was not written.
  rmSync(report, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile=${report}`];
  return runSuite(node('node_modules/vitest/vitest.mjs', 'run', ...reporters), {
    count() {
      const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'));
      return { passed, failed };
    },
  });
}

/** A browser may lose a key while the machine is busy: this suite alone gets a second try. */
async function runWorkbench() {
  const first = await runSuite(node('test/ui/workbench.mjs'));
  if (first.failed === 0) return first;
  console.log('\nThe workbench suite failed and is repeated once.');
  return runSuite(node('test/ui/workbench.mjs'));
}

/**
 * @param {string} output
 * @returns {Count} What the last "N passed, N failed" says.
 */
function countLastLine(output) {
  const [, passed = 0, failed = 0] = [...output.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1) ?? [];
  return { passed: Number(passed), failed: Number(failed) };
}

/**
 * @param {string} output
 * @returns {Count}
 */
function countGrammarFiles(output) {
  const lines = output.split('\n');
  const beginning = (/** @type {string} */ mark) => lines.filter((line) => line.startsWith(mark)).length;
  return { passed: beginning('✓'), failed: beginning('✖') };
}
