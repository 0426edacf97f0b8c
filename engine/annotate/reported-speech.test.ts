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
