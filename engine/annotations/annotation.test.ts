import { expect, test } from 'vitest';
import { annotation } from '../../test/annotation.ts';
import { byTime } from './annotation.ts';

const TARGET = { document: 'a.txt', member: null, selectors: null, depth: 0 };

/** An annotation of that time, whose id would put the earlier one last. */
function madeAt(created: string | null, id: string) {
  return annotation({ about: 'note', text: 'x' }, TARGET, { id, created });
}

test.each([
  ['2026-03-04T10:00:00+05:00', '2026-03-04T06:00:00Z'],
  ['2026-03-04T10:00:00Z', '2026-03-04T10:00:00.500Z'],
  ['2026-03-04T10:00:00', '2026-03-04T10:00:01Z'],
  ['2026-03-04', '2026-03-04T10:00:01Z'],
  ['once upon a time', '2026-03-04T10:00:00Z'],
  [null, '1950-01-01T00:00:00Z'],
])('%s is before %s', (earlier, later) => {
  const [one, other] = [madeAt(earlier, 'z'), madeAt(later, 'a')];
  expect(byTime(one, other)).toBeLessThan(0);
  expect(byTime(other, one)).toBeGreaterThan(0);
});

test('of one time, or of none, the ids tell', () => {
  for (const time of ['2026-03-04T10:00:00Z', null]) {
    expect(byTime(madeAt(time, 'a'), madeAt(time, 'b'))).toBeLessThan(0);
    expect(byTime(madeAt(time, 'a'), madeAt(time, 'a'))).toBe(0);
  }
});
