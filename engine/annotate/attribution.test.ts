import { expect, test } from 'vitest';
import { checkQuotations as check } from '../../test/quotations.ts';

test.each([
  '“<|direct:The pier has gone,|>” <|source:Marsh|> <|cue:went on|>. “<|direct:It sank.|>”',
  '“<|direct:The pier has gone,|>” <|source:she|> <|cue:went on|>. “<|direct:It sank.|>”',
  '“<|direct:The pier has gone,|>” <|cue:went on|> <|source:Ada Marsh|>.',
  '“<|direct:The pier has gone,|>” <|source:he|> <|cue:carried on|>.',
  '<|source:Marsh|> <|cue:went on|>: “<|direct:It has gone for good.|>”',
  '<|source:Marsh|> <|cue:went on|> in a low voice: “<|direct:It has gone for good.|>”',
  '“<|direct:The pier has gone,|>” <|source:Ada Marsh|> <|cue:chimed in|>.',
  '“<|direct:The pier has gone,|>” <|source:Holt|> <|cue:began|>, but <|source2:Marsh|> <|cue2:cut in|>: “<|direct2:It has not!|>”',
])('phrasal verbs of going on and breaking in: %s', (text) => {
  check(text);
});

test.each([
  '“<|direct:The pier has gone,|>” <|source:he|> <|cue:smiled|>. “<|direct:It sank.|>”',
  '“<|direct:The pier has gone,|>” <|cue:grinned|> <|source:Holt|>.',
  '“<|direct:The pier has gone,|>” <|source:Ada Marsh|> <|cue:shrugged|>.',
  '“<|direct:The pier has gone!|>” <|source:Ada Marsh|> <|cue:shrieked|>.',
])('what accompanies words stands for a verb of saying: %s', (text) => {
  check(text);
});

test.each([
  'Holt smiled at “<|scare:the joke|>”.',
  'Holt nodded at the captain, “<|scare:a friend|>”.',
  'Holt went on “<|scare:The Late Tide|>”.',
  '“<|direct:The pier has gone,|>” Holt went home to think.',
  'In the words “<|scare:gone for good|>” lay a threat.',
])('but does not report what is beside it: %s', (text) => {
  check(text);
});

test.each([
  '<|source:Ada Marsh|>, captain of the ferry<|cue::|> “<|direct:The pier has gone.|>”',
  '<|source:Marsh|>’s answer was short<|cue::|> “<|direct:The pier has gone.|>”',
  '<|source:Her|> answer was short<|cue::|> “<|direct:The pier has gone.|>”',
  '<|source:Marsh|>’s message to the crew<|cue::|> “<|direct:The pier has gone.|>”',
  '<|source:The answer|> was short<|cue::|> “<|direct:The pier has gone.|>”',
  '<|source:Marsh’s request|> was denied<|cue::|> “<|direct:The pier has gone.|>”',
  '<|source:Ada Marsh|> had this to <|cue:say|> about it: “<|direct:The pier has gone.|>”',
  '“<|direct:The pier has gone|>” <|cue:–|> <|source:Ada Marsh|>, harbour master.',
  'Ostrow, May 5: “<|direct:The pier has gone.|>”',
])('before a colon and behind a dash: %s', (text) => {
  check(text);
});

test.each([
  'The pier, <|cue:described|> by <|source:Ada Marsh|> as “<|mixed:a ruin|>”, has gone.',
  'The pier, <|cue:called|> “<|mixed:a ruin|>” by <|source:Ada Marsh|>, has gone.',
  'What <|source:Ada Marsh|> <|cue:called|> “<|mixed:a ruin|>” has gone.',
])('words in marks that are all that is reported: %s', (text) => {
  check(text);
});

test.each([
  '“<|direct:It has gone,|>” <|source:Ada Marsh|>, whom Jonas Holt has often attacked, <|cue:said|>.',
  '“<|direct:It has gone,|>” <|source:Ada Marsh|>, who leads the board, <|cue:laughed|>.',
  '“<|direct:It has gone,|>” <|source:a captain|> who met Holt <|cue:said|>.',
  '“<|direct:It has gone,|>” <|cue:said|> <|source:Ada Marsh|>, the harbour master, “<|direct:for good.|>”',
  '“<|direct:It has gone,|>” <|cue:said|> <|source:Ada Marsh|>, and “<|direct:nobody cared for it|>”.',
])('asides of the speaker: %s', (text) => {
  check(text);
});

test.each([
  '<|mixed:It was|>, <|cue:said|> <|source:Ada Marsh|>, “<|mixed:a ruin|>”.',
  '<|mixed:The pier was|>, <|source:Ada Marsh|> <|cue:said|> on Friday, “<|mixed:a ruin|>”.',
])('a clause that the attribution cuts in two goes on in marks: %s', (text) => {
  check(text);
});

test('who is said not to have said it', () => {
  const [said] = check('It was not <|source:Ada Marsh|> who <|cue:said|> <|indirect:it had gone|>.');
  expect(said?.polarity).toBe('negated');
});
