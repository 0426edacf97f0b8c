import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../text/span.ts';
import { NestedSpans } from './nested-spans.ts';

/** Of all lengths up to that of a long text, few and many at one place. */
const span = fc
  .tuple(fc.nat({ max: 3000 }), fc.oneof(fc.nat({ max: 80 }), fc.nat({ max: 3000 })))
  .map(([start, length]): Span => ({ start, end: start + length }));

test('all spans that touch one are found, and no others, whatever was taken away', () => {
  const added = fc.array(fc.record({ own: span, isGone: fc.boolean() }), { maxLength: 60 });
  fc.assert(
    fc.property(added, span, (all, sought) => {
      const spans = new NestedSpans<number>();
      for (const [index, { own }] of all.entries()) spans.add(own, index);
      for (const [index, { own, isGone }] of all.entries()) if (isGone) spans.delete(own, index);
      const touching = all.flatMap(({ own, isGone }, index) => {
        return !isGone && own.start <= sought.end && sought.start <= own.end ? [index] : [];
      });
      expect(spans.touching(sought).toSorted((a, b) => a - b)).toEqual(touching);
    }),
  );
});
