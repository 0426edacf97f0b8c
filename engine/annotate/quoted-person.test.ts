import { expect, test } from 'vitest';
import { checkQuotations as check } from '../../test/quotations.ts';

test.each([
  'The paper <|cue:quoted|> <|source:Ada Marsh|>: “<|direct:The pier has gone for good.|>”',
  'The paper <|cue:quoted|> <|source:Ada Marsh|>, the harbour master: “<|direct:The pier has gone for good.|>”',
  'The paper <|cue:quoted|> <|source:the harbour master|>: “<|direct:The pier has gone for good.|>”',
  'The paper <|cue:quoted|> <|source:her|>: “<|direct:The pier has gone for good.|>”',
  'The paper quoted <|source:her|> as <|cue:saying|>: “<|direct:The pier has gone for good.|>”',
  'The paper quoted <|source:Ada Marsh|> <|cue:saying|> <|indirect:the pier had gone|>.',
  'The report cited <|source:Marsh|>, who <|cue:said|>: “<|direct:The pier has gone for good.|>”',
  'The report cited <|source:Ada Marsh|>, who <|cue:said|> <|indirect:the pier had gone|>.',
  '“<|direct:The pier has gone,|>” the paper quoted <|source:her|> as <|cue:saying|>.',
  'To <|cue:quote|> <|source:Ada Marsh|>, “<|direct:the pier has gone for good.|>”',
])('whom somebody quotes has said it: %s', (text) => {
  check(text);
});

test.each([
  'A reporter heard <|source:Ada Marsh|> <|cue:say|>: “<|direct:The pier has gone for good.|>”',
  'A reporter heard <|source:Ada Marsh|> <|cue:say|> <|indirect:that the pier had gone|>.',
  'A reporter heard <|source:her|> <|cue:say|> <|indirect:that the pier had gone|>.',
  'A reporter overheard <|source:the captain|> <|cue:shout|>: “<|direct:Leave the pier!|>”',
  'The jury heard <|source:police|> <|cue:say|> <|indirect:that the pier had gone|>.',
  'It was a reporter who overheard <|source:Ada Marsh|> <|cue:say|> <|indirect:the pier had gone|>.',
  '<|source:She|> was heard to <|cue:say|>: “<|direct:The pier has gone for good.|>”',
])('whom somebody hears say something says it: %s', (text) => {
  for (const { polarity } of check(text)) expect(polarity).toBe('asserted');
});

test('of what was heard who told it speaks', () => {
  check(
    '<|source:The jury|> <|cue:heard|> <|indirect:that <|source2:Ada Marsh|> <|cue2:told|> the board|>: “<|direct2:It has gone.|>”',
  );
});

test('what nobody heard somebody say is not reported', () => {
  const [said] = check('Nobody heard <|source:her|> <|cue:say|> <|indirect:that the pier had gone|>.');
  expect(said?.polarity).toBe('negated');
});

test.each(['Ada Marsh cited Jonas Holt for bravery.', 'Citing Jonas Holt, Ada Marsh left.'])(
  'who is cited is no statement: %s',
  (text) => {
    check(text);
  },
);

test.each([
  '<|source:The Herald|>, quoting Jonas Holt, <|cue:said|>: “<|direct:The pier has gone for good.|>”',
  '“<|direct:The pier has gone,|>” <|source:the Herald|> <|cue:said|>, citing Jonas Holt.',
])('who says it beside a quoted person stays: %s', (text) => {
  check(text);
});

test.each([
  '<|source:Ada Marsh|> <|cue:quoted|> from the letter: “<|direct:The pier has gone for good.|>”',
  '<|source:Ada Marsh|> <|cue:cited|> <|indirect:the need for a new pier|>.',
  '<|source:Ada Marsh|> <|cue:cited|> <|indirect:Holt’s letters|>.',
  '<|source:Ada Marsh|> <|cue:heard|> <|indirect:that the pier had gone|>.',
  '<|source:Ada Marsh|> <|cue:heard|> <|indirect:Jonas Holt was late|>.',
])('of a thing, and of news, who quotes or hears it speaks: %s', (text) => {
  check(text);
});

test.each([
  'Die Zeitung <|cue:zitierte|> <|source:Ada Marsh|> mit den Worten: „<|direct:Der Kai ist weg.|>“',
  'Die Zeitung <|cue:zitierte|> <|source:Ada Marsh|> mit den Worten, <|indirect:der Kai sei weg|>.',
  '<|source:Den Lotsen|> <|cue:zitierte|> die Zeitung mit den Worten: „<|direct:Der Kai ist weg.|>“',
  'Eine Reporterin <|cue:hörte|> <|source:Jonas Holt|> rufen: „<|direct:Der Kai ist weg!|>“',
])('in German too: %s', (text) => {
  check(text, 'de');
});

// Known: the crew shouts.
test('of two things that somebody is heard to do the second one is taken for the hearer’s', () => {
  check(
    '<|source:<|source2:He|>|> <|cue:heard|> <|indirect:the crew cheer and <|cue2:shout|>|>: “<|direct2:Leave the pier!|>”',
  );
});
