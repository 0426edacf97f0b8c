import { expect, test } from 'vitest';
import { oldContexts } from './old-text.ts';
import { type Selectors, selectorsIn } from './selectors.ts';

const DOCUMENT =
  'The boats 🌊 came in at dawn, and the harbour master counted them twice. He found the same number each time, and he ' +
  'went home. 🌊 Nobody had told him that one of them was new. The keeper of the light had seen it, and kept silent.';

/** The selectors of the first places of some words. */
function selectors(...words: readonly string[]): readonly Selectors[] {
  const of = selectorsIn(DOCUMENT);
  return words.map((text) =>
    of({ start: DOCUMENT.indexOf(text), end: DOCUMENT.indexOf(text) + text.length }),
  );
}

test('of one passage knows its own context', () => {
  const [passage] = selectors('counted') as [Selectors];
  const { prefix, suffix } = passage.quote;
  expect(oldContexts([passage])(0)).toEqual({ before: prefix, behind: suffix });
});

test('joins contexts that overlap, whatever the order', () => {
  const passages = selectors('went home', 'boats', 'counted', 'told him', 'same number');
  const contextOf = oldContexts(passages);
  const at = DOCUMENT.indexOf('counted');
  const { before, behind } = contextOf(2);
  expect(before).toBe(DOCUMENT.slice(0, at));
  expect(DOCUMENT.slice(at + 'counted'.length).startsWith(behind)).toBe(true);
  expect(behind).toContain('told him');
});

test('keeps apart what does not fit together, and what does not meet', () => {
  const [early, late] = selectors('counted', 'silent') as [Selectors, Selectors];
  const other: Selectors = { ...early, quote: { ...early.quote, suffix: ' every single one of the boats.' } };
  const contextOf = oldContexts([early, other, late]);
  expect(contextOf(0).behind).toBe(early.quote.suffix);
  expect(contextOf(1).behind).toBe(other.quote.suffix);
  expect(contextOf(2).before).toBe(late.quote.prefix);
});
