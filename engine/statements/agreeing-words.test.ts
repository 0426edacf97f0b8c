import { expect, test } from 'vitest';
import { alignWordings } from './align.ts';

/** The right wording with what it replaces, leaves out and adds in brackets. */
function difference(left: string, right: string): string {
  const cut = (text: string, span: { from: number; to: number } | null) =>
    span ? text.slice(span.from, span.to) : '';
  return alignWordings(left, right)
    .stretches.map(({ kind, left: own, right: other }) =>
      kind === 'same' ? cut(right, other) : `[${cut(left, own)}→${cut(right, other)}]`,
    )
    .join(' ');
}

test('goes on to agree after a passage in other words', () => {
  expect(
    difference(
      'If the ferries sail, then nobody gains a penny by new harbours on the islands of the north',
      'If the ferries sail, then money is thrown away on building harbours on the islands of the north',
    ),
  ).toBe(
    'If the ferries sail, then [nobody gains a penny by new→money is thrown away on building] harbours on the islands of the north',
  );
});

test('agrees on words before the shared stretch too', () => {
  expect(difference('The old and very small harbour closed', 'The harbour closed')).toBe(
    'The [old and very small→] harbour closed',
  );
  expect(
    difference('Ferries, if you ask the captains, sailed late Monday', 'Ferries sailed late Monday'),
  ).toBe('Ferries [if you ask the captains→] sailed late Monday');
});

test('does not tear phrases apart for an empty word', () => {
  expect(
    difference('the end of the summer will bring ferries', 'a lack of captains will bring ferries'),
  ).toBe('[the end of the summer→a lack of captains] will bring ferries');
});

test('gives pairs in order, whatever the two are', () => {
  for (const [left, right] of [
    ['a b c d e f', 'f e d c b a'],
    ['one two one two one', 'two one two'],
    ['', 'harbour'],
  ] as const) {
    const spans = alignWordings(left, right).stretches.flatMap(({ right: span }) => span ?? []);
    expect(spans.every((span, index) => index === 0 || span.from >= (spans[index - 1]?.to ?? 0))).toBe(true);
  }
});
