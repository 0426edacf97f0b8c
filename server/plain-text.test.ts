import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test('puts a text on one line', () => {
  expect(plainText('  “We will\r\n\tnot\u2028go.”\n')).toBe('“We will not go.”');
});

test('lets nothing through that cannot be seen', () => {
  expect(plainText('a\u0007b\u202ec\u2066d\u200fe')).toBe('abcde');
});

test('keeps whole pairs and replaces halves', () => {
  expect(plainText('😀\ud83d!')).toBe('😀\ufffd!');
});

test('is the same for a text that is all plain', () => {
  const pieces = fc.array(fc.constantFrom('a', 'é', '“', '…', ' ', '-', '\u00a0', '\u200e', '\u00ad', '😀'));
  fc.assert(
    fc.property(pieces, (letters) => {
      const text = letters.join('');
      // A line break is none of the plain text.
      expect(plainText(text)).toBe(plainText(`${text}\n`));
    }),
  );
});
