import { expect, test } from 'vitest';
import { EntityIndex } from './entity-index.ts';
import { areSurelyTwo } from './surely-two.ts';

function compare(left: string, right: string): boolean {
  const index = new EntityIndex();
  for (const key of [left, right]) index.add(key, 'person', key);
  return areSurelyTwo(index.identityOf(left), index.identityOf(right));
}

test.each([
  ['ada marsh', 'ben holt'],
  ['tomas hale', 'tomas holt'],
  ['marsh', 'ben holt'],
])('%s and %s are two', (left, right) => {
  expect(compare(left, right)).toBe(true);
  expect(compare(right, left)).toBe(true);
});

test.each([
  ['ada marsh', 'ada marsh'],
  ['bill hale', 'william hale'],
  ['matvey orsolev', 'matvei orsholew'],
  ['marsh ada', 'ada marsh'],
  ['marsh', 'ada march'],
])('%s and %s are perhaps not', (left, right) => {
  expect(compare(left, right)).toBe(false);
  expect(compare(right, left)).toBe(false);
});

test('names that the user has said to be two are', () => {
  const index = new EntityIndex();
  const identity = (id: string, not: readonly string[]) => ({ ...index.identityOf('ada marsh'), id, not });
  expect(areSurelyTwo(identity('a', ['b']), identity('b', []))).toBe(true);
  expect(areSurelyTwo(identity('a', []), identity('b', []))).toBe(false);
});
