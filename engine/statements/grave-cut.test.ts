import { expect, test } from 'vitest';
import { alignWordings } from './align.ts';
import { graveCutOf } from './grave-cut.ts';

const KEPT = 'we will open the northern bridge to lorries';

/** What is grave of the words that are cut around what is kept; null for nothing. */
function cut(text: string): readonly string[] | null {
  const found = graveCutOf(alignWordings(text, KEPT).stretches, text);
  return found && [found.kind, text.slice(found.span.from, found.span.to)];
}

test.each([
  [`If the council pays, ${KEPT}`, ['condition', 'If the council pays']],
  [`${KEPT} unless it storms`, ['condition', 'unless it storms']],
  [`Although it is old, ${KEPT}`, ['contrast', 'Although it is old']],
  [`${KEPT}, but only on Sundays`, ['contrast', 'but only on Sundays']],
  [`${KEPT}. However, the mayor must agree.`, ['contrast', 'However, the mayor must agree']],
  [`${KEPT} and will not wait for rain`, ['denial', 'will not wait for rain']],
  [`Nobody believes it: ${KEPT}`, ['denial', 'Nobody believes it']],
  [`${KEPT} and not wait, if the council pays`, ['condition', 'if the council pays']],
])('of “%s” %j is grave', (text, grave) => {
  expect(cut(text)).toEqual(grave);
});

test.each([
  [`${KEPT} in the spring of next year`],
  [`But ${KEPT} in the spring`],
  [`However, ${KEPT} in the spring`],
  [`But the harbour master says that ${KEPT}`],
  [`${KEPT}. Nobody knows who will pay for it.`],
  [`Nobody asked us. Today ${KEPT}`],
  [`${KEPT} and provide the council with keys`],
])('of “%s” nothing is', (text) => {
  expect(cut(text)).toBeNull();
});
