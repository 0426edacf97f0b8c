import { expect, test } from 'vitest';
import { inEnglish } from '../../protocol/phrase.ts';
import { MOST_MARKS, tooManyMarksIn } from './dense-marks.ts';

test.each(['“No.” ', '"No." ', '«No.» ', '‘No.’ ‘So.’ ', "'No.' 'So.' "])(
  'a text of nothing but %j is too much',
  (piece) => {
    const most = piece.repeat(MOST_MARKS / 2);
    expect(tooManyMarksIn(most)).toBe(null);
    const reason = tooManyMarksIn(most + piece);
    expect(reason && inEnglish(reason)).toBe(
      'has more than 500000 quotation marks: leave it out, or split it',
    );
  },
);

test('apostrophes are no marks', () => {
  expect(tooManyMarksIn("It's hers, it’s theirs. ".repeat(MOST_MARKS))).toBe(null);
});
