import { expect, test } from 'vitest';
import { agreementAfter, agreementBefore } from './agreement.ts';

const TEXT = 'the harbour master counted the boats twice and went home to his supper';
const AT = TEXT.indexOf('boats');

test('counts the letters that stand right before and behind a place', () => {
  expect(agreementBefore(TEXT, AT, 'he had counted the ')).toBe(' counted the '.length);
  expect(agreementAfter(TEXT, AT + 5, ' twice and slept')).toBe(' twice and '.length);
  expect(agreementBefore(TEXT, AT, 'nobody saw any')).toBe(0);
});

test('counts a little of what stands beyond an edit', () => {
  expect(agreementAfter(TEXT, AT + 5, ' thrice and went home to his supper')).toBe(' t'.length + 4);
  expect(agreementBefore(TEXT, AT, 'the harbour master had counted the ')).toBe(' counted the '.length + 4);
  expect(agreementAfter(TEXT, AT + 5, ' three of them')).toBe(' t'.length);
});

test('counts half of what stands far away', () => {
  const long = 'word '.repeat(40);
  expect(agreementAfter(long, 0, long)).toBe((long.length + 64) / 2);
  expect(agreementBefore(long, long.length, long)).toBe((long.length + 64) / 2);
});
