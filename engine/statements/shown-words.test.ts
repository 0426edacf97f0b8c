import { expect, test } from 'vitest';
import { shownWords } from './shown-words.ts';
import { wordsOf } from './words.ts';

test.each([
  ['“We (the crew) said—“no” … [in May].', '“We |(the |crew) |said—|“no” … |[in |May].'],
  ["It won't cost 3,210 or 2.5%", "It |wo|n't |cost |3,210 |or |2.5%"],
  ['long-term, half–baked', 'long-|term, |half–|baked'],
  ['!!! go ((((', '!!! go (((('],
  ['…', ''],
])('%s', (text, parts) => {
  const shown = shownWords(text, wordsOf(text));
  expect(shown.map(({ from, to }) => text.slice(from, to)).join('|')).toBe(parts);
});
