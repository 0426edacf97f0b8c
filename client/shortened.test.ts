import { expect, test } from 'vitest';
import { shortened } from './shortened.ts';

test('is one line in marks, cut between words', () => {
  expect(shortened('We will\nnot go', 40)).toBe('“We will not go”');
  expect(shortened('We will not go there, they said', 16)).toBe('“We will not go…”');
});

test('has one ellipsis where the text has its own', () => {
  expect(shortened('We will not go … there, they said', 17)).toBe('“We will not go…”');
});
