import { expect, test } from 'vitest';
import { checkQuotations as check } from '../../test/quotations.ts';
import { annotateDocument } from './annotate-document.ts';

/** A document of paragraphs. */
function paragraphs(...texts: readonly string[]): string {
  return texts.join('\n\n');
}

test('a label in capitals or a name begins a turn', () => {
  check(
    paragraphs(
      '<|source:MARSH|><|cue::|> <|direct:The pier has gone.|>',
      '<|source2:HOLT|><|cue2::|> <|direct2:Where has it gone?|>',
      '<|source3:MARSH|><|cue3::|> <|direct3:Into the sea.|>',
    ),
  );
  check(
    paragraphs(
      'Ada Marsh met us on the beach.',
      '<|source:Interviewer|><|cue::|> <|direct:Has the pier gone?|>',
      '<|source2:Marsh|><|cue2::|> <|direct2:It has.|>',
      '<|source3:Interviewer|><|cue3::|> <|direct3:Where?|>',
      '<|source4:Marsh|><|cue4::|> <|direct4:Into the sea.|>',
    ),
  );
});

test('who speaks once between two turns of another is no continuation of the other', () => {
  check(
    paragraphs(
      '<|source:Ada Marsh|><|cue::|> <|direct:The pier has gone.|>',
      '<|source2:Jonas Holt|><|cue2::|> <|direct2:Where has it gone?|>',
      '<|source3:Ada Marsh|><|cue3::|> <|direct3:Into the sea.|>',
    ),
  );
});

test('a full name and its short form are one speaker', () => {
  check(
    paragraphs(
      '<|source:ADA MARSH|><|cue::|> <|direct:The pier has gone.|>',
      '<|source2:HOLT|><|cue2::|> <|direct2:Where has it gone?|>',
      '<|source3:MARSH|><|cue3::|> <|direct3:Into the sea.|>',
    ),
  );
});

test('a label is surer where it names somebody who is named elsewhere', () => {
  const turns = ['MARSH: The pier has gone.', 'HOLT: Where has it gone?', 'MARSH: Into the sea.'];
  const confidences = (text: string) => annotateDocument(text).quotations.map(({ confidence }) => confidence);
  expect(confidences(paragraphs(...turns))).toEqual([0.75, 0.75, 0.75]);
  expect(confidences(paragraphs('Ada Marsh came with Jonas Holt.', ...turns))).toEqual([0.95, 0.95, 0.95]);
});

test('two who take turns, of whom one asks, are speakers', () => {
  check(
    paragraphs(
      '<|source:Herald|><|cue::|> <|direct:Has the pier gone?|>',
      '<|source2:Marsh|><|cue2::|> <|direct2:It has.|>',
      '<|source3:Herald|><|cue3::|> <|direct3:Where has it gone?|>',
      '<|source4:Marsh|><|cue4::|> <|direct4:Into the sea.|>',
    ),
  );
});

test('letters of an interview are speakers', () => {
  check(
    paragraphs(
      '<|source:Q|><|cue:.|> <|direct:Has the pier gone?|>',
      '<|source2:A|><|cue2:.|> <|direct2:It has.|>',
      '<|source3:Q|><|cue3:.|> <|direct3:Where?|>',
    ),
  );
});

test('a note in brackets stands between a label and its colon', () => {
  check(
    paragraphs(
      '<|source:SPEAKER 1|> (laughs)<|cue::|> <|direct:The pier has gone.|>',
      '<|source2:HOLT|><|cue2::|> <|direct2:Where?|>',
      '<|source3:SPEAKER 1|><|cue3::|> <|direct3:Into the sea.|>',
    ),
  );
});

test('a turn goes on over paragraphs without a label', () => {
  check(
    paragraphs(
      '<|source:MARSH|><|cue::|> <|direct:The pier has gone.|>',
      '<|direct:It fell at night.|>',
      '<|source2:HOLT|><|cue2::|> <|direct2:Where?|>',
      '<|source3:MARSH|><|cue3::|> <|direct3:Into the sea.|>',
    ),
  );
});

test('what somebody else is quoted with between two turns is not a part of them', () => {
  check(
    paragraphs(
      '<|source:MARSH|><|cue::|> <|direct:The pier has gone.|>',
      '“<|direct2:It was a sad day,|>” <|source2:Ben Moor|> <|cue2:said|>.',
      '<|source3:HOLT|><|cue3::|> <|direct3:Where?|>',
      '<|source4:MARSH|><|cue4::|> <|direct4:Into the sea.|>',
    ),
  );
});

test('turns in marks leave the marks out, whether the label stands in them or before them', () => {
  check(
    paragraphs(
      '<|source:MARSH|><|cue::|> “<|direct:The pier has gone.|>”',
      '<|source2:HOLT|><|cue2::|> “<|direct2:Where has it gone?|>”',
      '<|source3:MARSH|><|cue3::|> “<|direct3:Into the sea.|>”',
    ),
  );
  const { quotations } = annotateDocument(
    paragraphs('“MARSH: The pier has gone.”', '“HOLT: Where?”', '“MARSH: Into the sea.”'),
  );
  expect(quotations).toHaveLength(3);
});

test('a speaker reports others inside a turn', () => {
  const quotations = check(
    paragraphs(
      '<|source:MARSH|><|cue::|> <|direct:<|source2:Ben Moor|> <|cue2:told|> me <|indirect2:that it sank|>.|>',
      '<|source3:HOLT|><|cue3::|> <|direct3:Where?|>',
      '<|source4:MARSH|><|cue4::|> <|direct4:Into the sea.|>',
    ),
  );
  expect(quotations.map(({ parent }) => parent)).toEqual([null, 0, null, null]);
});

test('words in marks inside a turn stand in it', () => {
  const quotations = check(
    paragraphs(
      '<|source:MARSH|><|cue::|> <|direct:The pier has gone. “<|direct2:It was never safe,|>” <|source2:Ben Moor|> <|cue2:said|>.|>',
      '<|source3:HOLT|><|cue3::|> <|direct3:Where?|>',
      '<|source4:MARSH|><|cue4::|> <|direct4:Into the sea.|>',
    ),
  );
  expect(quotations.map(({ parent }) => parent)).toEqual([null, 0, null, null]);
});

test.each([
  ['fewer than three turns', 'MARSH: The pier has gone.', 'HOLT: Where has it gone?'],
  ['facts', 'Date: 3 May.', 'Place: Ostrow.', 'Price: Free.'],
  ['a recipe', 'Ingredients: flour.', 'Method: Mix it.', 'Tip: Add salt.'],
  ['places', 'Ostrow: Two boats.', 'Marrow: One boat.', 'Kelme: Six boats.'],
  ['captions', 'Left: Ada Marsh on the pier.', 'Right: The ferry.', 'Left: Jonas Holt.'],
  ['notes', 'Note: the pier has gone.', 'Correction: the ferry has not.', 'Note: the board is late.'],
  ['days', 'Monday: The pier opens.', 'Tuesday: The ferry comes.', 'Monday: The pier shuts.'],
  [
    'repeated days',
    'Monday: The pier opens.',
    'Tuesday: The ferry comes.',
    'Monday: The pier shuts.',
    'Tuesday: No ferry.',
  ],
  ['contacts', 'Contact: Ada Marsh.', 'Email: Jonas Holt.', 'Contact: Ben Moor.', 'Email: Ida Prell.'],
  [
    'updates',
    'Update: The pier fell.',
    'Breaking News: The ferry sank.',
    'Update: It rains.',
    'Breaking News: It sank.',
  ],
  [
    'places named elsewhere',
    'It rained in Ostrow and in Marrow.',
    'Ostrow: Two boats.',
    'Marrow: One boat.',
    'Ostrow: Six boats.',
  ],
  ['one speaker', 'MARSH: The pier has gone.', 'MARSH: The ferry too.', 'MARSH: And the boats.'],
  ['a list with dashes', '— The pier and the ferry', '— Boats in Ostrow', '— The harbour board'],
])('%s are no transcript', (_, ...texts) => {
  check(paragraphs(...texts));
});

// Known: labels in capitals of a news ticker are no speakers.
test('labels in capitals are taken for speakers whatever they say', () => {
  check(
    paragraphs(
      '<|source:UPDATE|><|cue::|> <|direct:The pier has gone.|>',
      '<|source2:BREAKING|><|cue2::|> <|direct2:The ferry sinks.|>',
      '<|source3:UPDATE|><|cue3::|> <|direct3:The board meets.|>',
    ),
  );
});
