import { expect, test } from 'vitest';
import { FEATURE } from '../languages/token.ts';
import { dateEnd } from './dates.ts';
import type { Element } from './folded-paragraph.ts';

/** Elements of a text of days, numbers and commas. */
function elementsOf(text: string): readonly Element[] {
  return (text.match(/[\p{L}]+|\d+|[.,]/gu) ?? []).map((word) => {
    const isDay = /^(?:Friday|March)$/.test(word);
    const element = {
      type: /[.,]/.test(word) ? 'punctuation' : 'word',
      text: word,
      lower: word.toLowerCase(),
      tag: isDay ? 'name' : /\d/.test(word) ? 'number' : 'mark',
      features: isDay ? FEATURE.calendar : 0,
    };
    return element as Element;
  });
}

test.each([
  ['Friday', 1],
  ['Friday, March 3, 2024, that', 6],
  ['Friday, 3 March 2024 that', 5],
  ['Sept. 3, 2024, that', 5],
  ['Friday, boats', 1],
  ['boats', 0],
])('%s', (text, end) => {
  expect(dateEnd(elementsOf(text), 0)).toBe(end);
});

test('very many dates are passed over in linear time', () => {
  expect(dateEnd(elementsOf('Friday, '.repeat(100_000)), 0)).toBe(199_999);
});
