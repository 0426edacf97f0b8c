import { expect, test } from 'vitest';
import { datelineEnd } from './dateline.ts';

test.each([
  'OSTROW — |The pier is closed.',
  'OSTROW (AFX) - |The pier is closed.',
  'OSTROW, Marrow (AFX) - |The pier is closed.',
  'OSTROW, March 3 (AFX) — |Fourteen wells were dry.',
  'OSTROW, Sept 19 - |“Our islands are not for sale,” Ada Marsh said.',
  'OSTROW, Marrow, Jan. 4, 2024 -- |A storm came.',
  'NEW OSTROW/LUND, 3. März (dpa) – |Der Steg ist gesperrt.',
  'Ostrow (dpa) - |Der Steg ist gesperrt.',
  'New Ostrow, Marrow (AFX) — |26 boats sank.',
  '(AFX) - |I saw it fall.',
])('%s', (given) => {
  const text = given.replace('|', '');
  expect(datelineEnd(text)).toBe(given.indexOf('|'));
});

test.each([
  'The pier - a wooden one - is closed.',
  'Ada Marsh (Labour) said so.',
  'OSTROW PIER - A WOODEN ONE - IS CLOSED',
  'OSTROW-based captains said so.',
  'Ada Marsh - the mayor - said so.',
  'I - who else? - said so.',
  'OSTROW',
  '',
])('no dateline: %s', (text) => {
  expect(datelineEnd(text)).toBe(0);
});
