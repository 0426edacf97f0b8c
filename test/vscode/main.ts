/**
 * What an extension host runs: the suite, and a report of it in plain lines.
 *
 * The same bundle runs on the desktop and in the web's worker, so that it takes mocha's build for browsers, which
 * needs nothing of either.
 */
import 'mocha/mocha.js';

/** Milliseconds for one test. The first one waits for the server to start and to read the workspace. */
const TEST_LIMIT = 60_000;

export async function run(): Promise<void> {
  const { Mocha } = globalThis as unknown as { readonly Mocha: typeof import('mocha') };
  const mocha = new Mocha({
    ui: 'tdd',
    timeout: TEST_LIMIT,
    reporter: report as unknown as Mocha.ReporterConstructor,
  });
  // The interface's functions come first; the tests call them when they are loaded.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./suite/list.ts').catch((error: Error) => {
    tell(`✗ the tests cannot be loaded\n${error.stack}`);
    throw error;
  });
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0 || mocha.suite.total() === 0) throw new Error('the suite did not pass');
}

/** One line for each test; the last line counts them, for the script that adds all up. */
function report(runner: Mocha.Runner): void {
  let passed = 0;
  let failed = 0;
  runner.on('pass', (test) => {
    passed++;
    tell(`✓ ${test.fullTitle()} (${test.duration} ms)`);
  });
  runner.on('fail', (test, error) => {
    failed++;
    tell(`✗ ${test.fullTitle()}\n${error.stack ?? error}`);
  });
  runner.on('end', () => tell(`${passed} passed, ${failed} failed`));
}

/** The workbench prints much of its own in between; by the first words the reader knows what is the suite's. */
function tell(text: string): void {
  console.log(`VS Code: ${text}`);
}
