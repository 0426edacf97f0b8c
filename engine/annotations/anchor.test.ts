import { expect, test } from 'vitest';
import { parseFixture } from '../../test/fixture.ts';
import { type Anchor, anchorOf, anchorSearch } from './anchor.ts';

/** Every passage that the fixture marks, with its text. */
function passages(source: string) {
  const [document] = parseFixture(source).documents;
  const text = document?.text ?? '';
  return { text, spans: document?.ranges.get('p') ?? [] };
}

/** The anchor of the first passage of a text. */
function firstAnchor(source: string): Anchor {
  const { text, spans } = passages(source);
  return anchorOf(text, spans[0] ?? { start: 0, end: 0 });
}

/** The indices of the passages of a text that the anchor finds. */
function found(anchor: Anchor, source: string): readonly number[] {
  const { text, spans } = passages(source);
  return anchorSearch(text, spans)(anchor);
}

const ALONE = 'It rained.\n\n“<|p:The sluice was left open for nine hours|>,” the keeper said.';

test('has the words and what stands around them', () => {
  expect(firstAnchor(ALONE)).toEqual({
    exact: 'The sluice was left open for nine hours',
    prefix: 'It rained. “',
    suffix: ',” the keeper said.',
  });
});

test('has 32 units on each side at most', () => {
  const { prefix, suffix } = firstAnchor(`${'before '.repeat(9)}<|p:here|>${' after'.repeat(9)}`);
  expect([prefix.length, suffix.length]).toEqual([32, 32]);
});

test('finds its passage after edits above, below and in the wrapping of the lines', () => {
  const anchor = firstAnchor(ALONE);
  const edited =
    'It had rained all night.\n\nNobody slept.\n\n“<|p:The sluice was left\r\nopen for nine hours|>,” he said later.';
  expect(found(anchor, edited)).toEqual([0]);
});

test('is an orphan when the words have changed', () => {
  expect(found(firstAnchor(ALONE), ALONE.replace('nine', 'ten'))).toEqual([]);
});

const TWICE = '“<|p:No|>,” said Ada Marsh.\n\nIt rained. “<|p:No|>,” said Jonas Holt.';

test('tells equal words apart by what stands around them', () => {
  const { text, spans } = passages(TWICE);
  const search = anchorSearch(text, spans);
  expect(spans.map((span) => search(anchorOf(text, span)))).toEqual([[0], [1]]);
});

test('finds all passages that nothing tells apart', () => {
  expect(found({ exact: 'No', prefix: '', suffix: '' }, TWICE)).toEqual([0, 1]);
});

test('few words do not move to another place that has them', () => {
  expect(found(firstAnchor(TWICE), 'Thrice they asked in vain. Yet “<|p:No|>” was the answer.')).toEqual([]);
});

test('many words do', () => {
  expect(found(firstAnchor(ALONE), 'Again: ‘<|p:The sluice was left open for nine hours|>’!')).toEqual([0]);
});
