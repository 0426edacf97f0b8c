import { test } from 'vitest';
import { checkQuotations as check } from '../../test/quotations.ts';

test.each([
  'In <|source:Ada Marsh|>’s <|cue:words|>, <|mixed:the pier was “gone for good|>”.',
  '<|cue:In the words of|> <|source:Ada Marsh|>, <|mixed:the pier was “gone for good|>”.',
  '<|mixed:The pier was|>, in <|source:Marsh|>’s <|cue:words|>, “<|mixed:gone for good|>”.',
  '<|mixed:The pier was “gone for good|>”, <|cue:in the words of|> <|source:Ada Marsh|>.',
  '“<|direct:No pier,|>” <|cue:in the words of|> <|source:Ada Marsh|>, “<|direct:can last.|>”',
  'In <|source:her|> own <|cue:words|>, <|mixed:the pier was “gone for good|>”.',
  '<|indirect:The pier|>, in <|source:Marsh|>’s <|cue:words|>, <|indirect:had gone|>.',
])('in somebody’s words: %s', (text) => {
  check(text);
});

test.each([
  'In other words, the pier was “<|scare:gone for good|>”.',
  'In my words, the pier was “<|scare:gone for good|>”.',
  'In a few words, the pier was “<|scare:gone for good|>”.',
  'In Marsh’s words there was a threat.',
  'She found comfort in Marsh’s words, and left.',
])('words that name no source: %s', (text) => {
  check(text);
});

test.each([
  '<|indirect:The pier|>, <|cue:according to|> <|source:Marsh|>, <|indirect:had gone|>.',
  '<|indirect:The pier was|>, <|cue:according to|> <|source:Marsh|>, <|indirect:safe|>.',
  '<|indirect:The pier had gone|>, <|cue:according to|> <|source:Marsh|>, who saw it, and was missed.',
  'It rained, and <|cue:according to|> <|source:Marsh|>, <|indirect:the pier had gone|>.',
  '“<|direct:The pier has gone,|>” <|cue:according to|> <|source:Marsh|>, the harbour master.',
])('what a source without a verb cuts in two: %s', (text) => {
  check(text);
});
