import { chmodSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { CompiledScript } from './compiled-script.ts';

/** A module that puts a value where a test finds it, and the folder of what is kept of it. */
function scriptSaying(value: string, folder = emptyFolder()) {
  const file = path.join(folder, 'script.js');
  writeFileSync(file, `globalThis.said = [require('node:path').sep, __filename, '${value}'];`);
  return { folder, file, kept: path.join(folder, 'kept') };
}

function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'crossquote-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function said(): unknown {
  return (globalThis as { said?: unknown }).said;
}

test('runs a script as a module, first by its source and then by what was compiled of it', () => {
  const { file, kept } = scriptSaying('a');
  const first = new CompiledScript(file, kept);
  first.run();
  expect(said()).toEqual([path.sep, file, 'a']);
  expect(first.wasKept).toBe(false);
  first.keep();
  const again = new CompiledScript(file, kept);
  expect(again.wasKept).toBe(true);
  again.run();
  expect(said()).toEqual([path.sep, file, 'a']);
  expect(readdirSync(kept)).toHaveLength(1);
});

test('runs no code that was compiled of another source of the same length', () => {
  const { folder, file, kept } = scriptSaying('a');
  new CompiledScript(file, kept).keep();
  scriptSaying('b', folder);
  const other = new CompiledScript(file, kept);
  expect(other.wasKept).toBe(false);
  other.run();
  expect(said()).toEqual([path.sep, file, 'b']);
});

test('runs a script with letters that are not ASCII', () => {
  const { file, kept } = scriptSaying('“é” 🙂');
  new CompiledScript(file, kept).run();
  expect(said()).toEqual([path.sep, file, '“é” 🙂']);
});

test.skipIf(process.platform === 'win32')('takes no code from a file that somebody else may write', () => {
  const { file, kept } = scriptSaying('a');
  new CompiledScript(file, kept).keep();
  chmodSync(path.join(kept, readdirSync(kept)[0] as string), 0o620);
  expect(new CompiledScript(file, kept).wasKept).toBe(false);
});

test('compiles anew what is no code', () => {
  const { file, kept } = scriptSaying('a');
  new CompiledScript(file, kept).keep();
  writeFileSync(path.join(kept, readdirSync(kept)[0] as string), 'nothing');
  const script = new CompiledScript(file, kept);
  expect(script.wasKept).toBe(false);
  script.run();
  expect(said()).toEqual([path.sep, file, 'a']);
});

test('does without where nothing can be kept', () => {
  const { folder, file } = scriptSaying('a');
  const script = new CompiledScript(file, path.join(file, 'kept'));
  script.keep();
  script.run();
  expect(said()).toEqual([path.sep, file, 'a']);
  expect(readdirSync(folder)).toEqual(['script.js']);
});

test('forgets code that was kept long ago, and nothing else', () => {
  const { folder, file, kept } = scriptSaying('a');
  new CompiledScript(file, kept).keep();
  const [old = ''] = readdirSync(kept);
  writeFileSync(path.join(kept, 'notes.txt'), '');
  for (const name of readdirSync(kept)) utimesSync(path.join(kept, name), 0, 0);
  scriptSaying('b', folder);
  new CompiledScript(file, kept).keep();
  const names = readdirSync(kept);
  expect(names).toHaveLength(2);
  expect(names).toContain('notes.txt');
  expect(names).not.toContain(old);
});
