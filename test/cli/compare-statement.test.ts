import { expect, test } from 'vitest';
import { COURIER, ELSEWHERE, HERALD, MONITOR } from './articles.ts';
import { folderWith } from './run.ts';

const THREE = { 'courier.txt': COURIER, 'herald.txt': HERALD, 'monitor.txt': MONITOR };

const COMPARED = `S1 Ana Torres · 3 reports in 3 documents, 2 wordings

1  courier.txt:3:2   Torres      fullest
   monitor.txt:1:30  Torres      verbatim
2  herald.txt:1:2    Ana Torres  reworded

1  “If any  ferry sails before Friday, we will treat the voyage as a breach
2  “If some ferry sails before Friday, we will treat the voyage as a violation
       ~~~~                                                          ~~~~~~~~~

1  of the harbour treaty,”
2  of the harbour treaty,”

2  other words: “some” for “any”
   other words: “violation” for “breach”

~ other words
`;

test.each(['S1', 's1', 'ferry violation', 'Torres harbour'])(
  'a statement meant by “%s” is printed word under word',
  async (wanted) => {
    const { stdout, status } = await folderWith(THREE).run(['statements', '.', '--compare', wanted]);
    expect(stdout).toBe(COMPARED);
    expect(status).toBe(0);
  },
);

test('colour is only added', async () => {
  const run = (env: Readonly<Record<string, string>>) =>
    folderWith(THREE).run(['statements', '.', '--compare', 'S1'], { env });
  const { stdout } = await run({ FORCE_COLOR: '1' });
  expect(stdout).toContain('\u001b[');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away.
  expect(stdout.replace(/\u001b\[[\d;]*m/g, '').replace(/ +$/gm, '')).toBe(COMPARED);
  expect((await run({ NO_COLOR: '1' })).stdout).toBe(COMPARED);
});

test('reports in the same words are said to be so', async () => {
  const folder = folderWith({ 'courier.txt': COURIER, 'monitor.txt': MONITOR });
  const { stdout } = await folder.run(['statements', '.', '--compare', 'S1']);
  expect(stdout).toContain('All reports have the same words.\n');
});

test('what is told in the reporter’s words has no marks, and a place without room lists no empty cell', async () => {
  const told = 'Ana Torres said that every ferry of the northern harbour would carry grain before Friday.\n';
  const folder = folderWith({
    [`${'long-'.repeat(12)}name.txt`]: told,
    'b.bundle': `=== FILE: member.txt ===\n${told}`,
  });
  const { stdout } = await folder.run(['statements', '.', '--compare', 'ferry']);
  expect(stdout).toContain('every ferry of the northern harbour');
  expect(stdout).not.toContain('“');
  expect(stdout).toContain('\n      Ana Torres');
});

test.each([
  ['S7', 'there is no statement S7'],
  ['orchards', 'no statement that is reported more than once has the words “orchards”'],
  ['\u001b[2J', 'has the words “^[[2J”'],
  ['', 'has the words “”'],
  ['harbour', '2 statements have the words “harbour”; give the id of one:'],
])('where %j is no one statement the user is told', async (wanted, message) => {
  const said =
    '“Every boat of the harbour will carry grain to the islands before the summer ends,” said Luis Prado.\n';
  const folder = folderWith({ ...THREE, 'a.txt': `${ELSEWHERE}\n${said}`, 'b.txt': said });
  const { stderr, stdout, status } = await folder.run(['statements', '.', '--compare', wanted]);
  expect(stderr).toContain(message);
  expect(stdout).toBe('');
  expect(status).toBe(2);
});

test('it obeys no control character of a text', async () => {
  const said = (verb: string) =>
    `“This \u001b[2J\u009b1m\u202eone is what every ferry of the harbour will ${verb} before Friday,” said Ana Torres.\n`;
  const { stdout } = await folderWith({ 'a.txt': said('carry'), 'b.txt': said('bring') }).run([
    'statements',
    '.',
    '--compare',
    'S1',
  ]);
  expect(stdout).toContain('^[[2J');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
});

test('it is no format of a file', async () => {
  const { stderr, status } = await folderWith(THREE).run([
    'statements',
    '.',
    '--compare',
    'S1',
    '--format',
    'csv',
  ]);
  expect(stderr).toContain('cannot be used with');
  expect(status).toBe(2);
});
