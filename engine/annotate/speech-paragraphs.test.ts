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
