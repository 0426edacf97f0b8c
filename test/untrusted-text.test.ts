/**
 * What no source of the product does, so that no text of a document can have it done.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The sources of some folders, tests left out, that have the pattern. */
function sourcesWith(folders: readonly string[], pattern: RegExp): readonly string[] {
  const names = folders.flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  const sources = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  expect(sources.length).toBeGreaterThan(5);
  return sources.filter((name) => pattern.test(readFileSync(`${root}${name}`, 'utf8')));
}

const SHIPPED = ['protocol', 'files', 'engine', 'node', 'server', 'client', 'cli'];

test('no page in a web view makes HTML of a text', () => {
  const HTML =
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc|DOMParser|createContextualFragment/;
  expect(sourcesWith(['client/pages'], HTML)).toEqual([]);
});

test('no Markdown is trusted, has HTML or shows icons', () => {
  // It has links to three commands, a number, and no word of a document.
  const ownWords = ['client/status-item.ts'];
  expect(sourcesWith(['client'], /isTrusted|supportHtml|supportThemeIcons/)).toEqual(ownWords);
});

describe('nothing that is shipped', () => {
  test('opens a network connection', () => {
    const network =
      /from 'node:(?:http|https|http2|net|tls|dgram|dns)'|\bfetch\(|XMLHttpRequest|WebSocket|EventSource/;
    expect(sourcesWith(SHIPPED, network)).toEqual([]);
  });
  test('starts a program or runs a text', () => {
    const running = /from 'node:(?:child_process|vm)'|\beval\(|new Function\(/;
    // It runs the server itself, from its own folder.
    expect(sourcesWith(SHIPPED, running)).toEqual(['server/hosts/compiled-script.ts']);
  });
});

describe('the threat model in SECURITY.md', () => {
  const lines = readFileSync(`${root}SECURITY.md`, 'utf8').split('\n');
  const rows = lines.filter((line) => /^\|(?! what|-)/.test(line)).map((line) => line.split(' | '));
  test('has some threats, each with what stops it and the tests that show it', () => {
    expect(rows.length).toBeGreaterThan(15);
    for (const row of rows) expect(row).toHaveLength(3);
  });
  test.each(rows)('tests that it shows that %s', (_threat, _stop, shown = '') => {
    const tests = [...shown.matchAll(/`([^`]+)` “([^”]+)”/g)];
    expect(tests.length).toBeGreaterThan(0);
    for (const [, file = '', name = ''] of tests) {
      expect(readFileSync(`${root}${file}`, 'utf8')).toContain(`'${name}'`);
    }
  });
});
