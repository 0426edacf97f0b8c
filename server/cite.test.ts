import { expect, test } from 'vitest';
import { type CitedFacts, cite } from './cite.ts';

const FACTS: CitedFacts = {
  quotation: '“We waited,”',
  speaker: 'Ada Marsh',
  title: '',
  date: '',
  document: 'a.txt',
  file: 'wires/a.txt',
  line: '3',
  link: 'wires/a.txt#L3',
};

const asIs = (fact: string) => fact;

test.each([
  ['{quotation} ({speaker})', '“We waited,” (Ada Marsh)'],
  ['{{speaker}, }{“{title}”, }{file}, line {line}', 'Ada Marsh, wires/a.txt, line 3'],
  ['{{speaker} on {date}}', ''],
  ['{nobody} {} {toString} {constructor}', '{nobody} {} {toString} {constructor}'],
  ['}{ {speaker', '}{ {speaker'],
  ['', ''],
])('%s', (template, text) => {
  expect(cite(template, FACTS, asIs)).toBe(text);
});

test('facts are made fit for the format, and are no templates', () => {
  const hostile = { ...FACTS, speaker: '{file} *Ada*' };
  expect(cite('*{speaker}* [{line}]({link})', hostile, (fact) => fact.replaceAll('*', '\\*'))).toBe(
    '*{file} \\*Ada\\** [3](wires/a.txt#L3)',
  );
});
