import { test } from 'vitest';
import { checkQuotations as check } from '../../test/quotations.ts';

test.each([
  '<|source:Jonas Holt|> <|cue:told|> the harbour board <|indirect:that the ferry was late|>.',
  '<|source:Jonas Holt|> <|cue:told|> reporters <|indirect:the ferry was late|>.',
  '<|source:Jonas Holt|> <|cue:told|> him <|indirect:the ferry was late|>.',
  '<|source:Jonas Holt|> <|cue:told|> the Ostrow Herald on Monday <|indirect:that the ferry was late|>.',
])('who is told is no part of what is reported: %s', (text) => {
  check(text);
});

test.each([
  '<|source:Ada Marsh|> <|cue:asked|> Jonas Holt: “<|direct:Where has the pier gone?|>”',
  '“<|direct:Where has the pier gone?|>” <|source:Ada Marsh|> <|cue:asked|> Jonas Holt.',
  '<|source:Ada Marsh|> <|cue:asked|> Jonas Holt about <|indirect:the pier|>.',
  'Ada Marsh asked the harbour master.',
])('who is asked is not what is asked: %s', (text) => {
  check(text);
});

test.each([
  'When asked whether the pier had gone, <|source:Jonas Holt|> <|cue:said|>: “<|direct:No, not at all.|>”',
  'When the ferry came, <|source:Jonas Holt|> <|cue:said|>: “<|direct:It is late again.|>”',
  'The mayor, who was late, said nothing.',
  'The mayor, who was late, said little.',
])('half a sentence before a cue is not reported: %s', (text) => {
  check(text);
});

test.each([
  'When <|source:Ada Marsh|> <|cue:said|> <|indirect:the pier had gone|>, the board met.',
  'Before <|source:Ada Marsh|> <|cue:said|> <|indirect:the pier had gone|>, the board had met.',
  '<|source:Her|> <|cue:claim|> <|indirect:that the pier had gone|> surprised Jonas Holt.',
  '<|source:Ada Marsh|> <|cue:spoke of|> <|indirect:the night the pier fell|>.',
])('what is reported ends where the main clause begins: %s', (text) => {
  check(text);
});

test('a relative clause is not what is reported', () => {
  check('The coastal states that signed the pact agreed.');
});
