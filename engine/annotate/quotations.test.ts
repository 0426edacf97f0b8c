import { expect, test } from 'vitest';
import { checkQuotations as check } from '../../test/quotations.ts';

test('a quotation below a paragraph about somebody else has no speaker', () => {
  check(
    '“<|direct:It is dead,|>” <|cue:said|> <|source:Ada Marsh|>.\n\nThe mayor, Ida Prell, was more hopeful.\n\n“<|direct2:We can still win this.|>”',
  );
});

test('an answer that is told of is no part of what was said before it', () => {
  check('“<|direct:The pier is safe,|>” <|source:Ada Marsh|> <|cue:said|>. “<|scare2:No|>” was the answer.');
});

test('a clause in marks after a colon goes on with the speaker, where nobody else is named', () => {
  const [, later] = check(
    '<|source:<|source2:Ada Marsh|>|> <|cue:added|>: “<|direct:It is the pride of Ostrow.|>” And later: “<|direct2:We love it.|>”',
  );
  expect(later?.source?.via).toBe('carried');
});

test('finds the cue and source after, before and inside', () => {
  check('“<|direct:The tide will not wait for us,|>” <|source:Ada Marsh|> <|cue:said|>.');
  check('“<|direct:The tide will not wait for us,|>” <|cue:said|> <|source:Ada Marsh|>.');
  check('<|source:Ada Marsh|> <|cue:said|>: “<|direct:The tide will not wait for us.|>”');
  check('<|source:Ada Marsh|> <|cue:said|>, “<|direct:The tide will not wait for us.|>”');
  check('“<|direct:The tide,|>” <|source:Ada Marsh|> <|cue:said|>, “<|direct:will not wait for us.|>”');
});

test('one cue serves what goes on after it', () => {
  check(
    '“<|direct:It sank last night,|>” <|source:Ada Marsh|> <|cue:said|>. “<|direct:We saw it go under.|>”',
  );
  check('“<|direct:It sank,|>” <|cue:said|> <|source:Ada Marsh|>. “<|direct:We saw it go under.|>”');
});

test('takes in titles, appositions and relative clauses', () => {
  check('“<|direct:The pier has rotted away,|>” <|cue:said|> <|source:harbour master Ada Marsh|>.');
  check('“<|direct:The pier has rotted away,|>” <|cue:said|> <|source:the mayor of Ostrow|>.');
  check('“<|direct:The pier has rotted away,|>” <|source:Ada Marsh|>, the harbour master, <|cue:said|>.');
  check('“<|direct:The pier has rotted away,|>” <|source:Ada Marsh|>, who built it, <|cue:said|>.');
  check(
    '<|source:Ada Marsh|>, 61, a captain from Ostrow, <|cue:said|>: “<|direct:The pier has rotted away.|>”',
  );
  check('“<|direct:The pier has rotted away,|>” <|source:Mr. J. Holt|> <|cue:told|> reporters on Monday.');
});

test('the title of a programme is no speech, though somebody speaks in the sentence', () => {
  check(
    'On “<|scare:Harbour Talk With Ada,|>” <|source2:Tomas Hale|> <|cue2:said|> <|indirect2:that the pier had to go|>.',
  );
});

test('curly marks inside straight ones that are not closed are a quotation in a quotation', () => {
  check('<|source:Hale|> <|cue:wrote|>:\n"<|direct:They call it a “<|scare2:home|>” and mean it.|>');
});

test('a verb before a colon is the cue, not a part of the source', () => {
  check('<|source:The minister|> <|cue:said|>: “<|direct:The pier has rotted away.|>”');
  check('<|source:The minister|> <|cue:said|>:\n“<|direct:The pier has rotted away.|>”');
});

test('knows other cues than verbs of saying', () => {
  check('<|cue:According to|> <|source:Ada Marsh|>, “<|direct:the pier has rotted away entirely by now|>”.');
  check('<|source:Ada Marsh|><|cue::|> “<|direct:The pier has rotted away.|>”');
  check('“<|direct:The pier has rotted away.|>”\n— Nobody');
  check('“<|direct:The pier has rotted away.|>” <|cue:—|> <|source:Ada Marsh|>');
});

test('an attribution that is thrown in is no part of what is reported', () => {
  check(
    '<|mixed:She had also|>, <|source:she|> <|cue:told|> reporters, <|mixed:invited the council to “come and look” at it|>.',
  );
});

test('a participle has the subject of the main clause', () => {
  check('<|source:Ada Marsh|> closed the pier, <|cue:saying|>: “<|direct:It has rotted away.|>”');
});

test('a noun can be the cue, and its clause ends before the verb of the sentence', () => {
  check('<|source:The mayor|>’s <|cue:claim|> <|mixed:that “the pier has rotted away|>” is wrong.');
});

test('a phrase in a reported sentence makes it mixed, with the whole clause', () => {
  const [mixed] = check(
    '<|source:Ada Marsh|> <|cue:said|> <|mixed:the pier had “rotted away like a tooth|>”.',
  );
  expect(mixed?.marked).toHaveLength(1);
  const [two] = check(
    '<|source:Ada Marsh|> <|cue:said|> <|mixed:that the pier had “rotted away” and “nobody cared|>”.',
  );
  expect(two?.marked).toHaveLength(2);
});

test('terms, nicknames and titles of works are nobody’s words', () => {
  check('The so-called “<|scare:tide tax|>” ends in May.');
  check('Her novel “<|scare:The Late Tide of Ostrow|>” won a prize.');
});

test('goes on over paragraphs that open again', () => {
  const [quotation] = check(
    '“<|direct:We will not go.|>\n\n“<|direct:We never will,|>” <|source:she|> <|cue:said|>.\n\nIt rained.',
  );
  expect(quotation?.closed).toBe(true);
});

test('ends an unclosed quotation with its paragraph and keeps the next apart', () => {
  const [first, second] = check(
    '<|source:Ada Marsh|> <|cue:said|>: “<|direct:We will not go.|>\n\nIt rained.\n\n“<|direct2:Nor will we,|>” <|cue2:said|> <|source2:Ben Holt|>.',
  );
  expect([first?.closed, second?.closed]).toEqual([false, true]);
});

test('keeps a quotation whose next paragraph fails to open again', () => {
  check(
    '<|source:Ada Marsh|> <|cue:said|>: “<|direct:We will not go.|>\n\n<|direct:We never will.|>”\n\n“<|direct2:Nor will we,|>” <|cue2:said|> <|source2:Ben Holt|>.',
  );
});

test('a stray mark breaks nothing after it', () => {
  check(
    'The pier” has gone. “<|direct:We saw it fall,|>” <|source:Ada Marsh|> <|cue:said|>.\n\n“<|direct2:So did we,|>” <|cue2:said|> <|source2:Ben Holt|>.',
  );
  check(
    '“<|direct:Come and see the log,’|>” <|source:Ada Marsh|> <|cue:said|>.\n\n“<|direct2:So did we,|>” <|cue2:said|> <|source2:Ben Holt|>.',
  );
});

test('carries the speaker over to a quotation without one', () => {
  const quotations = check(
    '“<|direct:The pier has rotted away,|>” <|source:<|source2:Ada Marsh|>|> <|cue:said|>.\n\n“<|direct2:Nobody came to look at it.|>”',
  );
  expect(quotations[1]?.source?.via).toBe('carried');
});

test('takes the speaker from the sentence and the paragraph above', () => {
  check('<|source:Ada Marsh|> <|cue:had said|> this before:\n\n“<|direct:The pier has rotted away.|>”');
  const [carried] = check('<|source:Ada Marsh|> told us why. “<|direct:The pier has rotted away.|>”');
  expect(carried?.source?.via).toBe('carried');
});

test('quotations inside quotations have a parent and a speaker, to any depth', () => {
  const quotations = check(
    '“<|direct:<|source2:He|> <|cue2:told|> me: ‘<|direct2:<|source3:She|> <|cue3:wrote|> “<|direct3:Never come back here again!|>” to us.|>’ I wept,|>” <|source:Ada Marsh|> <|cue:said|>.',
  );
  expect(quotations.map(({ parent }) => parent)).toEqual([null, 0, 1]);
});

test('reads every kind of mark', () => {
  for (const [open, close] of ['“”', '""', '„“', '«»', '»«', '””', '“"'].map((pair) => [...pair]))
    check(`${open}<|direct:The tide will not wait for us,|>${close} <|source:Ada Marsh|> <|cue:said|>.`);
  check("''<|direct:The tide will not wait for us,|>'' <|source:Ada Marsh|> <|cue:said|>.");
  check("``<|direct:The tide will not wait for us,|>'' <|source:Ada Marsh|> <|cue:said|>.");
  check('‘<|direct:The tide won’t wait for the captains’ boats,|>’ <|source:Ada Marsh|> <|cue:said|>.');
  check("'<|direct:The tide won't wait for us,|>' <|source:Ada Marsh|> <|cue:said|>.");
});

test('in the passive it is the one after “by” who speaks, of the subject', () => {
  check('<|indirect:The new pier|> <|cue:was praised by|> <|source:the harbour board|>.');
  check('The new pier was praised last year.');
});

test('a short answer in marks is all that is said', () => {
  check('<|source:Jonas Holt|> <|cue:said|>: “<|direct:No.|>” Then he left.');
  check('<|source:Jonas Holt|> <|cue:said|> “<|direct:No.|>” Ada Marsh left the room.');
  check('<|source:Jonas Holt|> <|cue:wrote|>: “<|direct:Enough!|>” It was late.');
});
