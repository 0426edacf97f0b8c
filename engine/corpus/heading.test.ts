import { expect, test } from 'vitest';
import { AnalysisHost } from './analysis-host.ts';
import { headingOf } from './heading.ts';

const BODY =
  '\n\nThe ferry did not come that night, and nobody on the quay of the old town knew the reason for it.';

function headingIn(text: string, path = 'a.txt') {
  const host = new AnalysisHost((own) => own);
  host.setFile(path, text);
  const [document] = host.snapshot().file(path)?.documents ?? [];
  if (!document) throw new Error('no document');
  return headingOf(document);
}

test.each([
  ['Ferry fails to come', 'Ferry fails to come'],
  ['Did the ferry come?', 'Did the ferry come?'],
  ['Title: Ferry fails to come', 'Ferry fails to come'],
  ['The ferry did not come.', null],
  ['“We waited,” she said', null],
  ['4 March 2026', null],
  ['Monitor', null],
])('the title in %s: %s', (line, title) => {
  expect(headingIn(line + BODY).title).toBe(title);
});

test.each([
  ['2026-03-04', '2026-03-04'],
  ['By Ada Marsh, 4 March 2026', '2026-03-04'],
  ['March 4th, 2026', '2026-03-04'],
  ['Sept. 9, 2026', '2026-09-09'],
  ['Hafenstadt, 4. März 2026', '2026-03-04'],
  ['04.03.2026', '2026-03-04'],
  ['31.02.2026', null],
  ['They met on 4 March 2026.', null],
])('the date in %s: %s', (line, date) => {
  expect(headingIn(`Ferry fails to come\n\n${line}${BODY}`).date).toBe(date);
});

test('the date of a document without one is that in its name', () => {
  expect(headingIn(`Ferry fails to come${BODY}`, 'wires-20260304.txt').date).toBe('2026-03-04');
});

test('an article that begins with its text has neither', () => {
  expect(headingIn(BODY.trim())).toEqual({ title: null, date: null });
});
