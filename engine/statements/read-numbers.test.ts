import { expect, test } from 'vitest';
import { wordsOf } from './words.ts';

function forms(text: string): readonly string[] {
  return wordsOf(text).map(({ form }) => form);
}

test.each([
  ['1,200', '1200'],
  ['1.200', '1200'],
  ['1 200', '1200'],
  ['1’200', '1200'],
  ['2.000.000', '2000000'],
  ['1,234.5', '1234.5'],
  ['1.234,5', '1234.5'],
  ['1,5', '1.5'],
  ['40.0', '40'],
  ['0,125', '0.125'],
  ['twenty-six', '26'],
  ['Two hundred and fifty', '250'],
  ['a hundred', '100'],
  ['three thousand two hundred and fifty', '3250'],
  ['two hundred thousand', '200000'],
  ['five million two hundred thousand and six', '5200006'],
  ['two hundred fifty thousand', '250000'],
  ['3.5 million', '3500000'],
  ['3.5m', '3500000'],
  ['2.3bn', '2300000000'],
  ['two dozen', '24'],
  ['nineteen eighty-four', '1984'],
  ['nineteen hundred', '1900'],
  ['twenty-first', '21th'],
  ['21st', '21th'],
  ['two thirds', '2/3'],
  ['a quarter of', '1/4 of'],
  ['one and a half', '1.5'],
  ['two and a half million', '2500000'],
  ['half a million', '500000'],
  ['$5 million', '5000000$'],
  ['five million dollars', '5000000$'],
  ['3,5 Mrd.', '3500000000'],
  ['thousands', '~1000'],
  ['hundreds of thousands', '~100000'],
  ['12%', '12 percent'],
  ['12 per cent', '12 percent'],
  ['einundzwanzig', '21'],
  ['zwei Millionen', '2000000'],
  ['3,5 Millionen', '3500000'],
  ['26 Prozent', '26 percent'],
])('“%s” is %s', (text, form) => {
  expect(forms(text).join(' ')).toBe(form);
});

test.each([
  ['the one pier', 'the one pier'],
  ['forty, five', '40 5'],
  ['forty and five', '40 and 5'],
  ['a hundred, and fifty', '100 and 50'],
  ['two million and two million', '2000000 and 2000000'],
  ['12.04.2015', '12.04.2015'],
  ['1:500', '1.5'],
  ['in 2015 300', 'in 2015 300'],
  ['a third ship', 'a 3th ship'],
  ['a pier', 'a pier'],
  ['half a pier', 'half a pier'],
  ['a dollar', 'a dollar'],
  ['one second', 'one 2th'],
])('“%s” is no more than %s', (text, form) => {
  expect(forms(text).join(' ')).toBe(form);
});

test('a text of nothing but numbers is read, however long it is', () => {
  expect(forms('two hundred '.repeat(20_000))).toHaveLength(20_000);
  expect(forms('one and '.repeat(20_000))).toHaveLength(40_000);
  expect(forms('million '.repeat(20_000))).toHaveLength(20_000);
});

test('a number in several words lies where they are written', () => {
  const text = 'All two hundred and fifty boats';
  expect(wordsOf(text).map(({ from, to }) => text.slice(from, to))).toEqual([
    'All',
    'two hundred and fifty',
    'boats',
  ]);
});
