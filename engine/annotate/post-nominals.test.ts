import { expect, test } from 'vitest';
import { annotateDocument } from './annotate-document.ts';

/** Every mention, with its speaker after "<" where the text reports somebody. */
function named(text: string): string {
  const { mentions, quotations, entities } = annotateDocument(text);
  const names = mentions.map(({ span }) => text.slice(span.start, span.end)).join(', ');
  const [speaker] = quotations.map(({ source }) => entities[source?.entity ?? -1]?.name);
  return speaker === undefined ? names : `${names} < ${speaker}`;
}

test.each([
  ['Jane Holt, M.D., said the pier had gone.', 'Jane Holt < Jane Holt'],
  ['On Friday, Jane Holt, M.D., said the pier had gone.', 'Jane Holt < Jane Holt'],
  ['John Marsh Jr., PhD, said the pier had gone.', 'John Marsh Jr < John Marsh Jr'],
  ['Yesterday Holt, PhD, a biologist, said the pier had gone.', 'Holt < Holt'],
  ['Dr. A. Khan, MBBS, said the pier had gone.', 'A. Khan < A Khan'],
  ['Sir Tom Reed KCB said the pier had gone.', 'Tom Reed < Tom Reed'],
  ['Admiral Sir Tom Reed, K.C.B., D.S.O., said the pier had gone.', 'Tom Reed < Tom Reed'],
  ['Jane Holt, BSc MSc, who built it, said the pier had gone.', 'Jane Holt < Jane Holt'],
  ['“The pier has gone,” said Jane Holt, Ph.D., a surgeon.', 'Jane Holt < Jane Holt'],
  ['“The pier has gone,” said Tom Reed MP. “Mr Reed knows.”', 'Tom Reed, Reed < Tom Reed'],
  ['We met Tom Reed Esq. in Ostrow.', 'Tom Reed, Ostrow'],
  ['We met Tamsin Vaal, MD, there.', 'Tamsin Vaal'],
])('letters behind a name are no part of it, and nobody: %s', (text, expected) => {
  expect(named(text)).toBe(expected);
});

test.each([
  ['a state', 'They left Baltimore, MD, for Lima.', 'Baltimore, MD, Lima'],
  ['a body', 'They saw Harbour Council MP and the BBC.', 'Harbour Council MP, BBC'],
  ['a name that goes on', 'We met Jane Holt, MD Marsh’s deputy.', 'Jane Holt, MD Marsh'],
  ['letters alone', 'He was made CBE there.', 'CBE'],
])('other letters are: %s', (_, text, expected) => {
  expect(named(text)).toBe(expected);
});

test('what stands behind the letters says what somebody is', () => {
  const text = 'Jane Holt, M.D., 61, left. Tom Reed, OBE, the harbour master, stayed.';
  const { entities } = annotateDocument(text);
  expect(entities.flatMap(({ roles }) => roles.map(({ start, end }) => text.slice(start, end)))).toEqual([
    'harbour master',
  ]);
});

test.each([
  ['Dr. med. Marsh sagte am Freitag, der Kai sei alt.', 'Marsh < Marsh'],
  ['„Der Kai ist alt“, sagte Dr. rer. nat. Ada Marsh am Freitag in der Stadt.', 'Ada Marsh < Ada Marsh'],
  ['Ada Marsh, MdB, sagte am Freitag, der Kai sei alt und die Mole auch.', 'Ada Marsh < Ada Marsh'],
  ['Der Abgeordnete Jonas Holt MdL sagte, der Kai sei alt.', 'Jonas Holt < Jonas Holt'],
])('doctors of a faculty and members of a parliament in German: %s', (text, expected) => {
  expect(named(text)).toBe(expected);
});

test('a faculty is no title', () => {
  const { entities } = annotateDocument('Die Ärztin Dr. med. Ada Marsh sagte am Freitag, der Kai sei alt.');
  expect(entities.map(({ roles }) => roles.length)).toEqual([1]);
});
