import { test } from 'vitest';
import { checkQuotations as check } from '../../test/quotations.ts';

test('a nickname inside a name is nobody’s words', () => {
  check('Ada “<|scare:Tiller|>” <|source2:Marsh|> <|cue2:said|> <|indirect2:the pier had gone|>.');
});

test.each([
  '“<|direct:The pier has gone,|>” <|cue:said|> <|source:Ada Marsh|>, “<|direct:and the ferry too.|>”',
  '“<|direct:The pier has gone,|>” <|cue:said|> <|source:Ada Marsh|>, “<|direct:and ferries.|>”',
  '“<|direct:The pier,|>” <|source:she|> <|cue:said|>, “<|direct:has gone for good.|>”',
])('what goes on after the speaker and a comma is a part of the quotation: %s', (text) => {
  check(text);
});
