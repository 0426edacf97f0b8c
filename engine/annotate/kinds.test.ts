import { expect, test } from 'vitest';
import { checkQuotations as check } from '../../test/quotations.ts';

test('a nickname inside a name is nobody’s words', () => {
  check('<|source2:Ada “<|scare:Tiller|>” Marsh|> <|cue2:said|> <|indirect2:the pier had gone|>.');
});

test.each([
  '“<|direct:The pier has gone,|>” <|cue:said|> <|source:Ada Marsh|>, “<|direct:and the ferry too.|>”',
  '“<|direct:The pier has gone,|>” <|cue:said|> <|source:Ada Marsh|>, “<|direct:and ferries.|>”',
  '“<|direct:The pier,|>” <|source:she|> <|cue:said|>, “<|direct:has gone for good.|>”',
])('what goes on after the speaker and a comma is a part of the quotation: %s', (text) => {
  check(text);
});

test.each([
  '<|source:Ada Marsh|> <|cue:said|> <|mixed:the pier was “a rotten tooth” and “a shame|>”.',
  '<|source:Ada Marsh|> <|cue:said|> <|mixed:the “pier” was only a plank|>.',
  '<|source:Ada Marsh|> <|cue:called|> <|mixed:the pier a “rotten tooth|>”.',
  '<|source:Ada Marsh|> <|cue:described|> <|mixed:the pier as “a rotten tooth|>”.',
  '<|source:<|source2:Ada Marsh|>|> <|cue:said|> <|mixed:the board had “no clue|>”, <|cue2:adding|> <|mixed2:that “nobody cared|>”.',
  '<|source:Ada Marsh|>, who <|cue:calls|> <|mixed:the pier “a tooth|>”, left.',
  '<|source:The rule|> <|cue:says|> <|mixed:that “boats must carry lights|>”.',
])('words in a reported sentence are mixed, with the whole clause: %s', (text) => {
  check(text);
});

test.each([
  'The boat, called “<|scare:Grey Heron|>”, sank.',
  'The book “<|scare:Grey Water of Ostrow|>” says the pier is old.',
  'The word “<|scare:pier|>” comes from old maps.',
  'The “<|scare:pier|>” is only a plank.',
  'Ada Marsh won the “<|scare:Golden Oar|>” in May.',
  'The song “<|scare:Old Pier Blues|>” was written by Ada Marsh.',
  'Ada Marsh wrote “<|scare:Old Pier Blues|>” in May.',
  'Ada Marsh reads “<|scare:The Ostrow Herald|>” every day.',
  'The policy, known as “<|scare:harbour first|>”, ends in May.',
  'Under the slogan “<|scare:Harbour first|>”, Ada Marsh won the vote.',
  'The pier was called “<|scare:a rotten tooth|>”.',
])('terms, titles, slogans and prizes are nobody’s words: %s', (text) => {
  check(text);
});

test.each([
  '<|source:Ada Marsh|> <|cue:said|>: “<|direct:The pier … has gone.|>”',
  '<|source:Ada Marsh|> <|cue:said|>: “<|direct:The pier [in Ostrow] has gone for good.|>”',
  '“<|direct:The pier has gone […] for good,|>” <|source:Ada Marsh|> <|cue:said|>.',
  '“<|direct:[The pier] has gone for good,|>” <|source:Ada Marsh|> <|cue:said|>.',
  '“<|direct:We are – how shall I say – late,|>” <|source:Ada Marsh|> <|cue:said|>.',
])('ellipses and the editor’s brackets stay in the quotation: %s', (text) => {
  check(text);
});

test.each([
  '<|source:The crowd|> <|cue:chanted|> “<|direct:Save the pier|>”.',
  '<|source:A banner|> <|cue:read|> “<|direct:Save our pier now!|>”',
  '“<|direct:Boats must carry lights|>”, <|source:the rule|> <|cue:says|>.',
  '“<|direct:I saw it,|>” <|source:Ada Marsh|> <|cue:told|> Jonas Holt. “<|direct:It was rotten through and through.|>”',
  '“<|direct:The pier has gone,|>” <|cue:said|> <|source:Ada Marsh|>. <|source2:Jonas Holt|> <|cue2:agreed|>: “<|direct2:The ferry has gone too.|>”',
])('a marked clause that a cue introduces is direct: %s', (text) => {
  check(text);
});

test.each([
  'The pier <|cue:was described|> as “<|mixed:a rotten tooth|>” by <|source:Ada Marsh|>.',
  'The mayor left after <|source:Ada Marsh|> <|cue:called|> <|mixed:him “a rotten tooth|>”.',
  'It was a speech by <|source:Ada Marsh|>, who <|cue:called|> <|mixed:him “a rotten tooth|>”.',
  '“<|direct:He lied,|>” <|cue:said|> <|source:Ada Marsh|>; “<|mixed2:he stole,|>” <|cue2:said|> <|source2:Jonas Holt|>.',
  'Jonas Holt was clear: “<|direct:It fell,|>” <|source:he|> <|cue:said|>.',
  'Ada Marsh – who <|source:Jonas Holt|> <|cue:says|> <|mixed:is “finished|>” – was not there.',
  'Ada Marsh, whose <|source:lawyer|> <|cue:said|> <|mixed:she was “broken|>”, was not there.',
  '<|source2:Karl Weiss|>, known as “<|scare:the Hammer|>”, <|cue2:said|> <|indirect2:the mayor had lied|>.',
])('the words, and nothing of what is said beside them: %s', (text) => {
  check(text);
});

test('quotations stand inside quotations, to a depth of three', () => {
  const quotations = check(
    '“<|direct:<|source2:He|> <|cue2:told|> me: ‘<|direct2:<|source3:She|> <|cue3:said|>, “<|direct3:Never go.|>” So I left.|>’ I wept,|>” <|source:Ada Marsh|> <|cue:said|>.',
  );
  expect(quotations.map(({ parent, source }) => [parent, source?.entity])).toEqual([
    [null, 0],
    [0, null],
    [1, null],
  ]);
});

test.each([
  '“<|direct:<|source2:The board|> <|cue2:said|> <|indirect2:that the pier had gone|>,|>” <|source:Ada Marsh|> <|cue:said|>.',
  '“<|direct:They call it ‘<|scare2:the tooth|>’ and mean it,|>” <|source:Ada Marsh|> <|cue:said|>.',
  '“<|direct:<|source2:Jonas Holt|> <|cue2:told|> us, ‘<|direct2:The pier has gone,|>’ and left,|>” <|source:Ada Marsh|> <|cue:said|>.',
])('a speaker quotes: %s', (text) => {
  check(text);
});

test('a quotation that is not closed ends before the next speaker', () => {
  const quotations = check(
    '<|source:Ada Marsh|> <|cue:said|>: “<|direct:The pier has gone.|>\n\n<|source2:Jonas Holt|> <|cue2:said|>: “<|direct2:It fell at night.|>”',
  );
  expect(quotations.map(({ closed }) => closed)).toEqual([false, true]);
});

test('a quotation that opens again is one', () => {
  check(
    '<|source:Ada Marsh|> <|cue:said|>: “<|direct:The pier has gone.|>\n\n“<|direct:It fell at night,|>” she added.',
  );
});

test.each([
  'On “<|scare:Face the Harbour|>” <|source2:Ada Marsh|> <|cue2:said|> <|indirect2:the pier had gone|>.',
  '“<|direct:The pier has gone,|>” <|source:Ada Marsh|> <|cue:said|> on KBS’s “<|scare2:Face the Harbour.|>”',
])('a programme with a small article is a title, and not what is said on it: %s', (text) => {
  check(text);
});

test('words in marks behind an owner stand in a clause with a verb of its own', () => {
  check('<|source:Ada Marsh|> <|cue:said|> <|mixed:Ostrow’s “sad old pier” had gone|>.');
});
