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

  test('by what stands around them', () => expectPlaced(TWICE, TWICE.replace('Ada', 'Then Ada'), 'moved'));

  test('but have somebody look where the text around them is another one', () => {
    const first = '“<|p:We do not know who opened the gate|>,” Bauer told reporters on Monday.';
    const between = 'The council met again and spoke about the harbour for hours.';
    const third = first.replace('Monday', 'Tuesday');
    const all = [first, between, third].join('\n\n');
    for (const left of [
      [first, between],
      [between, third],
    ]) {
      const after = left.join('\n\n');
      const found = placed(all, after).filter(({ how }) => how !== 'orphan');
      expect(found.filter(({ how }) => how === 'moved').length).toBeLessThanOrEqual(1);
    }
    const [alone] = placed(
      [first, between, third.replace('<|p:', '').replace('|>', '')].join('\n\n'),
      `${between}\n\n${third}`,
    );
    expect(alone).toMatchObject({ how: 'changed' });
  });

  test('and are no place for one another', () => {
    const after =
      'Ada Marsh said nothing. It rained. Jonas Holt said “<|p:No|>.” It snowed all day and night.';
    expect(placed(TWICE, after)).toMatchObject([
      { how: 'orphan' },
      { how: 'moved', span: read(after).spans[0] },
    ]);
  });

  test('beside a blank that has gone or become the end of a line', () => {
    const row = 'The boats did not sail. '.repeat(5);
    const before = `${row}A storm came from the north. The boats did <|p:not|> sail. ${row}`;
    for (const blank of ['', '\n']) {
      const after = `${row}${before.replace(' <|p:', `${blank}<|p:`)}`;
      expect(placed(before, after)).toMatchObject([{ span: read(after).spans[0] }]);
    }
  });

  test('but not where all from the end of one to the end of the other is deleted', () => {
    const one = 'Ada Marsh spoke to the council first, and said “<|p:No|>';
    const before = `${one}.” It rained. Jonas Holt said “<|p:No|>.” It snowed all day and night.`;
    const after = `${one}.” It snowed all day and night.`;
    const [span] = read(after).spans;
    expect(placed(before, after)).toMatchObject([{ span }, { span }]);
  });

  test('and do not gather in the one place of a long row that has all of their context', () => {
    const row = (count: number) => '“<|p:No comment|>,” he said.\n\n'.repeat(count);
    const after = `${row(10)}It rained.\n\n${row(22)}It snowed.\n\n${row(10)}`;
    const spans = placed(row(60), after).flatMap((placement) =>
      'span' in placement ? placement.span.start : [],
    );
    expect(new Set(spans).size).toBe(spans.length);
  });

  test('in a row of equal paragraphs', () => {
    const row = `It rained.\n\n${'“<|p:No comment|>,” he said.\n\n'.repeat(9)}It snowed.`;
    expectPlaced(row, `Nobody slept that night.\n\n${row}`, 'moved');
    expectPlaced(row, row.replace('It snowed', 'It never snowed'), 'exact');
  });
});

describe('changed words are followed', () => {
  /** The one passage of a fixture in the text of another, with the words that stand there. */
  function followed(before: string, after: string) {
    const [placement] = placed(before, after);
    if (placement?.how !== 'changed') return placement?.how;
    const { start, end } = placement.span;
    return [read(after).text.slice(start, end), Math.round(placement.score * 100) / 100];
  }

  test('with a word exchanged', () =>
    expect(followed(ALONE, ALONE.replace('nine', 'eleven'))).toEqual([
      'The sluice was left open for eleven hours',
      0.88,
    ]));

  test('with the first and the last word exchanged', () =>
    expect(followed(ALONE, ALONE.replace('The', 'Every').replace('hours', 'nights'))).toEqual([
      'Every sluice was left open for nine nights',
      0.79,
    ]));

  test('with a sentence put in', () => {
    const after = ALONE.replace(
      'left',
      'left – so they said, and nobody knew when, or why, or by whom – wide',
    );
    const [words, score] = followed(ALONE, after) ?? [];
    expect(words).toMatch(/^The sluice was left – so .* wide open for nine hours$/);
    expect(score).toBeGreaterThan(0.8);
  });

  test('in one paragraph of two that say much the same', () => {
    const before =
      'Ada Marsh said:\n“<|p:The pier was safe on Monday|>.”\n\nJonas Holt said:\n“The pier was safe on Sunday.”';
    const after = before.replace('safe on M', 'quite safe on M');
    expect(followed(before, after)).toEqual(['The pier was quite safe on Monday', 0.99]);
  });

  test('to the end of a long passage', () => {
    const middle = 'and then the harbour master counted boat after boat, '.repeat(8);
    const before = `It rained. <|p:First the keeper closed the gate, ${middle}until all were home.|> It snowed.`;
    const after = before.replace('First', 'At first').replace('were home', 'were safely home');
    expect(placed(before, after)).toMatchObject([{ how: 'changed', span: read(after).spans[0] }]);
  });

  test('not to the passage of another annotation', () => {
    const before =
      'It rained. <|p:The pier was safe on Monday.|> <|p:The pier was safe on Sunday.|> It snowed.';
    const after = 'It rained. The pier was safe on Sunday. It snowed.';
    expect(placed(before, after)).toMatchObject([{ how: 'orphan' }, { how: 'moved' }]);
  });
});

test('two changed passages do not come to stand on one', () => {
  const before =
    'It rained for three days. <|p:The pier was quite safe on Monday.|> <|p:The pier was quite safe on Sunday.|> It snowed in the hills.';
  const after = 'It rained for three days. The pier was quite safe on Friday. It snowed in the hills.';
  expect(placed(before, after).filter(({ how }) => how === 'changed').length).toBeLessThan(2);
});

test('a passage is not followed to similar words while its very words stand in half of the context', () => {
  const before =
    'It rained for three long days. “<|p:No comment|>,” the keeper of the light said. It snowed.';
  const similar = 'It rained for three long days. “No, comment,” the keeper of the light said. It snowed.';
  expect(placed(before, `A week. ${similar}`)).toMatchObject([{ how: 'changed' }]);
  const half = 'It rained for three long days. “No comment,” ';
  const both = `A week. ${similar} ${half}wrote the mayor. ${half}wrote the judge.`;
  expect(placed(before, both)).toMatchObject([{ how: 'orphan', guesses: [{}, { score: 1 }, { score: 1 }] }]);
});

test('an orphan has guesses, the best first', () => {
  const before =
    'Ada Marsh met the captain. “<|p:The pier was never safe in a storm|>,” she said. Nobody answered her.';
  const after =
    'It was a long meeting. The pier is not safe, said one. “The pier was hardly safe in any storm,” said another.';
  const [placement] = placed(before, after);
  expect(placement?.how).toBe('orphan');
  const [guess] = placement?.how === 'orphan' ? placement.guesses : [];
  expect(after.slice(guess?.span.start, guess?.span.end)).toBe('The pier was hardly safe in any storm');
  expect(guess?.score).toBeGreaterThan(0.6);
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

test('in a long table of nearly equal rows most are found, and not each compared with all', () => {
  const rows = Array.from(
    { length: 8000 },
    (_, row) => `${1000 + row};"the answer is: "no comment given;"${5000 + row}"\n`,
  );
  const text = rows.join('');
  const { length } = rows[0] ?? '';
  const annotated = Array.from({ length: 500 }, (_, index) => index * 16);
  const spans = annotated.map((row) => {
    const start = text.indexOf('no comment', row * length);
    return { start, end: start + 'no comment given'.length };
  });
  // Each row loses its last mark, so that nothing is left where it stood.
  const placements = anchorAll(text.replaceAll('"\n', '\n'), spans.map(selectorsIn(text)));
  const found = placements.filter((placement, index) => {
    const { start } = spans[index] as { start: number };
    return 'span' in placement && placement.span.start === start - (annotated[index] as number);
  });
  expect(found.length).toBeGreaterThan(200);
});
