import { expect, test, vi } from 'vitest';
import { Recent } from './recent.ts';

test('makes a value once while it is asked for, and forgets those that are not', () => {
  const recent = new Recent<string, string>(2);
  const make = vi.fn((key: string) => key.toUpperCase());
  const ask = (keys: string) => [...keys].map((key) => recent.get(key, () => make(key))).join('');

  expect(ask('aba')).toBe('ABA');
  expect(make).toHaveBeenCalledTimes(2);
  // “a” is asked for again and again, “b” no more.
  expect(ask('cadaea')).toBe('CADAEA');
  expect(make).toHaveBeenCalledTimes(5);
  expect(ask('ab')).toBe('AB');
  expect(make).toHaveBeenCalledTimes(6);
});

test('makes all values anew after it was cleared', () => {
  const recent = new Recent<string, number>(1);
  for (const key of ['a', 'b']) recent.get(key, () => 1);
  recent.clear();
  for (const key of ['a', 'b']) expect(recent.get(key, () => 2)).toBe(2);
});
