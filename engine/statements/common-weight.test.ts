import { expect, test } from 'vitest';
import { commonWeight } from './common-weight.ts';
import { LONGEST } from './shared-stretch.ts';
import { Vocabulary, weighKeys } from './vocabulary.ts';

const vocabulary = new Vocabulary();
const keysOf = (text: string) => text.split(' ').map((word) => vocabulary.idOf(word));

test('weighs what both have, as often as both have it', () => {
  expect(commonWeight(keysOf('ferry ferry storm'), keysOf('storm ferry boat ferry ferry'))).toBe(3);
  expect(commonWeight(keysOf('ferry'), keysOf('ferry ferry'))).toBe(1);
  expect(commonWeight(keysOf('the ferry'), keysOf('ferry of the north'))).toBeCloseTo(1.1);
  expect(commonWeight(keysOf('ferry'), keysOf('storm'))).toBe(0);
  expect(commonWeight([], keysOf('storm'))).toBe(0);
});

test('remembers nothing of wordings before', () => {
  const words = Array.from({ length: LONGEST }, (_, at) => vocabulary.idOf(`w${at}`));
  const others = Array.from({ length: LONGEST }, (_, at) => vocabulary.idOf(`v${at}`));
  expect(commonWeight(words, words)).toBe(weighKeys(words));
  expect(commonWeight(others, words)).toBe(0);
  expect(commonWeight(words, others)).toBe(0);
});
