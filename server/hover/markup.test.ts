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
