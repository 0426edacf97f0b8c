import { expect, test } from 'vitest';
import { canonicalUri, fileName, relativePath } from './canonical-uri.ts';

test.each([
  ['file:///work/a (1).txt', 'file:///work/a%20%281%29.txt'],
  ['file:///work/a%20(1).txt', 'file:///work/a%20%281%29.txt'],
  ['file:///C:/work/a.txt', 'file:///c%3A/work/a.txt'],
  ['file:///c%3A/work/a.txt', 'file:///c%3A/work/a.txt'],
  ['file:///work/ö.txt', 'file:///work/%C3%B6.txt'],
  ['untitled:Untitled-1', 'untitled:Untitled-1'],
])('spells %s as VS Code does', (given, canonical) => {
  expect(canonicalUri(given)).toBe(canonical);
  expect(canonicalUri(canonical)).toBe(canonical);
});

test('names a file as the user does', () => {
  expect(fileName('file:///work/a%20%281%29.txt')).toBe('a (1).txt');
  expect(fileName('untitled:Untitled-1')).toBe('Untitled-1');
});

test('finds the path in a folder', () => {
  expect(relativePath('file:///work', 'file:///work/deep/a%20b.txt')).toBe('deep/a b.txt');
  expect(relativePath('file:///work/', 'file:///work/a.txt')).toBe('a.txt');
  expect(relativePath('file:///', 'file:///a.txt')).toBe('a.txt');
  expect(relativePath('file:///work', 'file:///workshop/a.txt')).toBe(null);
  expect(relativePath('file:///work', 'vscode-vfs://host/work/a.txt')).toBe(null);
  expect(relativePath('vscode-vfs://one/work', 'vscode-vfs://two/work/a.txt')).toBe(null);
});
