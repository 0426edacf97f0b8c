import { PassThrough } from 'node:stream';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { openTerminal, type Terminal } from './terminal.ts';

interface Scene {
  readonly args?: readonly string[];
  readonly env?: Record<string, string>;
  /** Columns of the screen; null where the output goes elsewhere. */
  readonly columns?: number | null;
}

/** What a command prints in the scene, both streams one after the other. */
async function printed({ args = [], env = {}, columns = 80 }: Scene, use: (terminal: Terminal) => unknown) {
  const command = new Command().option('-q, --quiet').option('--color').option('--no-color');
  command.parse(args, { from: 'user' });
  const screen = columns === null ? {} : { isTTY: true, columns };
  const stdout = Object.assign(new PassThrough({ encoding: 'utf8' }), screen);
  const stderr = Object.assign(new PassThrough({ encoding: 'utf8' }), screen);
  await use(openTerminal(command, { stdout, stderr, env }));
  return { out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') };
}

describe('colour', () => {
  const cases: readonly [string, Scene, boolean][] = [
    ['on a screen', {}, true],
    ['not in a pipe', { columns: null }, false],
    ['not on a dumb terminal', { env: { TERM: 'dumb' } }, false],
    ['not where NO_COLOR is set', { env: { NO_COLOR: '1' } }, false],
    ['where NO_COLOR is empty', { env: { NO_COLOR: '' } }, true],
    ['in a pipe where FORCE_COLOR is set', { columns: null, env: { FORCE_COLOR: '1' } }, true],
    ['not where FORCE_COLOR is 0', { env: { FORCE_COLOR: '0' } }, false],
    [
      'in a pipe with --color, whatever NO_COLOR says',
      { columns: null, args: ['--color'], env: { NO_COLOR: '1' } },
      true,
    ],
    ['never with --no-color', { args: ['--no-color'], env: { FORCE_COLOR: '1' } }, false],
  ];
  test.each(cases)('%s', async (_name, scene, expected) => {
    const { out } = await printed(scene, (terminal) => terminal.line([{ text: 'four', style: 'added' }]));
    expect(out).toBe(expected ? '\u001b[4;32mfour\u001b[0m\n' : 'four\n');
  });
});

test('is as wide as the screen, and without limit in a pipe', async () => {
  await printed({ columns: 100 }, (terminal) => expect(terminal.width).toBe(100));
  await printed({ columns: null }, (terminal) => expect(terminal.width).toBe(Number.POSITIVE_INFINITY));
});

describe('progress', () => {
  test('is one line, cut to the screen and cleared before anything else is printed', async () => {
    const { err } = await printed({ columns: 10, args: ['--no-color'] }, (terminal) => {
      terminal.progress('reading 1 of 20');
      terminal.note('done');
    });
    expect(err).toBe('\r\u001b[Kreading 1\r\u001b[Kdone\n');
  });
  test.each<[string, Scene]>([
    ['in a pipe', { columns: null }],
    ['under --quiet', { args: ['--quiet'] }],
  ])('is silent %s', async (_name, scene) => {
    expect((await printed(scene, (terminal) => terminal.progress('reading'))).err).toBe('');
  });
});

test('keeps notes back under --quiet, never warnings', async () => {
  const { err } = await printed({ args: ['-q', '--no-color'] }, (terminal) => {
    terminal.note('read as Windows-1252');
    terminal.warn('a.txt has gone');
  });
  expect(err).toBe('warning: a.txt has gone\n');
});

test('waits for a reader that is behind', async () => {
  const stdout = new PassThrough({ highWaterMark: 4 });
  const terminal = openTerminal(new Command(), { stdout, stderr: new PassThrough(), env: {} });
  let isDone = false;
  const done = terminal.write('a long result').then(() => {
    isDone = true;
  });
  await Promise.resolve();
  expect(isDone).toBe(false);
  stdout.resume();
  await done;
  expect(isDone).toBe(true);
});
