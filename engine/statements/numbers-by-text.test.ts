import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf } from './hash.ts';
import { NumbersByText } from './numbers-by-text.ts';

/** Two texts of one hash. */
const SAME_HASH = ['text9tzx', 'textg1cd'];

test('finds after any changes what a map would find', () => {
  const someText = fc.oneof(fc.constantFrom(...SAME_HASH), fc.string({ maxLength: 2 }));
  fc.assert(
    fc.property(fc.array(someText, { maxLength: 80, size: 'max' }), (turns) => {
      const texts: string[] = [];
      const numbers = new NumbersByText((number) => texts[number] ?? '');
      const known = new Map<string, number>();
      for (const text of turns) {
        if (known.has(text)) {
          known.delete(text);
          numbers.delete(text);
        } else {
          const number = texts.push(text) - 1;
          known.set(text, number);
          numbers.add(text, number);
        }
        for (const own of turns) expect(numbers.of(own)).toBe(known.get(own));
      }
    }),
  );
});

test('tells texts of one hash apart', () => {
  const [one = '', other = ''] = SAME_HASH;
  expect(hashOf(one)).toBe(hashOf(other));
  const numbers = new NumbersByText((number) => SAME_HASH[number] ?? '');
  numbers.add(one, 0);
  expect(numbers.of(other)).toBeUndefined();
  numbers.add(other, 1);
  expect([numbers.of(one), numbers.of(other)]).toEqual([0, 1]);
  numbers.delete(one);
  expect([numbers.of(one), numbers.of(other)]).toEqual([undefined, 1]);
});

test('finds all of many, while it grows and is emptied again', () => {
  const textOf = (number: number) => `text ${number}`;
  const numbers = new NumbersByText(textOf);
  for (let number = 0; number < 5000; number++) numbers.add(textOf(number), number);
  for (let number = 0; number < 5000; number += 2) numbers.delete(textOf(number));
  for (let number = 0; number < 5000; number++)
    expect(numbers.of(textOf(number))).toBe(number % 2 === 0 ? undefined : number);
});
