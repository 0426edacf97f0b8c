import { expect, test } from 'vitest';
import { checkQuotations as check } from '../../test/quotations.ts';
import { annotateDocument } from './annotate-document.ts';

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

test('a relative clause ends with what is reported in it', () => {
  check('<|source:Ada Marsh|>, who <|cue:said|> <|indirect:the pier had gone|>, left.');
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
  ['negated', 'Hardly <|source:anybody|> <|cue:said|> <|indirect:that the pier had gone|>.'],
  ['negated', '<|source:No one|> <|cue:said|> <|indirect:that the pier had gone|>.'],
  ['negated', '<|source:Ada Marsh|> stopped short of <|cue:saying|> <|indirect:that the pier had gone|>.'],
  ['negated', '<|source:Ada Marsh|> was unable <|cue:to say|> <|indirect:whether the pier had gone|>.'],
  ['negated', '<|source:Ada Marsh|> <|cue:could not say|> <|indirect:whether the pier had gone|>.'],
  [
    'questioned',
    'Had <|source:Ada Marsh|> <|cue:said|> <|indirect:that the pier had gone|>, nobody would have come.',
  ],
  [
    'questioned',
    'Whether <|source:Ada Marsh|> <|cue:said|> <|indirect:that the pier had gone|>, nobody knows.',
  ],
  ['questioned', '<|source:Ada Marsh|> <|cue:might say|> <|indirect:that the pier had gone|>.'],
  ['questioned', '<|source:Ada Marsh|> <|cue:should say|> <|indirect:that the pier had gone|>.'],
  [
    'questioned',
    'If <|source:Ada Marsh|> <|cue:said|> <|indirect:the pier was safe|>, she lied to the board.',
  ],
  [
    'questioned',
    'If <|source:Ada Marsh|> <|cue:said|> “<|mixed:the pier was never safe at all|>”, she lied.',
  ],
  ['questioned', 'Did <|source:Ada Marsh|> <|cue:say|> “<|mixed:the pier was never safe at all|>”?'],
  ['asserted', '“<|direct:Has the pier gone?|>” <|cue:asked|> <|source:Ada Marsh|>.'],
  ['asserted', '<|source:Ada Marsh|> <|cue:will say|> <|indirect:that the pier has gone|>.'],
  ['questioned', 'Did <|source:Ada Marsh|> <|cue:say|> <|indirect:that the pier had gone|>?'],
  ['questioned', '<|source:The board|> <|cue:asked|> <|indirect:whether the ferry was late|>.'],
  ['questioned', 'If <|source:Ada Marsh|> <|cue:says|> <|indirect:the pier has gone|>, the board will meet.'],
  ['asserted', '<|source:Ada Marsh|> <|cue:not only said|> <|indirect:the pier had gone|>.'],
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

test.each([
  ['questioned', 'Ben Moor urged Ada Marsh to say that it had gone.'],
  ['negated', 'Ben Moor urged Ada Marsh not to say that it had gone.'],
  ['questioned', 'Ada Marsh would like to say that it had gone.'],
  ['questioned', 'Ada Marsh was about to say that it had gone.'],
  ['questioned', 'Ada Marsh tried to say that it had gone.'],
  ['asserted', 'Ada Marsh went on to say that it had gone.'],
  ['negated', 'Ada Marsh denied having said that it had gone.'],
  ['negated', 'Ben Moor stopped Ada Marsh from saying that it had gone.'],
  ['negated', 'Ada Marsh cannot say whether it has gone.'],
  ['negated', 'Nor did Ada Marsh say that it had gone.'],
  ['negated', 'Not one captain said that it had gone.'],
  ['negated', 'Few captains said that it had gone.'],
  ['asserted', 'A few captains said that it had gone.'],
  ['negated', 'Ada Marsh failed to mention that it had gone.'],
  ['negated', 'It is not true that Ada Marsh said that it had gone.'],
  ['negated', 'It is false that Ada Marsh said that it had gone.'],
  ['questioned', 'Unless Ada Marsh says that it has gone, we stay.'],
  ['asserted', 'Ada Marsh did not only say that it had gone.'],
  ['asserted', 'Ada Marsh says that it has gone – but has it?'],
])('the innermost report is %s: %s', (polarity, text) => {
  const { quotations } = annotateDocument(text);
  expect(quotations.at(-1)?.polarity).toBe(polarity);
});

test('what is said in a clause that is denied or asked is denied or asked with it', () => {
  const denied = check(
    '<|source:Ada Marsh|> <|cue:denied|> <|indirect:that <|source2:Jonas Holt|> <|cue2:had said|> <|indirect2:the pier was safe|>|>.',
  );
  expect(denied.map(({ polarity }) => polarity)).toEqual(['negated', 'negated']);
  const claimed = check(
    '<|source:Ada Marsh|> <|cue:rejected|> <|indirect:<|source2:his|> <|cue2:claim|> <|indirect2:that the pier was safe|>|>.',
  );
  expect(claimed.map(({ polarity }) => polarity)).toEqual(['negated', 'asserted']);
});

test('a comma in front of an attribution leaves nothing to report', () => {
  check(', <|indirect:He said|>, <|source:He|> <|cue:said|>');
});

test('an adjective does not speak', () => {
  check('It is hard to say that the pier was safe.');
  check('It was not clear who said the pier had gone.');
});

test.each([
  '<|source:Ada Marsh|> <|cue:said|> <|indirect:that the pier had gone|>.',
  '<|source:Ada Marsh|> <|cue:said|> <|indirect:the pier had gone|>.',
  '<|source:Ada Marsh|> <|cue:said|> <|indirect:that, while it lasted, the pier had paid|>.',
  '<|source:Ada Marsh|> <|cue:said|> <|indirect:the pier would open, as long as it held|>.',
  '<|source:Ada Marsh|> <|cue:said|> <|indirect:the pier had gone, as well as the ferry|>.',
  '<|source:The board|> <|cue:explained|> <|indirect:why the ferry was late|>.',
  '<|source:Ada Marsh|> <|cue:promised|> <|indirect:to rebuild the pier|>.',
  '<|source:Ada Marsh|> <|cue:promised|> <|indirect:not to rebuild the pier|>.',
  '<|source:Ada Marsh|> <|cue:suggested|> <|indirect:closing the pier|>.',
  '<|source:Ada Marsh|> <|cue:condemned|> <|indirect:the closure of the pier|>.',
  '<|source:Ada Marsh|> <|cue:urged|> <|indirect:the council to rebuild the pier|>.',
  '<|source:Ada Marsh|> <|cue:urged|> <|indirect:the council not to rebuild the pier|>.',
  '<|source:Ada Marsh|> <|cue:said|>: <|indirect:The pier has gone|>.',
  '<|source:Ada Marsh|> <|cue:said|> one thing: <|indirect:the pier had gone|>.',
  '<|source:Ada Marsh|> <|cue:made clear|> <|indirect:that the pier had gone|>.',
  '<|source:Ada Marsh|> <|cue:pointed out|> <|indirect:that the pier had gone|>.',
  '<|source:The report|> <|cue:notes|> <|indirect:that the pier has gone|>.',
  '<|source:Jonas Holt|> <|cue:told|> her <|indirect:that the pier was safe|>.',
])('finds what follows a verb of saying: %s', (text) => {
  check(text);
});

test.each([
  '<|indirect:The pier|>, <|source:Ada Marsh|> <|cue:said|>, <|indirect:had rotted away|>.',
  '<|indirect:The pier had rotted away|>, <|source:Ada Marsh|> <|cue:said|>.',
  '<|indirect:The pier had rotted away|>, <|cue:said|> <|source:Ada Marsh|>.',
  '<|indirect:The pier had rotted away|>, <|source:Ada Marsh|> <|cue:told|> reporters on Monday.',
  '<|cue:According to|> <|source:Ada Marsh|>, <|indirect:the pier had rotted away|>.',
  '<|indirect:The pier had rotted away|>, <|cue:according to|> <|source:Ada Marsh|>.',
  '<|indirect:The harbour is a sieve|>, as <|source:Ada Marsh|> <|cue:put|> it.',
  'As <|source:Ada Marsh|> <|cue:put|> it, <|indirect:the harbour is a sieve|>.',
])('finds a cue that is thrown in, put last or in front: %s', (text) => {
  check(text);
});

test.each([
  'Ada Marsh <|cue:was told by|> <|source:Jonas Holt|> <|indirect:that the pier had gone|>.',
  'Ada Marsh <|cue:was accused by|> <|source:Jonas Holt|> of <|indirect:lying about the pier|>.',
  '<|indirect:The plan|> <|cue:was criticised by|> <|source:Ada Marsh|>.',
])('who speaks stands after “by” in a passive: %s', (text) => {
  check(text);
});

test.each([
  '<|source:Ada Marsh|> <|cue:insisted|> <|mixed:that the pier “was safe|>”: “<|direct2:Nobody was ever hurt,|>” <|source2:she|> <|cue2:said|>.',
  '<|source:Ada Marsh|> <|cue:posted|> on X <|indirect:that the pier had gone|>.',
  '<|cue:According to|> <|source:Jonas Holt|>, <|indirect:<|source2:Ada Marsh|> <|cue2:said|> <|indirect2:the pier had gone|>|>.',
  '“<|direct:The pier has gone,|>” <|source:Ada Marsh|> <|cue:said|>, according to Jonas Holt.',
  '<|source:Ada Marsh|>, who <|cue:said|> “<|mixed:the pier was never safe|>”, left.',
])('tells where and by whom something is told from what is told: %s', (text) => {
  check(text);
});

test.each([
  'Police <|cue:said|>, however, <|indirect:that it had gone|>.',
  'Police <|cue:said|> in a statement, released on Monday, <|indirect:that it had gone|>.',
  'Police <|cue:said|>, as the mayor looked on, <|indirect:that it had gone|>.',
])('an aside may stand before “that”: %s', (text) => {
  check(text.replace('Police', '<|source:Police|>'));
});

test.each([
  '<|source:Ada Marsh|> <|cue:said|> <|indirect:it had gone|>; <|source2:Jonas Holt|> <|cue2:said|> <|indirect2:it stood|>.',
  'The day after <|source:Ada Marsh|> <|cue:said|> <|indirect:it had gone|>, Jonas Holt left.',
  '<|indirect:Taxes|>, <|source:the mayor|> <|cue:said|>, <|indirect:must rise|>.',
  '“<|direct:Never,|>” <|source:Ada Marsh|> <|cue:replied|> when Jonas Holt called.',
])('a report takes in its own clause and no other: %s', (text) => {
  check(text);
});

test.each([
  '<|source:Ada Marsh|> <|cue:said|> on Monday <|indirect:that the pier had gone|>.',
  '<|source:Ada Marsh|> <|cue:said|> Monday <|indirect:that the pier had gone|>.',
  '<|source:Ada Marsh|> <|cue:said|> in Ostrow on Monday <|indirect:the pier had gone|>.',
  '<|source:Ada Marsh|> <|cue:said|> in an interview published on Monday <|indirect:that the pier had gone|>.',
  '<|source:Ada Marsh|> <|cue:said|> in an interview with the Ostrow Herald <|indirect:that the pier had gone|>.',
])('passes over dates and places between the verb and the clause: %s', (text) => {
  check(text);
});

test.each([
  '<|source:Ada Marsh|> <|cue:had also said|> <|indirect:the pier had gone|>.',
  '<|source:Ada Marsh|> <|cue:repeatedly said|> <|indirect:the pier had gone|>.',
  '<|source:She|><|cue:’d said|> <|indirect:the pier had gone|>.',
  '<|source:Ada Marsh|> went on <|cue:to say|> <|indirect:that the pier had gone|>.',
])('takes helping verbs and adverbs into the cue: %s', (text) => {
  check(text);
});

test.each([
  '<|source:Jonas Holt|>’s <|cue:promise|> <|indirect:to rebuild the pier|> came late.',
  '<|source:Her|> <|cue:claim|> <|indirect:that the pier had gone|> was false.',
  '<|source:The mayor|>’s <|cue:fear|> <|indirect:that the pier would fall|> was old.',
])('a noun can report: %s', (text) => {
  check(text);
});

test.each([
  '<|source:<|source2:Ada Marsh|>|> <|cue:said|> <|indirect:the pier had gone|>, <|cue2:adding|> <|indirect2:that the ferry was late|>.',
  '<|source:Ada Marsh|> <|cue:said|> <|indirect:the pier had gone|>, but <|source2:she|> <|cue2:said|> <|indirect2:the ferry was on time|>.',
  '<|source:Ada Marsh|> <|cue:said|> <|indirect:the pier had gone|>, but <|source2:Jonas Holt|> <|cue2:said|> <|indirect2:it stood|>.',
  '<|source:Ada Marsh|> <|cue:said|> <|indirect:the pier had gone|>, while <|source2:Jonas Holt|> <|cue2:said|> <|indirect2:it stood|>.',
  '<|source:<|source2:Ada Marsh|>|> <|cue:said|> <|indirect:the pier had gone|> and <|cue2:promised|> <|indirect2:to rebuild it|>.',
  '<|source:Ada Marsh|> <|cue:said|> <|indirect:the pier had gone|>, and Jonas Holt agreed.',
  '<|source:<|source2:Ada Marsh|>|> <|cue:<|cue2:said|>|> <|indirect:the pier had gone|>: “<|direct2:Nobody looked after it.|>”',
])('ends where somebody reports something else: %s', (text) => {
  check(text);
});

test.each([
  '<|source:Ada Marsh|> <|cue:said|> <|indirect:the pier had gone and that the ferry was late|>.',
  '<|source:Ada Marsh|> <|cue:said|> <|indirect:the pier had gone because nobody had looked after it|>.',
  '<|source:Ada Marsh|> <|cue:said|> <|indirect:the pier, which is old, had gone|>.',
  '<|source:Ada Marsh|>, who <|cue:said|> <|indirect:the pier, which is old, had gone|>, left.',
])('goes on over what belongs to it: %s', (text) => {
  check(text);
});

test.each([
  '<|source:Ada Marsh|> <|cue:said|> <|indirect:<|source2:she|> <|cue2:hoped|> <|indirect2:the pier would stay|>|>.',
  '<|source:Ada Marsh|> <|cue:said|> <|indirect:<|source2:Jonas Holt|> <|cue2:had told|> her <|indirect2:that the pier was safe|>|>.',
  '<|source:Ada Marsh|> <|cue:said|> <|indirect:<|source2:nobody|> <|cue2:had said|> <|indirect2:that the pier had gone|>|>.',
])('a report may stand inside a report: %s', (text) => {
  check(text);
});

test.each([
  'That said, the pier has gone.',
  'Let us say that the pier has gone.',
  'The pier, needless to say, has gone.',
  'Ada Marsh called the police.',
  'Ada Marsh called Jonas Holt on Monday.',
  'Ada Marsh found the boat in a ditch.',
  'The king ruled the coast for ten years.',
  'Ada Marsh painted the boat blue.',
  'Ada Marsh cast a net.',
  'Ada Marsh maintained the pier for ten years.',
  'Ada Marsh added salt to the soup.',
  'What Ada Marsh said surprised Jonas Holt.',
  'It goes without saying that the pier has gone.',
])('nothing is reported: %s', (text) => {
  check(text);
});

// Known: none of these is a report; the verb has a sense without words, which only its subject and object show.
test.each([
  '<|source:The storm|> <|cue:slammed|> <|indirect:the coast|> on Monday.',
  '<|source:Ada Marsh|> <|cue:attacked|> <|indirect:the thief with a knife|>.',
  '<|source:The clock|> <|cue:showed|> <|indirect:ten|>.',
  '<|source:Ada Marsh|> <|cue:ordered|> <|indirect:two beers|>.',
])('takes what is done for what is said: %s', (text) => {
  check(text);
});

// Known: “late on Monday”, the aside after the dash and the brackets are the reporter’s.
test.each([
  '<|source:Ada Marsh|> <|cue:said|> <|indirect:late on Monday the pier had gone|>.',
  '<|source:Ada Marsh|> <|cue:said|> <|indirect:the pier had gone — a view shared by Jonas Holt|>.',
  '<|source:Ada Marsh|> <|cue:said|> <|indirect:the pier had gone (the board disagrees)|>.',
])('takes in too much: %s', (text) => {
  check(text);
});

// Known: each of them reports that the pier has gone.
test.each([
  'Ada Marsh made it clear that the pier had gone.',
  'She’s said the pier has gone.',
  'Pier Has Gone, Says Marsh',
])('misses a report: %s', (text) => {
  check(text);
});
