/** That statements are compared by who speaks, over all documents. */
import { expect, test } from 'vitest';
import { annotation } from '../../test/annotation.ts';
import { parseFixture } from '../../test/fixture.ts';
import { firstQuotation } from '../../test/link-between.ts';
import type { EntityDecision } from '../entities/decision.ts';
import { AnalysisHost } from './analysis-host.ts';

function hostOf(fixture: string): AnalysisHost {
  const host = new AnalysisHost();
  for (const { name, text } of parseFixture(fixture).documents) host.setFile(name, text);
  return host;
}

/** Each statement as the documents that report it; suggested reports with a question mark. */
function told(host: AnalysisHost): readonly string[] {
  return host
    .snapshot()
    .statements()
    .map(({ reports }) =>
      reports
        .map(({ documentId, status }) => `${documentId}${status === 'suggested' ? '?' : ''}`)
        .sort()
        .join(' '),
    );
}

function speakers(host: AnalysisHost): readonly (string | null)[] {
  return host
    .snapshot()
    .statements()
    .map(({ speaker }) => speaker);
}

function decide(host: AnalysisHost, name: string, given: Partial<EntityDecision>): void {
  const decision = { name, type: null, aliases: [], not: [], others: {}, ...given };
  host.setDecisions({ entities: [decision], notNames: [] });
}

/** Two reports of a few words, which only one speaker makes one statement. */
function twoOf(left: string, right: string, more = ''): AnalysisHost {
  return hostOf(`
//- a.txt
“Nobody told the northern captains,” ${left} said.
//- b.txt
“Nobody told the northern captains anything,” ${right} said.
//- c.txt
It rained. ${more}
`);
}

test.each([
  ['Ada Marsh', 'Jonas Marsh', 'two people of one family name'],
  ['Ada Marsh', 'the Ostrow Council', 'a person and a body'],
  ['Daniel Marsh', 'Daniela Marsh', 'a man and a woman'],
])('few words of %s and of %s, %s, are not one statement', (left, right) => {
  expect(told(twoOf(left, right))).toEqual([]);
});

test.each([
  ['Ostap Korolenskyy', 'Ostap Korolensky', 'spellings of a name'],
  ['Ada Marsh', 'Mr Marsh', 'a family name that only one has'],
  ['Martin Marsh', 'Marten Marsh', 'what may be one'],
])('few words of %s and of %s, %s, are one statement', (left, right) => {
  expect(told(twoOf(left, right))).toEqual(['a.txt b.txt']);
});

test('a statement has a speaker by whatever name, and none when it is not sure that there is one only', () => {
  expect(speakers(twoOf('Ada Marsh', 'Mr Marsh'))).toEqual(['ada marsh']);
  expect(speakers(twoOf('Ada Marsh', 'Mr Marsh', 'We met Jonas Marsh.'))).toEqual([null]);
});

test('of one speaker another figure is a difference, of two who may be one it is a doubt', () => {
  const figures = (left: string, right: string) =>
    told(
      hostOf(`
//- a.txt
“The old bridge will be closed for 40 days,” ${left} said.
//- b.txt
“The old bridge will be closed for 45 days,” ${right} said.
`),
    );
  expect(figures('Serhiy Marsh', 'Serhii Marsh')).toEqual(['a.txt b.txt']);
  expect(figures('Martin Marsh', 'Marten Marsh')).toEqual(['a.txt b.txt?']);
});

test('names that are decided to be two are two, and those decided to be one are one', () => {
  const spellings = twoOf('Ostap Korolenskyy', 'Ostap Korolensky');
  decide(spellings, 'Ostap Korolenskyy', { not: ['Ostap Korolensky'] });
  expect(told(spellings)).toEqual([]);
  decide(spellings, 'Ostap Korolenskyy', {});
  expect(told(spellings)).toEqual(['a.txt b.txt']);
  const two = twoOf('Ada Marsh', 'Jonas Pruett');
  decide(two, 'Ada Marsh', { aliases: ['Jonas Pruett'] });
  expect(told(two)).toEqual(['a.txt b.txt']);
  expect(speakers(two)).toEqual(['jonas pruett']);
  decide(two, 'Ada Marsh', {});
  expect(told(two)).toEqual([]);
});

test('a name that comes or goes elsewhere makes others one, or two, in the files that have them', () => {
  const host = twoOf('Jonas Marsh', 'Mr Marsh');
  expect(speakers(host)).toEqual(['jonas marsh']);
  host.takeTouched();
  const after = (text: string) => {
    host.setFile('c.txt', text);
    const found = speakers(host);
    return [found, [...host.takeTouched()].sort()];
  };
  expect(after('We met Ada Marsh.')).toEqual([[null], ['a.txt', 'b.txt', 'c.txt']]);
  expect(after('We met Ada Holt.')).toEqual([['jonas marsh'], ['a.txt', 'b.txt', 'c.txt']]);
  expect(after('We met Ben Holt.')).toEqual([['jonas marsh'], ['c.txt']]);
});

test('spellings that are not to match are two names of which nothing proves that they are two', () => {
  const host = twoOf('Ostap Korolenskyy', 'Ostap Korolensky');
  expect(speakers(host)).toEqual(['ostap korolenskyy']);
  host.setMatchSpellings(false);
  expect(speakers(host)).toEqual([null]);
  host.setMatchSpellings(true);
  expect(speakers(host)).toEqual(['ostap korolenskyy']);
});

test('a decision on a speaker whom a user has set reaches the statement', () => {
  const host = twoOf('Ada Marsh', 'he');
  const says = { about: 'quotation', speech: true, kind: null, speakers: ['Jonas Holt'], cue: null } as const;
  host.setAnnotations('a', [
    { annotation: annotation(says, firstQuotation(host, 'b.txt')), paths: ['b.txt'] },
  ]);
  expect(told(host)).toEqual([]);
  decide(host, 'Ada Marsh', { aliases: ['Jonas Holt'] });
  expect(told(host)).toEqual(['a.txt b.txt']);
});

test.each([
  ['one of them', ['Ada Marsh', 'an official'], ['a b']],
  ['two who have said the same', ['Ada Marsh', 'Ben Holt', 'an official'], ['a c?', 'b c?']],
  [
    'two, and two who are described',
    ['Ada Marsh', 'Ben Holt', 'an official', 'a minister'],
    ['a c? d?', 'b c? d?'],
  ],
  ['three: anybody', ['Ada Marsh', 'Ben Holt', 'Tom Reed', 'an official'], []],
  ['two, and “she” anybody', ['Ada Marsh', 'Ben Holt', 'she'], []],
])('somebody who is only described may be %s', (_, names, statements) => {
  const host = new AnalysisHost();
  for (const [index, name] of names.entries())
    host.setFile('abcd'[index] ?? '', `“We will carry timber to the islands,” ${name} said.`);
  expect(told(host).toSorted()).toEqual(statements);
});

test('somebody who is only described is whose words the report has, however much else that one says', () => {
  const said = '“We will carry timber to the islands,”';
  const longer = '“We will carry timber to the islands before the storm,”';
  const other = '“We will carry timber to the southern islands,”';
  expect(
    told(
      hostOf(
        `//- a\n${longer} Ada Marsh said.\n//- b\n${other} Ben Holt said.\n//- c\n${said} an official said.`,
      ),
    ),
  ).toEqual(['a c?']);
});
