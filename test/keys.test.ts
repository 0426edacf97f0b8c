/**
 * The keys that README tells are those of the manifest.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface KeyBinding {
  readonly command: string;
  readonly key: string;
  readonly mac: string;
}

const { contributes } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const rows = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'));

/** Keys that mean what they mean everywhere: Undo, Redo, and to leave what has the focus. */
const USUAL = ['ctrl+z', 'ctrl+y', 'ctrl+shift+z', 'escape'];

const bindings: readonly KeyBinding[] = contributes.keybindings.filter(
  ({ key }: KeyBinding) => !USUAL.includes(key),
);

test.each(bindings)('README tells $key for $command', ({ key, command }) => {
  const [first = '', second] = key.split(' ');
  const withFirst = rows.filter((row) => row.includes(written(first)));
  // The digits of tags are told together.
  const isTold =
    second === undefined || command === 'crossquote.applyTag'
      ? withFirst.length > 0
      : withFirst.some((row) => row.includes(written(second)));
  expect(isTold).toBe(true);
});

test('README tells no other key with Alt', () => {
  const told = rows.flatMap(
    (row) => row.match(/(?:<kbd>Shift<\/kbd>\+)?<kbd>Alt<\/kbd>\+<kbd>[^<]+<\/kbd>/g) ?? [],
  );
  const ours = bindings.flatMap(({ key, mac }) =>
    [key, mac].map((keys) => written(keys.split(' ')[0] ?? '')),
  );
  // The editor's own, for the call hierarchy.
  const editors = ['<kbd>Shift</kbd>+<kbd>Alt</kbd>+<kbd>H</kbd>'];
  const onMac = (keys: string) => ours.includes(`<kbd>Ctrl</kbd>+${keys}`);
  expect(told.filter((keys) => ![...ours, ...editors].includes(keys) && !onMac(keys))).toEqual([]);
});

test('on a Mac the same keys are with Ctrl, where Alt alone types a letter', () => {
  for (const { key, mac } of bindings)
    expect([`ctrl+${key}`, key.replace('shift+alt', 'ctrl+shift+alt')]).toContain(mac);
});

function written(keys: string): string {
  return keys
    .split('+')
    .map((key) => `<kbd>${key.charAt(0).toUpperCase()}${key.slice(1)}</kbd>`)
    .join('+');
}
