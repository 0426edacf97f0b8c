import { expect, test } from 'vitest';
import { alignWordings } from './align.ts';
import { graveCutOf, graveLossOf } from './grave-cut.ts';

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
  [`If ${KEPT}`, ['condition', 'If we will']],
  [`${KEPT} provided that the council pays`, ['condition', 'provided that the council pays']],
  [`${KEPT} as long as the council pays`, ['condition', 'as long as the council pays']],
  [`${KEPT}, except those with timber`, ['limit', 'except those with timber']],
  [`Only ${KEPT}`, ['limit', 'Only we will']],
  [`Do you believe that ${KEPT}?`, ['question', 'Do you believe that']],
  [`It is a lie that ${KEPT}`, ['denial', 'It is a lie that']],
  [`${KEPT}, and not before May`, ['denial', 'and not before May']],
  [`I hope that ${KEPT}`, ['reservation', 'I hope that']],
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
  [`${KEPT}, no doubt about it`],
  [`${KEPT} in no more than two days`],
  [`${KEPT}, and nobody was hurt in the repairs`],
  [`${KEPT}, and I know that it is not easy`],
  [`${KEPT}, which nobody likes`],
  [`And if you ask me, ${KEPT}`],
  [`Even if it storms, ${KEPT}`],
  [`We shall see if ${KEPT}`],
  [`${KEPT}, not only for timber`],
  [`No, ${KEPT}`],
  [`There is little doubt that ${KEPT}`],
  [`${KEPT} until Friday`],
])('of “%s” nothing is', (text) => {
  expect(cut(text)).toBeNull();
});

test('the German “falls” and “sofern” are conditions, and “falls” in English is none', () => {
  const [german, english] = ['Wir kommen morgen mit allen Booten', 'We will come tomorrow with the boats'];
  const kindOf = (text: string, kept: string) =>
    graveCutOf(alignWordings(text, kept).stretches, text)?.kind ?? null;
  expect(kindOf(`${german}, falls die Insel zahlt`, german)).toBe('condition');
  expect(kindOf(`${german}, sofern sie zahlen`, german)).toBe('condition');
  expect(kindOf(`${english} when the tide falls`, english)).toBeNull();
});

test('a condition without “if” is grave', () => {
  const text = 'Had they asked us the northern bridge would be open';
  const { stretches } = alignWordings(text, 'the northern bridge would be open');
  expect(graveCutOf(stretches, text)?.kind).toBe('condition');
});

test('a limit to what is denied is grave: “not until”', () => {
  const text = 'We will not open the northern bridge until the council pays';
  const { stretches } = alignWordings(text, 'We will not open the northern bridge');
  expect(graveCutOf(stretches, text)?.kind).toBe('limit');
});

test.each([
  [`${KEPT}. But it will cost a million.`, false],
  [`${KEPT}. But I want to speak of the schools.`, true],
])('a contrast in the next sentence is sure where that speaks of the one before: %s', (text, isElsewhere) => {
  expect(graveCutOf(alignWordings(text, KEPT).stretches, text)).toMatchObject({ isElsewhere });
});

test.each([
  ['We will open our bridge if the council pays', 'We will open the bridge', 'condition'],
  ['Never will we open the northern bridge', 'We will open the northern bridge', 'denial'],
  ['We will open our bridge if the council pays', 'We will open the bridge when the council pays', undefined],
  ['If the council pays we will open our bridge', 'We will open the bridge if the council pays', undefined],
  ['We will not accept our price for the bridge', 'We refuse to accept the price for the bridge', undefined],
])('of “%s” it is missing in “%s”', (left, right, kind) => {
  expect(graveLossOf(alignWordings(left, right).stretches, left)?.kind).toBe(kind);
});
