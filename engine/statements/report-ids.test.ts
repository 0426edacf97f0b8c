import { expect, test } from 'vitest';
import { ReportIds } from './report-ids.ts';

test('has each report once, in the order in which they came, until it goes', () => {
  const ids = new ReportIds();
  const all = () => [ids.size, ...ids];
  expect(all()).toEqual([0]);
  ids.add('b');
  ids.add('b');
  expect(all()).toEqual([1, 'b']);
  ids.delete('a');
  expect(all()).toEqual([1, 'b']);
  ids.add('a');
  ids.add('b');
  ids.add('c');
  expect(all()).toEqual([3, 'b', 'a', 'c']);
  ids.delete('b');
  expect(all()).toEqual([2, 'a', 'c']);
  ids.delete('a');
  ids.delete('c');
  expect(all()).toEqual([0]);
  ids.add('d');
  expect(all()).toEqual([1, 'd']);
  ids.delete('d');
  expect(all()).toEqual([0]);
});
