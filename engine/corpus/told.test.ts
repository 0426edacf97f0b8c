/** That what reporters tell in their own words is compared with what was said, and with what others tell. */
import { expect, test } from 'vitest';
import { parseFixture } from '../../test/fixture.ts';
import { AnalysisHost } from './analysis-host.ts';

/** Each statement as the documents that report it, the fullest first; suggested reports with a question mark. */
function told(...texts: readonly string[]): readonly string[] {
  const host = new AnalysisHost();
  const fixture = texts.map((text, index) => `//- ${'abc'[index]}\n${text}`).join('\n');
  for (const { name, text } of parseFixture(fixture).documents) host.setFile(name, text);
  return host
    .snapshot()
    .statements()
    .map(({ reports }) =>
      reports.map(({ documentId, status }) => `${documentId}${status === 'suggested' ? '?' : ''}`).join(' '),
    );
}

test.each([
  [
    'in the words of two reporters',
    'Ada Marsh said that 26 boats had promised to carry timber to the northern islands.',
    'Ada Marsh said 26 ships would carry timber up to the islands in the north.',
  ],
  [
    'in her own words and in a reporter’s',
    '“We will carry timber to every northern island before the first storm,” Ada Marsh said.',
    'Ada Marsh promised to take timber to each northern island before the storm.',
  ],
  [
    'with a word of hers in marks',
    'Ada Marsh said that boats which carry timber to the islands would be “fair game” for pirates.',
    'Ada Marsh warned that any boats that carry timber to an island were fair game.',
  ],
])('what one speaker is told to have said may be one statement: %s', (_, left, right) => {
  expect(told(left, right)).toHaveLength(1);
});

test('of a mixed quotation the words in marks are compared where there are enough of them', () => {
  const marked = '“carry timber to every northern island before the storm”';
  expect(
    told(
      `Ada Marsh said that, whatever else the council might decide on Friday, boats would ${marked}.`,
      `“We will carry timber to every northern island before the storm,” Ada Marsh said.`,
    ),
  ).toEqual(['b a']);
});

test.each([
  ['Ostrow fishermen', 'harbour officials', []],
  ['harbour officials', 'two officials', ['b a?']],
  ['Ada Marsh', 'Ben Holt', []],
  ['Ada Marsh', 'officials', ['b a?']],
])('what %s and %s are told to have said: %j', (left, right, statements) => {
  const words = 'said that boats would carry timber to the islands';
  expect(told(`${left} ${words} now.`, `${right} ${words} soon.`)).toEqual(statements);
});

test('what two reporters tell word for word is one statement whoever is said to have said it', () => {
  const words = 'said that boats would carry timber to every northern island before the storm.';
  expect(told(`Harbour officials ${words}`, `Two officials ${words}`)).toHaveLength(1);
});

test.each([
  [
    'by one speaker',
    'Ada Marsh accused the harbour board of a “paper voyage” in the matter of the northern islands and their doctors.',
    'Ada Marsh said that new ferries, new piers and lighthouses were a “paper voyage” for everybody but Ostrow.',
  ],
  [
    'by nobody known',
    'She said boats which carry timber would be “drowned by paper rules” unless the mayor, the board and the captains met.',
    '“We are drowned by paper rules,” one of the captains said.',
  ],
])('few words that both have in marks are worth a look: %s', (_, left, right) => {
  const isOne = (...texts: readonly string[]) =>
    told(...texts).filter((statement) => statement.includes('?'));
  expect(isOne(left, right)).toHaveLength(1);
  expect(isOne(left.replace(/[“”]/g, ''), right)).toEqual([]);
});

test('two words that any long text of the speaker may have are no statement', () => {
  const words = 'fishing quotas';
  const long = `Ada Marsh said that the northern islands, where doctors, teachers and pilots are few, had sold their ${words} to Ostrow before the storm took boats, piers and lighthouses.`;
  expect(told(long, `Ada Marsh called for ${words}.`)).toEqual([]);
  expect(
    told(`Ada Marsh said the islands had sold their ${words}.`, `Ada Marsh called for ${words}.`),
  ).toHaveLength(1);
});

test('people and places that two of one speaker’s remarks name make them no statement', () => {
  expect(
    told(
      'Ada Marsh said she was ending her bid for the White Tower of Ostrow.',
      'Ada Marsh said Holt would go back and forth between the White Tower and Ostrow.',
    ),
  ).toEqual([]);
});

test('a report whose words get marks is compared as one that quotes', () => {
  const words = 'boats would carry timber to the islands';
  const host = new AnalysisHost();
  host.setFile('a', `Harbour officials said ${words} before the winter.`);
  host.setFile('b', `Two officials said ${words} soon.`);
  const [before] = host.snapshot().statements();
  expect(before?.reports.map(({ status }) => status)).toEqual(['confirmed', 'suggested']);
  host.setFile('a', `Harbour officials said “${words} before the winter”.`);
  const [after] = host.snapshot().statements();
  expect(after?.reports.map(({ status }) => status)).toEqual(['confirmed', 'confirmed']);
});

// Where two reports say the same, which of them counts as the fullest is as good as any.
test.each([
  ['another month', 'in October', 'in July', ['a b?']],
  ['another year', 'in 2019', 'in 2021', ['a b?']],
  ['the same month', 'in October', 'in October', ['a b']],
  ['a day that may be in it', 'in October', 'on Friday', ['a b']],
])('what one speaker says again in %s', (_, one, other, statements) => {
  const words = '“We will carry timber to every northern island before the first storm,” Ada Marsh said';
  expect(told(`${words} ${one}.`, `${words} ${other}.`)).toEqual(statements);
});

test.each([
  ['days that are not neighbours', 'on Tuesday', 'on Friday', ['b a?']],
  ['neighbours, as papers in two time zones have them', 'on Sunday', 'on Monday', ['a b']],
  ['one day', 'on Friday', 'on Friday', ['a b']],
  ['a day, and nothing', 'on Friday', 'again', ['a b']],
])('a few words of one speaker on %s', (_, one, other, statements) => {
  const words = '“We will carry timber to the islands,” Ada Marsh said';
  expect(told(`${words} ${one}.`, `${words} ${other}.`)).toEqual(statements);
});

test('what is cut out of one long quotation is of it, whatever the day', () => {
  const long = '“We will carry timber to the islands, and grain, oil and doctors to the southern villages”';
  const cut = '“We will carry timber to the islands,” Ada Marsh said';
  expect(told(`${long}, Ada Marsh said.`, `${cut} on Tuesday.`, `${cut} on Friday.`)).toEqual(['a b c']);
  expect(told(`${long}, Ada Marsh said on Tuesday.`, `${cut} on Friday.`)).toEqual(['a b']);
});

test('what one speaker only may have said again in another month is no statement', () => {
  const [left, right] = [
    'Ada Marsh said that 26 boats had promised to carry timber to the northern islands',
    'Ada Marsh said 26 ships would carry timber up to the islands in the north',
  ];
  expect(told(`In May, ${left}.`, `In May, ${right}.`)).toHaveLength(1);
  expect(told(`In May, ${left}.`, `In June, ${right}.`)).toEqual([]);
});

test.each([
  ['praised', 'condemned', []],
  ['praised', 'opposed', []],
  ['praised', 'backed', ['a b']],
  ['praised', 'spoke against', []],
  ['called for', 'protested against', []],
  ['praised', 'discussed', ['a b?']],
  ['discussed', 'mentioned', ['a b']],
  ['promised', 'threatened', ['a b']],
])('what Marsh “%s” and “%s”: %j', (left, right, statements) => {
  const words = 'the new harbour law for northern islands';
  expect(told(`Ada Marsh ${left} ${words}.`, `Ada Marsh ${right} ${words}.`)).toEqual(statements);
});

test.each([
  ['lobte', 'verurteilte', []],
  ['begrüßte', 'unterstützte', ['a b']],
])('was Marsch „%s“ und „%s“: %j', (left, right, statements) => {
  const words = 'das neue Hafengesetz für nördliche Inseln';
  expect(
    told(
      `Die Bürgermeisterin Ada Marsch ${left} ${words}.`,
      `Die Bürgermeisterin Ada Marsch ${right} ${words}.`,
    ),
  ).toEqual(statements);
});

test('sich für ein Gesetz auszusprechen ist nicht, es gegen ein Gesetz zu tun', () => {
  const spoken = (preposition: string) =>
    `Die Bürgermeisterin Ada Marsch sprach sich ${preposition} das neue Hafengesetz der nördlichen Inseln aus.`;
  expect(told(spoken('für'), spoken('gegen'))).toEqual([]);
  expect(told(spoken('für'), spoken('für'))).toHaveLength(1);
});

test.each([
  ['Ada Marsh backed closing the old harbour for the winter.', []],
  ['The old harbour’s closing for the winter was backed by Ada Marsh.', []],
  ['Ada Marsh complained that closing the old harbour for the winter was right.', ['b a']],
])('what she opposed and what is told of her: %s', (other, statements) => {
  expect(told('Ada Marsh opposed closing the old harbour for the winter.', other)).toEqual(statements);
});

test('of what is only judged, and what is said of it, it is not sure that it is one statement', () => {
  const words = 'the new harbour law for the northern islands';
  expect(told(`Ada Marsh condemned ${words}.`, `“Everybody needs ${words},” Ada Marsh said.`)).toEqual([
    'b a?',
  ]);
  expect(told(`Ada Marsh said ${words} was needed.`, `“Everybody needs ${words},” Ada Marsh said.`)).toEqual([
    'b a',
  ]);
});

test.each([
  [
    'about as long',
    'Ada Marsh said that the boats would surely carry timber to every northern island.',
    ['b a'],
  ],
  [
    'much longer',
    'Ada Marsh said that the boats would carry timber to every northern island, grain to the southern villages, and doctors, pilots and teachers wherever the storm had cut off roads.',
    ['a b'],
  ],
])('the fullest report is in the speaker’s own words where these are %s', (_, longer, statements) => {
  expect(told(longer, '“We will carry timber to every northern island,” Ada Marsh said.')).toEqual(
    statements,
  );
});

test('of two reports in the words of the fullest the one that is all in marks comes first', () => {
  const words = 'carry timber to every northern island before the storm';
  expect(
    told(`Ada Marsh said boats should “${words}”.`, `Ada Marsh was clear about it: “${words}.”`),
  ).toEqual(['b a']);
});
