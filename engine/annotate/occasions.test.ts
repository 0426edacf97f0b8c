import { expect, test } from 'vitest';
import { annotateDocument } from './annotate-document.ts';
import type { Occasion } from './facts.ts';

/** The month and year of the first quotation as "5/2024"; null where none is read. */
function occasionIn(text: string): string | null {
  const occasion = firstIn(text);
  return occasion && (occasion.month || occasion.year)
    ? `${occasion.month ?? ''}/${occasion.year ?? ''}`
    : null;
}

function firstIn(text: string): Occasion | null {
  return annotateDocument(text).quotations[0]?.occasion ?? null;
}

test.each([
  ['“The pier is closed,” Ada Marsh said in October.', '10/'],
  ['In May, Ada Marsh said the pier was closed.', '5/'],
  ['Ada Marsh told reporters on 3 March 2024 that the pier was closed.', '3/2024'],
  ['Ada Marsh said on Sept. 3, 2023, that the pier was closed.', '9/2023'],
  ['“The pier is closed,” Ada Marsh said last June.', '6/'],
  ['In late August Ada Marsh warned that the pier was closed.', '8/'],
  ['“The pier is closed,” Ada Marsh said in 2019.', '/2019'],
  ['Ada Marsh said in an interview in January of 2020 that the pier was closed.', '1/2020'],
  ['„Der Steg ist gesperrt“, sagte Ada Marsch im Oktober und ging nicht auf die Kosten ein.', '10/'],
  ['„Der Steg ist gesperrt“, sagte Ada Marsch am 3. März 2024 vor dem Rat der Stadt.', '3/2024'],
])('%s', (text, occasion) => {
  expect(occasionIn(text)).toBe(occasion);
});

test.each([
  ['“The pier is closed,” Ada Marsh said on Tuesday.', 2],
  ['“The pier is closed,” Ada Marsh said Sunday.', 7],
  ['On Friday night Ada Marsh said the pier was closed.', 5],
  ['„Der Steg ist gesperrt“, sagte Ada Marsch am Montagabend und ging nicht auf die Kosten ein.', 1],
  ['„Der Steg ist gesperrt“, sagte Ada Marsch am Sonnabend und ging nicht auf die Kosten ein.', 6],
  ['“The pier is closed on Tuesday,” Ada Marsh said.', null],
  ['“The pier is closed,” Ada Marsh said of Tuesday’s storm.', null],
  ['“The pier is closed,” Ada Marsh said in the Sunday Tribune.', null],
  ['“The pier is closed,” Ada Marsh said on Friday night’s news.', null],
  ['“The pier is closed,” Ada Marsh said on Tuesday after a storm on Sunday.', null],
])('the day of the week in %s: %s', (text, weekday) => {
  expect(firstIn(text)?.weekday ?? null).toBe(weekday);
});

test.each([
  ['what the speaker says of a month', 'Ada Marsh said the pier would be closed in October.'],
  ['a day of the week', '“The pier is closed,” Ada Marsh said on Friday.'],
  ['a month of something else', '“The pier is closed,” Ada Marsh said of the October storm.'],
  ['what may happen', '“The pier is closed,” Ada Marsh said in Maypole Street. She may be right.'],
  ['another sentence', 'In October the pier fell. “The pier is closed,” Ada Marsh said.'],
])('is none: %s', (_, text) => {
  expect(occasionIn(text)).toBeNull();
});

test('a sentence with very many quotations is read as far as it is near', () => {
  const { quotations } = annotateDocument(
    `${'“The pier is closed,” Ada Marsh said and '.repeat(2000)}left in October.`,
  );
  expect(quotations.length).toBeGreaterThan(1000);
  expect(quotations[0]?.occasion).toBeNull();
});

test.each(['Friday, ', 'Sept. 3, ', '3 March, '])('any number of dates may follow a verb: “%s”', (date) => {
  const { quotations } = annotateDocument(
    `Ada Marsh said on ${date.repeat(50_000)}that the pier was closed.`,
  );
  expect(quotations.length).toBeLessThan(3);
});
