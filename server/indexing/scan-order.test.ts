import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ScanOrder } from './scan-order.ts';

test('without an open document files come as they were found', () => {
  expect([...new ScanOrder(['b', 'a', 'c'])]).toEqual(['b', 'a', 'c']);
});

test('the neighbours of an open document come first, the nearest before the others', () => {
  const order = new ScanOrder(['/b/1', '/a/5', '/a/1', '/a/4', '/a/2', '/a/3', '/a/b/3']);
  order.nearTo(['/a/3']);
  expect([...order]).toEqual(['/a/4', '/a/2', '/a/5', '/a/1', '/b/1', '/a/3', '/a/b/3']);
});

test('a document that is not on disk has the neighbours that it would have', () => {
  const order = new ScanOrder(['/a/1', '/a/2', '/a/4', '/a/5']);
  order.nearTo(['/a/3']);
  expect([...order]).toEqual(['/a/4', '/a/2', '/a/5', '/a/1']);
});

test('several open documents have turns', () => {
  const order = new ScanOrder([...numbered('/a', 100), ...numbered('/b', 100)]);
  order.nearTo(['/a/050', '/b/050']);
  const folders = [...order].slice(0, 32).map((path) => path.slice(0, 2));
  expect(folders).toEqual(['/a', '/b', '/a', '/b'].flatMap((folder) => new Array(8).fill(folder)));
});

test('what is far from an open document does not come before the rest', () => {
  const order = new ScanOrder([...numbered('/a', 1000), ...numbered('/b', 1000)]);
  order.nearTo(['/b/500']);
  const first = [...order].findIndex((path) => path.startsWith('/a'));
  expect(first).toBe(64);
});

test('what is near to a document that is opened meanwhile comes next, then what was first before', () => {
  const order = new ScanOrder([...numbered('/a', 3), ...numbered('/b', 3), ...numbered('/c', 3)]);
  order.nearTo(['/b/001']);
  const read: string[] = [];
  for (const path of order) {
    read.push(path);
    if (path === '/b/002') order.nearTo(['/c/000']);
  }
  expect(read.slice(0, 4)).toEqual(['/b/002', '/c/001', '/c/002', '/b/000']);
});

test('each file comes once, whatever is opened when', () => {
  const path = fc.tuple(fc.constantFrom('', '/a', '/a/b', '/c'), fc.nat(99)).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(fc.uniqueArray(path), fc.array(fc.array(path)), (files, opened) => {
      const order = new ScanOrder(files);
      const read: string[] = [];
      for (const next of order) {
        read.push(next);
        order.nearTo(opened[read.length] ?? []);
      }
      expect(read.toSorted()).toEqual(files.toSorted());
    }),
  );
});

function numbered(folder: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${folder}/${String(index).padStart(3, '0')}`);
}
