import { cachedDataVersionTag } from 'node:v8';
import { expect, test } from 'vitest';
import { growHeapSlowly, withFirstFlags } from './heap-growth.ts';

test('what is compiled meanwhile is found again by a process that has set no flags yet', () => {
  const first = cachedDataVersionTag();
  growHeapSlowly();
  const ours = cachedDataVersionTag();
  expect(ours).not.toBe(first);
  withFirstFlags(() => expect(cachedDataVersionTag()).toBe(first));
  expect(cachedDataVersionTag()).toBe(ours);
});
