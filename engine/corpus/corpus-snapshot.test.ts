import { expect, test } from 'vitest';
import { parseFixture } from '../../test/fixture.ts';
import { diagnose } from '../checks/diagnose.ts';
import { AnalysisHost } from './analysis-host.ts';
import { quotationSpan, speakerOf, wordingOf } from './place.ts';
import { quotationOf, type Snapshot } from './snapshot.ts';

function snapshotOf(fixture: string): Snapshot {
  const host = new AnalysisHost();
  for (const { name, text } of parseFixture(fixture).documents) host.setFile(name, text);
  return host.snapshot();
}

const FOUR = `
//- b.txt
“The northern bridge will fall in the next storm,” Ada Marsh said.
//- a.txt
“Nobody told the fishermen that the lighthouse was sold,” Jonas Holt said.

“The northern bridge will fall in the next storm and nobody was told,” Ada Marsh said.
//- d.txt
We met Ada Marsh. “The northern bridge will fall in the next storm,” said Mrs Marsh.
//- c.txt
“Nobody told the fishermen that the lighthouse was sold,” said Jonas Holt.
`;

/** Each report as document, speaker and relation. */
function told(snapshot: Snapshot): readonly (readonly string[])[] {
  return snapshot.statements().map(({ reports }) =>
    reports.map((report) => {
      const place = quotationOf(snapshot, report);
      return `${report.documentId} ${place && speakerOf(place)} ${report.relation}`;
    }),
  );
}

test('tells statements widest spread first, the fullest report first, then by document', () => {
  expect(told(snapshotOf(FOUR))).toEqual([
    ['a.txt Ada Marsh fullest', 'b.txt Ada Marsh truncated', 'd.txt Ada Marsh truncated'],
    ['a.txt Jonas Holt fullest', 'c.txt Jonas Holt verbatim'],
  ]);
});

test('gives the statements of one quotation, the same object for each report', () => {
  const snapshot = snapshotOf(FOUR);
  const [first] = snapshot.statementsOf('b.txt', 0);
  expect(first?.reports).toHaveLength(3);
  expect(snapshot.statementsOf('d.txt', 0)[0]).toBe(first);
  expect(snapshot.statementsOf('b.txt', 1)).toEqual([]);
  expect(snapshot.statementsOf('e.txt', 0)).toEqual([]);
});

test('a statement has a speaker when its reports agree on one', () => {
  expect(
    snapshotOf(FOUR)
      .statements()
      .map(({ speaker }) => speaker),
  ).toEqual(['ada marsh', 'jonas holt']);
});

/** Ids of the documents that name an entity. */
function naming(snapshot: Snapshot, key: string): readonly string[] {
  return snapshot.documentsNaming(key).map(({ id }) => id);
}

test('spellings and short forms in other documents are one entity', () => {
  const snapshot = snapshotOf(`
//- a.txt
“We stay,” Ostap Korolenskyy said. Mr Korolenskyy left.
//- b.txt
“We stay,” said President Ostap Korolensky.
//- c.txt
“We stay,” Mr Korolenskiy said.
`);
  const entity = snapshot.entity('korolenskiy');
  expect(entity?.name).toBe('Ostap Korolenskyy');
  expect(naming(snapshot, 'korolenskiy')).toEqual(['a.txt', 'b.txt', 'c.txt']);
  expect(entity?.reasons.get('korolenskiy')?.text).toBe('the only one of that name in these documents');
  expect(snapshot.entity('ostap korolensky')).toEqual(entity);
  expect([...snapshot.mentionsOf('ostap korolensky')]).toHaveLength(4);
});

test('a name in other letters is that which it is in Latin ones', () => {
  const snapshot = snapshotOf(`
//- a.txt
We met Volodymyr Korenskyy there.
//- b.txt
Вчера Владимир Коренский прибыл в Острів.
`);
  expect(snapshot.entity('volodymyr korenskyy')?.type).toBe('person');
  expect(naming(snapshot, 'volodymyr korenskyy')).toEqual(['a.txt', 'b.txt']);
});

test('letters are one with the name that another document spells them out as, as long as it does', () => {
  const host = new AnalysisHost();
  host.setFile('a.txt', 'The OPA waits. So does Lima.');
  host.setFile('b.txt', 'The Ostrow Port Authority (OPA) waits.');
  const entity = () => [host.snapshot().entity('opa')?.name, ...naming(host.snapshot(), 'opa')];
  expect(entity()).toEqual(['Ostrow Port Authority', 'a.txt', 'b.txt']);
  host.setFile('b.txt', 'The Ostrow Port Authority waits.');
  expect(entity()).toEqual(['OPA', 'a.txt']);
});

test('spellings are names of their own where they are not to match', () => {
  const host = new AnalysisHost();
  host.setFile('a.txt', 'We met Ostap Korolenskyy.');
  host.setFile('b.txt', 'We met Ostap Korolensky.');
  expect(naming(host.snapshot(), 'ostap korolensky')).toEqual(['a.txt', 'b.txt']);
  host.takeTouched();
  host.setMatchSpellings(false);
  expect(naming(host.snapshot(), 'ostap korolensky')).toEqual(['b.txt']);
  expect(host.takeTouched().toSorted()).toEqual(['a.txt', 'b.txt']);
});

test('where members change places, files are touched that name the first of them', () => {
  const host = new AnalysisHost();
  const long = '“The northern bridge will fall in the next storm, and nobody was told,” Ada Marsh said.';
  const both = (one: string, other: string) =>
    `=== FILE: ${one} ===\n${long}\n=== FILE: ${other} ===\n${long}\n`;
  host.setFile('two.bundle', both('b.txt', 'c.txt'));
  host.setFile('a.txt', '“The northern bridge will fall in the next storm,” Ada Marsh said.');
  const message = () => JSON.stringify(diagnose(host.snapshot(), 'a.txt', {})[0]?.message);
  expect(message()).toContain('b.txt');
  host.takeTouched();
  host.setFile('two.bundle', both('c.txt', 'b.txt'));
  expect(message()).toContain('c.txt');
  expect(host.takeTouched()).toContain('a.txt');
});

test('what two say together is the same statement as either of them says elsewhere', () => {
  const words = '“The northern bridge will fall in the next storm,”';
  const together = `//- b.txt\n${words} said Ada Marsh and Jonas Holt.\n`;
  for (const name of ['Ada Marsh', 'Jonas Holt'])
    expect(told(snapshotOf(`//- a.txt\n${words} said ${name}.\n${together}`))).toEqual([
      [`a.txt ${name} fullest`, 'b.txt Ada Marsh and Jonas Holt verbatim'],
    ]);
});

test('knows an entity over all documents that name it', () => {
  const snapshot = snapshotOf(FOUR);
  expect(snapshot.entity('ada marsh')).toEqual({
    key: 'ada marsh',
    keys: ['ada marsh'],
    reasons: new Map(),
    mentions: 4,
    name: 'Ada Marsh',
    folded: 'ada marsh',
    fullNames: ['Ada Marsh'],
    type: 'person',
    names: [
      { name: 'Ada Marsh', count: 3 },
      { name: 'Marsh', count: 1 },
    ],
    documents: 3,
  });
  expect(naming(snapshot, 'ada marsh')).toEqual(['a.txt', 'b.txt', 'd.txt']);
  const mentions = [...snapshot.mentionsOf('ada marsh')];
  expect(mentions.map(({ document }) => document.id)).toEqual(['a.txt', 'b.txt', 'd.txt', 'd.txt']);
  expect(snapshot.entity('nobody')).toBeUndefined();
  expect(naming(snapshot, 'nobody')).toEqual([]);
});

test('what most documents say that somebody is comes first, in the words of the first that says so', () => {
  const host = new AnalysisHost();
  host.setFile('c.txt', 'The Harbour Master Ada Marsh came.');
  host.setFile('b.txt', 'Ada Marsh, the harbour master, came.');
  host.setFile('a.txt', 'Ada Marsh, the pilot, came.');
  const roles = () =>
    host
      .snapshot()
      .rolesOf('ada marsh')
      .map(({ text, count, document }) => [text, count, document.id]);
  expect(roles()).toEqual([
    ['harbour master', 2, 'b.txt'],
    ['pilot', 1, 'a.txt'],
  ]);
  host.removeFile('b.txt');
  expect(roles()).toEqual([
    ['pilot', 1, 'a.txt'],
    ['Harbour Master', 1, 'c.txt'],
  ]);
});

test('the members of a bundle are documents of their own', () => {
  const snapshot = snapshotOf(`
//- all.txt
=== FILE: one.txt ===
“The northern bridge will fall in the next storm,” Ada Marsh said.
=== FILE: two.txt ===
“The northern bridge will fall in the next storm,” Ada Marsh said.
=== FILE: one.txt ===
It rained.
`);
  const [file] = snapshot.files();
  expect(file?.documents.map(({ id, member }) => [id, member])).toEqual([
    ['all.txt#one.txt', 'one.txt'],
    ['all.txt#two.txt', 'two.txt'],
    ['all.txt#one.txt#1', 'one.txt'],
  ]);
  expect(told(snapshot)).toEqual([
    ['all.txt#one.txt Ada Marsh fullest', 'all.txt#two.txt Ada Marsh verbatim'],
  ]);
  for (const document of file?.documents ?? [])
    expect(file?.text.slice(document.base, document.base + document.text.length)).toBe(document.text);
});

test('each member has an id of its own, whatever the members are called', () => {
  const snapshot = snapshotOf('=== FILE: a ===\nOne.\n=== FILE: a ===\nTwo.\n=== FILE: a#1 ===\nThree.\n');
  const documents = snapshot.files()[0]?.documents ?? [];
  expect(new Set(documents.map(({ id }) => id)).size).toBe(3);
  for (const document of documents) expect(snapshot.document(document.id)).toBe(document);
});

test('points to the words of a report in its file', () => {
  const snapshot = snapshotOf(`
//- all.txt
=== FILE: the one.txt ===
It rained.
=== FILE: two.txt ===
Ada Marsh said that the bridge had “rotted away” and “nobody cared”.
`);
  const document = snapshot.document('all.txt#two.txt');
  const [quotation] = document?.facts.quotations ?? [];
  if (!document || !quotation) throw new Error('no quotation');
  const place = { document, index: 0, quotation };
  const { fileStart, fileEnd } = quotationSpan(place);
  expect(snapshot.file('all.txt')?.text.slice(fileStart, fileEnd)).toBe(
    'that the bridge had “rotted away” and “nobody cared',
  );
  expect(wordingOf(place)).toBe('rotted away nobody cared');
  expect(document.name).toBe('two.txt');
});

test('a file is called what the host calls it, else by the last part of its path', () => {
  const nameIn = (host: AnalysisHost): string | undefined => {
    host.setFile('news/100%25.txt', 'It rained.');
    return host.snapshot().document('news/100%25.txt')?.name;
  };
  expect(nameIn(new AnalysisHost())).toBe('100%25.txt');
  expect(nameIn(new AnalysisHost(decodeURIComponent))).toBe('news/100%.txt');
});
