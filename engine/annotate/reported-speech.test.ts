import { expect, test } from 'vitest';
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

test.each([
  ['negated', '<|source:Ada Marsh|> <|cue:did not say|> <|indirect:that the pier had gone|>.'],
  ['negated', '<|source:Ada Marsh|> <|cue:never said|> <|indirect:the pier had gone|>.'],
  ['negated', '<|source:Ada Marsh|> <|cue:hasn’t said|> <|indirect:whether the pier has gone|>.'],
  ['negated', '<|source:Ada Marsh|> <|cue:wouldn’t say|> <|indirect:if the pier had gone|>.'],
  ['negated', '<|source:Ada Marsh|> <|cue:denied|> <|indirect:that the pier had gone|>.'],
  ['negated', '<|source:Ada Marsh|> <|cue:denied|> <|indirect:taking the money|>.'],
  ['negated', '<|source:Nobody|> <|cue:said|> <|indirect:the pier had gone|>.'],
  ['negated', '<|source:No captain|> <|cue:said|> <|indirect:the pier had gone|>.'],
  ['negated', '<|source:Ada Marsh|> left without <|cue:saying|> <|indirect:whether the pier had gone|>.'],
  ['negated', '<|source:Ada Marsh|> has <|cue:yet to say|> <|indirect:whether the pier has gone|>.'],
  ['negated', '<|source:Jonas Holt|> <|cue:never said|> “<|mixed:the pier has gone for good|>”.'],
  ['negated', '<|source:Nobody|> <|cue:said|>: “<|direct:The pier has gone for good.|>”'],
  ['questioned', 'Did <|source:Ada Marsh|> <|cue:say|> <|indirect:that the pier had gone|>?'],
  ['questioned', '<|source:The board|> <|cue:asked|> <|indirect:whether the ferry was late|>.'],
  ['questioned', 'If <|source:Ada Marsh|> <|cue:says|> <|indirect:the pier has gone|>, the board will meet.'],
  ['asserted', '<|source:Ada Marsh|> not <|cue:only said|> <|indirect:the pier had gone|>.'],
])('a report is %s: %s', (polarity, text) => {
  const [quotation] = check(text);
  expect(quotation?.polarity).toBe(polarity);
});

test('who refuses to say something does not say it', () => {
  const quotations = check(
    '<|source:<|source2:Ada Marsh|>|> <|cue:refused|> <|indirect:<|cue2:to say|> <|indirect2:how many boats had sunk|>|>.',
  );
  expect(quotations.map(({ polarity }) => polarity)).toEqual(['negated', 'negated']);
});

test('an adjective does not speak', () => {
  check('It was not clear who said the pier had gone.');
});
