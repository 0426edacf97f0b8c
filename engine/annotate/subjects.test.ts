import { test } from 'vitest';
import { checkQuotations as check } from '../../test/quotations.ts';

test.each([
  '<|source:Ada Marsh|>, speaking to reporters in Ostrow, where Jonas Holt had been, <|cue:said|>: “<|direct:It has gone.|>”',
  '<|source:The mayor|>, in a letter to captains, many of them angry, <|cue:said|> <|indirect:it had gone|>.',
  '<|source:Ada Marsh|>, who met Jonas Holt, the mayor, on Monday, <|cue:said|> <|indirect:it had gone|>.',
  '<|source:Ada Marsh|>, of Marrow, Ostr., <|cue:said|> <|indirect:it had gone|>.',
  '<|source:Ada Marsh, Jonas Holt and Ben Moor|> <|cue:said|> <|indirect:it had gone|>.',
  '<|source:Ada Marsh and Jonas Holt|> both <|cue:said|> <|indirect:it had gone|>.',
  '<|source:Ada Marsh|> herself <|cue:said|> <|indirect:it had gone|>.',
  '<|source:Ada Marsh|> <|cue:no longer says|> <|indirect:that it has gone|>.',
  '“<|direct:It has gone,|>” <|source:Ada Marsh|> <|cue:said|>, before <|source2:Ben Moor|> <|cue2:interrupted|> her: “<|direct2:It has not!|>”',
  '<|indirect:It has gone|>, <|cue:said|> <|source:the mayor|>, who came in May, and left.',
  'It rained, with <|source:<|source2:Ada Marsh|>|> <|cue:expressing|> <|indirect:growing anger|> by <|cue2:saying|> <|indirect2:it had gone|>.',
  '<|source:Ben Moor|> was quoted by the Herald as <|cue:saying|> <|indirect:it had gone|>.',
])('the subject is found past asides of every kind: %s', (text) => {
  check(text);
});

test.each([
  '“<|direct:The pier has gone,|>” Ada Marsh was told.',
  '“<|direct:Has the pier gone?|>” Jonas Holt was asked.',
  'Ada Marsh was told that the pier had gone.',
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
  '<|source:A group|> involving more than 30 ports <|cue:said|> <|indirect:it would hold|>.',
  '<|source:The man|> repairing the pier <|cue:said|> <|indirect:it would hold|>.',
])('the object of a relative clause does not speak: %s', (text) => {
  check(text);
});

test.each([
  '<|source:Ada Marsh|>, the harbour master, <|cue:said|> <|indirect:the pier had gone|>.',
  '<|source:Ada Marsh|>, who built the pier, <|cue:said|> <|indirect:it had gone|>.',
  '<|source:Ada Marsh|>, 61, <|cue:said|> <|indirect:the pier had gone|>.',
  '<|source:Ada Marsh|>, 61, a captain from Ostrow, <|cue:said|> <|indirect:the pier had gone|>.',
  '<|source:Ada Marsh|> (Green, Ostrow) <|cue:said|> <|indirect:the pier had gone|>.',
  '<|source:Ada Marsh|> (D-Ostrow) <|cue:said|> <|indirect:the pier had gone|>.',
  '<|source:Sen. Ada Marsh|>, D-Ostrow, <|cue:said|> <|indirect:the pier had gone|>.',
  '<|source:Three ports|>, including Ostrow, Marrow and Kelme, <|cue:said|> <|indirect:the ferry would stop|>.',
  '<|source:Ada Marsh|>, along with Jonas Holt, <|cue:said|> <|indirect:the pier had gone|>.',
  '<|source:Ada Marsh|>, who met Jonas Holt on Monday, <|cue:said|> <|indirect:the pier had gone|>.',
  '<|source:Jonas Holt|>, whose wife Ada Marsh built the pier, <|cue:said|> <|indirect:it was safe|>.',
  '<|source:Jonas Holt|>, after talks with Ada Marsh, <|cue:said|> <|indirect:the pier had gone|>.',
  '<|source:Ada Marsh|> – the harbour master – <|cue:said|> <|indirect:the pier had gone|>.',
  '<|source:The board’s chairman|>, Jonas Holt, <|cue:said|> <|indirect:the pier was safe|>.',
])('the subject is parted from its verb: %s', (text) => {
  check(text);
});

test.each([
  '<|source:Deputy Harbour Master Ada Marsh|> <|cue:said|> <|indirect:the pier had gone|>.',
  '<|source:Former deputy harbour master Ada Marsh|> <|cue:said|> <|indirect:the pier had gone|>.',
  '<|source:A spokesman for the harbour board|> <|cue:said|> <|indirect:the pier had gone|>.',
  '<|source:Ada Marsh’s spokesman|> <|cue:said|> <|indirect:the pier had gone|>.',
  '<|source:The wife of Jonas Holt|> <|cue:said|> <|indirect:the pier had gone|>.',
  '<|source:US officials|> <|cue:said|> <|indirect:the pier had gone|>.',
])('titles and owners are a part of the source: %s', (text) => {
  check(text);
});

test.each([
  '<|source:Ada Marsh|> met Jonas Holt before <|cue:saying|> <|indirect:that the pier had gone|>.',
  '<|source:<|source2:Jonas Holt|>|> <|cue:praised|> <|indirect:Ada Marsh|> and <|cue2:said|> <|indirect2:the pier was safe|>.',
  'Jonas Holt persuaded <|source:Ada Marsh|> <|cue:to say|> <|indirect:that the pier had gone|>.',
  'Jonas Holt left early, with <|source:Ada Marsh|> <|cue:saying|> <|indirect:the pier had gone|>.',
  '<|source:Ada Marsh|> is reported <|cue:to have said|> <|indirect:that the pier had gone|>.',
  'Jonas Holt spoke to <|source:Ada Marsh|>, who <|cue:said|> <|indirect:the pier was safe|>.',
])('a participle, an infinitive and a second verb share a subject: %s', (text) => {
  check(text);
});

test.each([
  'Speaking in Ostrow, <|source:Ada Marsh|> <|cue:said|> <|indirect:the pier had gone|>.',
  '<|cue:Asked about|> <|indirect:the pier|>, <|source2:Ada Marsh|> <|cue2:said|> <|indirect2:it had gone|>.',
  'Asked by Jonas Holt about the pier, <|source:Ada Marsh|> <|cue:said|> <|indirect:it had gone|>.',
  'After meeting Jonas Holt, <|source:Ada Marsh|> <|cue:said|> <|indirect:the pier had gone|>.',
  'When Jonas Holt arrived, <|source:Ada Marsh|> <|cue:said|> <|indirect:the pier was safe|>.',
  'Because Jonas Holt was late, <|source:Ada Marsh|> <|cue:said|> <|indirect:the pier was shut|>.',
  'Jonas Holt went to Marrow, and <|source:Ada Marsh|> <|cue:said|> <|indirect:the pier would go|>.',
  'In a letter to Ada Marsh, <|source:Jonas Holt|> <|cue:said|>: “<|direct:The pier has gone for good.|>”',
])('what stands in front is not the subject: %s', (text) => {
  check(text);
});

test.each(['<|source:He|> <|cue:asked|> Ada Marsh <|indirect:who said the pier had gone|>.'])(
  'who is asked does not answer: %s',
  (text) => {
    check(text);
  },
);

test.each([
  '<|source:The woman|> Jonas Holt met <|cue:said|> <|indirect:it would hold|>.',
  '<|source:The man|> Ada Marsh praised <|cue:said|> <|indirect:it would hold|>.',
  '<|source:<|source2:An official|>|> who <|cue:asked|> <|indirect:not to be named|> <|cue2:said|> <|indirect2:it would hold|>.',
  '<|source:The captain|> who had been praised <|cue:said|> <|indirect:it would hold|>.',
  '<|source:Ada Marsh|>, whom Jonas Holt met twice, <|cue:said|> <|indirect:it would hold|>.',
  '<|source:Ada Marsh|>, who Jonas Holt knows well, <|cue:said|> <|indirect:that it would hold|>.',
  '<|source:Ada Marsh|>, with whom Jonas Holt sailed, <|cue:said|> <|indirect:it would hold|>.',
])('who is described by what others do speaks: %s', (text) => {
  check(text);
});

test.each([
  '<|source:One of them|>, Jonas Holt, <|cue:said|> <|indirect:that it would hold|>.',
  '<|source:One of the guards|>, Jonas Holt, <|cue:said|> <|indirect:that it would hold|>.',
  '<|source:Another of them|>, Jonas Holt, <|cue:said|> <|indirect:it would hold|>.',
  '<|source:Several of them|> <|cue:said|> <|indirect:it would hold|>.',
  '<|source:None of them|> <|cue:said|> <|indirect:it would hold|>.',
  '“<|direct:It will hold,|>” <|cue:said|> <|source:one of them|>, Jonas Holt.',
  '“<|direct:It will hold,|>” <|source:the first of them|>, Jonas Holt, <|cue:said|>.',
  '<|source:He|> <|cue:told|> one of the guards <|indirect:that it would hold|>.',
  '<|source:She|> <|cue:told|> all of us <|indirect:that it would hold|>.',
  '<|indirect:One of the reasons|>, <|source:Jonas Holt|> <|cue:said|>, <|indirect:was that it would hold|>.',
])('some of several speak, or are spoken to: %s', (text) => {
  check(text);
});

test.each([
  '<|source:Critics of Ada Marsh|> <|cue:say|> <|indirect:the pier has gone|>.',
  '<|source:Sailors from Marrow|> <|cue:say|> <|indirect:that the pier has gone|>.',
  'The use of force say experts is wrong.',
])('the head of a phrase shows whether its verb is in the plural: %s', (text) => {
  check(text);
});

// Known: the source is “Ada Marsh”.
test('two names run together', () => {
  check('In <|source:Ostrow Ada Marsh|> <|cue:said|> <|indirect:the pier would go|>.');
});
