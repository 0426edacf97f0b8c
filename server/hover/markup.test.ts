import { expect, test } from 'vitest';
import { sayIn } from '../say.ts';
import { markdownIn } from './markup.ts';

test.each([
  ['several lines', 'a\n\n# b\r\n- c\n    d', 'a # b - c d'],
  ['a reversed reading', 'a\u202ebc\u202c', 'abc'],
  ['controls', 'a\u0000\u001b[31mb', 'a\\[31mb'],
  ['half of a pair', 'a\ud83d', 'a\ufffd'],
])('shows %s as it stands', (_, text, escaped) => {
  expect(markdownIn(sayIn('en')).text(text)).toBe(escaped);
});

test.each([
  [
    'an ordinary address',
    'https://example.org/1?a=b&c',
    '[https\\://example.org/1?a=b\\&c](<https://example.org/1?a=b&c>)',
  ],
  [
    'what closes a link',
    'https://example.org/](b)[c](d)',
    '[https\\://example.org/\\](b)\\[c\\](d)](<https://example.org/](b)[c](d)>)',
  ],
  [
    'angle brackets',
    'https://example.org/><b>',
    '[https\\://example.org/\\>\\<b\\>](<https://example.org/%3E%3Cb%3E>)',
  ],
  ['a backslash', 'https://example.org/?\\', '[https\\://example.org/?\\\\](<https://example.org/?%5C>)'],
  [
    'what looks like an entity',
    'https://example.org/?a&lt;',
    '[https\\://example.org/?a\\&lt;](<https://example.org/?a&amp;lt;>)',
  ],
])('a link to a page shows its address and leads there, with %s in it', (_, address, markdown) => {
  expect(markdownIn(sayIn('en')).page(address)).toBe(markdown);
});
