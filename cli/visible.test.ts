import { expect, test } from 'vitest';
import { visible, visibleJson, visibleLines } from './visible.ts';

test('shows escape sequences instead of sending them', () => {
  expect(visible('\u001b[2J“No,”\u0007 he said\u007f')).toBe('^[[2J“No,”^G he said^?');
  expect(visible('\u009b31mred')).toBe('�31mred');
});

test('puts a text on one line', () => {
  expect(visible('We will\r\n\tnot\u2028go.')).toBe('We will not go.');
});

test('does not let a text run backwards', () => {
  expect(visible('\u202egnirts\u2066x')).toBe('�gnirts�x');
});

test('leaves other scripts and joined characters alone', () => {
  const text = 'שלום — “👩‍👩‍👧” é naïve\u200f';
  expect(visible(text)).toBe(text);
});

test('keeps the line ends of a message', () => {
  expect(visibleLines('one\r\ntwo\u001b\tthree')).toBe('one\ntwo^[^Ithree');
});

test('escapes in JSON without changing the value', () => {
  const value = { text: 'a\u009b31m\u202eb\u007f“é”' };
  const json = visibleJson(JSON.stringify(value, null, 2));
  expect(json).not.toMatch(/[\u007f-\u009f\u202e]/);
  expect(JSON.parse(json)).toEqual(value);
});
