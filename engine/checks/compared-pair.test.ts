import { expect, test } from 'vitest';
import { inEnglish } from '../../protocol/phrase.ts';
import { comparedPair } from './compared-pair.ts';

test('keeps what was found of two wordings', () => {
  const pair = comparedPair('The old wall will fall soon.', 'The old wall will fall.');
  expect(comparedPair('The old wall will fall soon.', 'The old wall will fall.')).toBe(pair);
  expect(inEnglish(pair.difference)).toBe('without “soon”');
});

test('takes no two wordings for others that have the same letters in a row', () => {
  const pair = comparedPair('We left. We', 'left.');
  expect(comparedPair('We left.', ' Weleft.')).not.toBe(pair);
});
