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

test.each([
  '<|source:Ada Marsh from Ostrow|> <|cue:said|> <|indirect:the pier had gone|>.',
  '<|source:A letter to Jonas Holt|> <|cue:said|> <|indirect:the pier had gone|>.',
  '<|source:A letter from Jonas Holt to Ada Marsh|> <|cue:said|>: “<|direct:The pier has gone for good.|>”',
  '<|source:The report by Ada Marsh|> <|cue:said|> <|indirect:the pier had gone|>.',
  '<|source:People in Ostrow|> <|cue:said|> <|indirect:the pier had gone|>.',
  '<|source:Sailors on the pier|> <|cue:said|> <|indirect:it would hold|>.',
  '<|source:One of the owners|> <|cue:said|> <|indirect:the pier had gone|>.',
  'The ferry sank, and <|source:people in Ostrow|> <|cue:said|> <|indirect:the pier had gone|>.',
])('what a preposition governs does not speak: %s', (text) => {
  check(text);
});

test.each([
  '<|source:The boy|> who saw Jonas Holt <|cue:said|> <|indirect:the pier had gone|>.',
  '<|source:The engineer|> that built the pier <|cue:said|> <|indirect:it would hold|>.',
  '<|source:The man|> repairing the pier <|cue:said|> <|indirect:it would hold|>.',
])('the object of a relative clause does not speak: %s', (text) => {
  check(text);
});
