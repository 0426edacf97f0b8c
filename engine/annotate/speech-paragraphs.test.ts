import { expect, test } from 'vitest';
import { checkQuotations as check } from '../../test/quotations.ts';

test('a paragraph below one that ends with “she wrote:” is what she wrote', () => {
  const [block] = check(
    '<|source:Ada Marsh|> <|cue:wrote|>:\n\n<|direct:The pier has gone, and nobody is going to build it.|>\n\nIt rained.',
  );
  expect(block?.confidence).toBe(0.6);
});

test('a page or a board on which it was written is not what was written', () => {
  check('<|source:Ada Marsh|> <|cue:wrote|> on her page:\n\n<|direct:The pier has gone.|>');
});

test('lines that are cited with “>” are one block, over paragraphs, without their marks', () => {
  check(
    [
      '<|source:Ada Marsh|> <|cue:wrote|>:',
      '> <|direct:The pier has gone|>\n> <|direct:for good.|>',
      '> <|direct:Nobody is going to build it.|>',
      'It rained.',
      '> The harbour board',
    ].join('\n\n'),
  );
});

test.each(['It rained:\n\nThe pier has gone.', 'The storm had two victims:\n\nThe pier and the ferry.'])(
  'what a line with a colon and no verb of saying introduces is no speech: %s',
  (text) => {
    check(text);
  },
);

test('a dash opens somebody’s words in a dialogue, and who says them is thrown in', () => {
  check(
    [
      '— <|direct:The pier has gone|>, <|cue:said|> <|source:Ada Marsh|>.',
      '— <|direct2:Where has it gone?|> <|cue2:asked|> <|source2:Jonas Holt|>.',
      '— <|direct3:Into the sea.|>',
      '— <|direct4:No!|> <|source4:she|> <|cue4:cried|> from the beach. She wept.',
      '— <|direct5:Go|>, <|source5:she|> <|cue5:said|>, — <|direct5:and take the boat.|>',
    ].join('\n\n'),
  );
});

test('a report stands inside a line of dialogue', () => {
  const [, inner] = check(
    [
      '— <|direct:<|source2:Ben Moor|> <|cue2:told|> me <|indirect2:that it sank|>|>, <|cue:said|> <|source:Ada Marsh|>.',
      '— <|direct3:Never.|>',
    ].join('\n\n'),
  );
  expect(inner?.parent).toBe(0);
});

test('a list with dashes is no dialogue, and one dash makes none', () => {
  check('— The pier and the ferry\n\n— Boats in Ostrow');
  check('— The pier has gone.\n\nIt rained.');
});
