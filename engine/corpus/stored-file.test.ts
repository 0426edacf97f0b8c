import { expect, test } from 'vitest';
import { heapTaken } from '../../test/heap-taken.ts';
import { diagnose } from '../checks/diagnose.ts';
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

const FILLER = 'Nobody came to the harbour that night. '.repeat(2000);

/** Of which each member reports one statement, some of them with a few words in marks only. */
function reports(count: number, at: number): string {
  const said =
    'We called the ferry twice, and twice a voice told us to wait in the cold until the morning came';
  const members = Array.from({ length: count }, (_, member) => {
    const words =
      member % 2 === 0
        ? `“${said},” Nora Lind said.`
        : `Nora Lind said a voice “told us to wait in the cold until the morning” while she “called the ferry twice” for them.`;
    return `=== FILE: m${member}.txt ===\n${member === at % count ? `Day ${at}. ` : ''}${words}\n\n${FILLER}\n`;
  });
  return ownCopy(members.join(''));
}

test('what is found and judged of a bundle while it is edited does not keep its text as it was before', () => {
  const MEMBERS = 12;
  const EDITS = 24;
  const { made, taken } = heapTaken(() => {
    const host = new AnalysisHost();
    for (let at = 0; at < EDITS; at++) {
      host.setFile('large.bundle', reports(MEMBERS, at));
      const snapshot = host.snapshot();
      host.takeTouched();
      diagnose(snapshot, 'large.bundle', {});
    }
    return host;
  });
  expect(made.snapshot().documentCount).toBe(MEMBERS);
  // Two bytes a unit: half of the texts that there were, with all that is known of the last.
  expect(taken).toBeLessThan(EDITS * MEMBERS * FILLER.length);
});
