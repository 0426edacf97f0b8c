/**
 * The handbook: it leaves no command and no check out, says their keys, and its links lead somewhere.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { CHECKS } from '../engine/checks/list.ts';
import { root } from '../scripts/run.mjs';

const pages = globSync(['*.md', '{docs,samples,bench}/**/*.md'], { cwd: root });

const read = (file: string) => readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n');

const { contributes } = JSON.parse(read('package.json'));
/** Titles that are translated stand there by their keys. */
const titles = existsSync(path.join(root, 'package.nls.json')) ? JSON.parse(read('package.nls.json')) : {};

/** The rows of the tables of commands, cell by cell. */
const rows = read('docs/commands.md')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test.each<{ command: string; title: string }>(contributes.commands)(
  '$command has a row with its keys',
  ({ command, title }) => {
    const name = titles[title.replaceAll('%', '')] ?? title;
    const row = rows.find(([, names = '']) => names.split(/, (?=[A-Z])/).includes(name));
    expect(row, name).toBeDefined();
    const keys = contributes.keybindings
      .filter((binding: { command: string }) => binding.command === command)
      .map(({ key }: { key: string }) =>
        key.replaceAll(/[a-z]+/g, (part) => part[0]?.toUpperCase() + part.slice(1)),
      );
    // Of many, such as those for numbers, the first and the last.
    for (const key of [keys.at(0), keys.at(-1)].filter(Boolean)) expect(row?.[2]).toContain(`\`${key}\``);
  },
);

test('README tells no key with Alt that is none of ours', () => {
  const written = (keys: string) =>
    keys
      .split('+')
      .map((key) => `<kbd>${key.charAt(0).toUpperCase()}${key.slice(1)}</kbd>`)
      .join('+');
  const told = read('README.md').match(/(?:<kbd>Shift<\/kbd>\+)?<kbd>Alt<\/kbd>\+<kbd>[^<]+<\/kbd>/g) ?? [];
  const ours = contributes.keybindings.map(({ key }: { key: string }) => written(key.split(' ')[0] ?? ''));
  expect(told.length).toBeGreaterThan(4);
  expect(told.filter((keys) => !ours.includes(keys))).toEqual([]);
});

test('the page of commands has no others', () => {
  const names = contributes.commands.map(
    ({ title }: { title: string }) => titles[title.replaceAll('%', '')] ?? title,
  );
  const own = read('docs/commands.md').split('## VS Code’s own')[0] ?? '';
  const told = [...own.matchAll(/^\| (?!command |---)(.+?) \|/gm)].flatMap(([, cell = '']) =>
    cell.split(/, (?=[A-Z])/),
  );
  expect(told.filter((name) => !names.includes(name))).toEqual([]);
});

test('the index has every check with what it finds', () => {
  const index = read('docs/README.md');
  for (const { code, summary, severity } of CHECKS) {
    expect(index).toContain(`| [${code}](checks/${code}.md) | ${summary} | ${severity} |`);
  }
});

test.each(CHECKS)('the page of $code has an example', ({ code }) => {
  expect(read(`docs/checks/${code}.md`)).toMatch(/^## Example/m);
});

test.each(pages)('the links in %s lead to files and headings', (page) => {
  const text = read(page).replaceAll(/^```.*?^```/gms, '');
  const links = [
    ...[...text.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => target),
    ...[...text.matchAll(/ (?:src|srcset)="([^"]+)"/g)].map(([, target = '']) => target),
  ].map((target) => target.replace('https://raw.githubusercontent.com/crossquote/crossquote/main/', '/'));
  const broken = links.filter((target) => !/^[a-z]+:/.test(target) && !leadsSomewhere(page, target));
  expect(broken).toEqual([]);
});

function leadsSomewhere(page: string, target: string): boolean {
  const [file = '', heading] = target.split('#');
  const found = file.startsWith('/')
    ? file.slice(1)
    : path.join(file === '' ? page : path.dirname(page), file);
  if (!existsSync(path.join(root, found))) return false;
  if (heading === undefined) return true;
  if (!found.endsWith('.md') || !statSync(path.join(root, found)).isFile()) return false;
  return headingsOf(read(found)).includes(decodeURIComponent(heading));
}

/** As GitHub names them. */
function headingsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
