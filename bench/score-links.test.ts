import { expect, test } from 'vitest';
import { type GoldReport, scoreLinks } from './score-links.ts';

const whole: GoldReport = { id: 1, statement: 's', resembles: null, origin: 'verbatim' };
const again: GoldReport = { id: 2, statement: 's', resembles: null, origin: 'verbatim' };
const short: GoldReport = { id: 3, statement: 's', resembles: null, origin: 'truncated' };
const other: GoldReport = { id: 4, statement: 's', resembles: null, origin: 'reworded' };
const near: GoldReport = { id: 5, statement: 'n', resembles: 's', origin: 'other half' };

test('counts a pair once, under the harder of its two wordings', () => {
  const score = scoreLinks(
    [whole, again, short, other],
    [
      { left: whole, right: again, status: 'confirmed' },
      { left: again, right: whole, status: 'suggested' },
      { left: whole, right: whole, status: 'confirmed' },
      { left: short, right: other, status: 'suggested' },
    ],
  );
  expect(score.kinds).toEqual({
    verbatim: { pairs: 1, confirmed: 1, suggested: 0 },
    truncated: { pairs: 2, confirmed: 0, suggested: 0 },
    reworded: { pairs: 3, confirmed: 0, suggested: 1 },
  });
  expect(score.recall).toBeCloseTo(1 / 6);
});

test('counts a link to a near miss as wrong', () => {
  const score = scoreLinks(
    [whole, again, near],
    [
      { left: whole, right: again, status: 'confirmed' },
      { left: near, right: whole, status: 'confirmed' },
    ],
  );
  expect(score.traps['other half'].confirmed).toBe(1);
  expect(score.precision).toBe(0.5);
});

test('does not count stock phrases of one event, and counts those of two as wrong', () => {
  const stock = (id: number, statement: string): GoldReport => ({
    id,
    statement,
    resembles: null,
    origin: 'stock',
  });
  const score = scoreLinks(
    [stock(1, 'a'), stock(2, 'a'), stock(3, 'b')],
    [
      { left: stock(1, 'a'), right: stock(2, 'a'), status: 'confirmed' },
      { left: stock(1, 'a'), right: stock(3, 'b'), status: 'confirmed' },
    ],
  );
  expect(score.traps.stock.confirmed).toBe(1);
  expect(score.kinds.verbatim).toEqual({ pairs: 0, confirmed: 0, suggested: 0 });
});
