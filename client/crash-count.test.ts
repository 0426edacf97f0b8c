import { expect, test } from 'vitest';
import { CrashCount } from './crash-count.ts';

test('a crash is told once, and the server started again until it crashes over and over', () => {
  const crashes = new CrashCount();
  expect([0, 1000, 2000, 3000, 4000].map((now) => crashes.crashed(now))).toEqual([
    'tell',
    'restart',
    'restart',
    'restart',
    'give up',
  ]);
});

test('a crash long after the last one is told again', () => {
  const crashes = new CrashCount();
  expect([0, 179_999, 400_000].map((now) => crashes.crashed(now))).toEqual(['tell', 'restart', 'tell']);
});

test('a restart by the user begins the count anew', () => {
  const crashes = new CrashCount();
  for (let now = 0; now < 9; now++) crashes.crashed(now);
  crashes.reset();
  expect(crashes.crashed(10)).toBe('tell');
});
