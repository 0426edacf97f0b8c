import { expect, test } from 'vitest';
import { heapTaken } from '../../test/heap-taken.ts';
import { ownCopy } from '../text/own-copy.ts';
import { AnalysisHost } from './analysis-host.ts';

const BUNDLES = 20;

/** Nothing is said in it, so that nothing but the text is kept. */
const LONG = '1'.repeat(500_000);

/** All of its own, as bytes that are decoded are. */
function bundle(at: number): string {
  return ownCopy(`=== FILE: a-rather-long-name-${at}.txt ===\n${LONG}\n`);
}

test('the names of its members do not keep the text of a bundle that nobody looks at', () => {
  const { made, taken } = heapTaken(() => {
    const host = new AnalysisHost(undefined, 1);
    for (let at = 0; at < BUNDLES; at++) {
      host.setFile(`${at}.bundle`, bundle(at));
      host.snapshot();
      // Read again, with the same names.
      host.setFile(`${at}.bundle`, `${bundle(at)}\n`);
      host.snapshot();
    }
    return host;
  });
  expect(made.snapshot().documentCount).toBe(BUNDLES);
  expect(taken).toBeLessThan((BUNDLES * LONG.length) / 2);
});
