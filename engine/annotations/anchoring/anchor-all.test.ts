import { describe, expect, test } from 'vitest';
import { parseFixture } from '../../../test/fixture.ts';
import { anchorAll, type Placement } from './anchor-all.ts';
import { selectorsIn } from './selectors.ts';

/** The text of a fixture with the spans of its passages, marked `<|p:…|>`. */
function read(source: string) {
  const [document] = parseFixture(source).documents;
  return { text: document?.text ?? '', spans: document?.ranges.get('p') ?? [] };
}

/** The passages of one fixture placed in the text of another. */
function placed(before: string, after: string): readonly Placement[] {
  const { text, spans } = read(before);
  return anchorAll(read(after).text, spans.map(selectorsIn(text)));
}

/** Expect each passage to be placed where the other fixture marks one, in the order of the text. */
function expectPlaced(before: string, after: string, how: Placement['how']) {
  expect(placed(before, after)).toEqual(read(after).spans.map((span) => ({ how, span })));
}

const ALONE =
  'It rained.\n\n“<|p:The sluice was left open for nine hours|>,” the keeper said.\nThe mayor went home.';

describe('the same words are found', () => {
  test('where they stood', () => expectPlaced(ALONE, ALONE, 'exact'));

  test('behind what was put in before them', () =>
    expectPlaced(ALONE, `Nobody slept that night.\n\n${ALONE}`, 'moved'));

  test('where the whole paragraph was moved to', () =>
    expectPlaced(
      ALONE,
      'The mayor went home.\n“<|p:The sluice was left open for nine hours|>,” the keeper said.\nIt rained.',
      'moved',
    ));

  test('with any line ends', () => {
    const { text, spans } = read(ALONE);
    const [placement] = anchorAll(text.replaceAll('\n', '\r\n'), spans.map(selectorsIn(text)));
    const start = (spans[0]?.start ?? 0) + 2;
    expect(placement).toEqual({ how: 'exact', span: { start, end: (spans[0]?.end ?? 0) + 2 } });
  });

  test('in another wrapping, with other marks, with letters taken apart', () =>
    expectPlaced(
      '“<|p:José didn’t see the sluice — nobody did|>,” she said.',
      '"<|p:Jose\u0301 didn\'t see\n  the sluice - nobody did|>," she said.',
      'exact',
    ));

  test('in an emptied document, where they are all that is left', () =>
    expectPlaced(ALONE, '<|p:The sluice was left open for nine hours|>', 'moved'));
});

describe('equal words are told apart', () => {
  const TWICE =
    'Ada Marsh said “<|p:No|>.” It rained. Jonas Holt said “<|p:No|>.” It snowed all day and night.';

  test('by what stands around them', () =>
    expectPlaced(
      TWICE,
      TWICE.replace('It rained.', 'It rained in the hills.').replace('Ada', 'Then Ada'),
      'moved',
    ));

  test('and are no place for one another', () => {
    const after =
      'Ada Marsh said nothing. It rained. Jonas Holt said “<|p:No|>.” It snowed all day and night.';
    expect(placed(TWICE, after)).toMatchObject([
      { how: 'orphan' },
      { how: 'moved', span: read(after).spans[0] },
    ]);
  });

  test('in a row of equal paragraphs', () => {
    const row = `It rained.\n\n${'“<|p:No comment|>,” he said.\n\n'.repeat(9)}It snowed.`;
    expectPlaced(row, `Nobody slept that night.\n\n${row}`, 'moved');
    expectPlaced(row, row.replace('It snowed', 'It never snowed'), 'exact');
  });
});

test('words that are gone are an orphan', () => {
  expect(placed(ALONE, 'It rained.\n\nThe mayor went home.')).toMatchObject([{ how: 'orphan' }]);
});

test('a few words without their context are no place for an annotation', () => {
  const before = 'Who was there? “<|p:Yes|>,” the keeper said, and went to bed early that night.';
  const after =
    'The council voted on Monday. Did the harbour master count the boats? Yes. It rained in the hills.';
  expect(placed(before, after)).toMatchObject([{ how: 'orphan' }]);
});
