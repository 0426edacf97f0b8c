import { test } from 'vitest';
import { checkQuotations as check } from '../../test/quotations.ts';

test.each([
  '“<|direct:The pier has gone,|>” Ada Marsh was told.',
  '“<|direct:Has the pier gone?|>” Jonas Holt was asked.',
  'Ada Marsh was told that the pier had gone.',
  'Ada Marsh was told by Jonas Holt that the pier had gone.',
  'It was reported that the pier had gone.',
])('a passive names no speaker: %s', (text) => {
  check(text);
});

test.each([
  '<|source:Ada Marsh|> was quoted as <|cue:saying|> <|indirect:that the pier had gone|>.',
  '<|source:Ada Marsh|> was quoted as <|cue:saying|>: “<|direct:The pier has gone for good.|>”',
  '“<|direct:The pier has gone,|>” <|source:Ada Marsh|> was quoted as <|cue:saying|>.',
  'The Ostrow Herald quoted <|source:Ada Marsh|> as <|cue:saying|> <|indirect:the pier had gone|>.',
  'The Ostrow Herald quoted <|source:Ada Marsh|> as <|cue:saying|>: “<|direct:The pier has gone for good.|>”',
  '“<|direct:The pier has gone,|>” the Ostrow Herald quoted <|source:Ada Marsh|> as <|cue:saying|>.',
])('who is quoted as saying something says it: %s', (text) => {
  check(text);
});
