import { describe, expect, test } from 'vitest';
import { type FilePlacement, type MemberText, placeInFile, shareHeld, type Target } from './place-in-file.ts';
import { selectorsOf } from './selectors.ts';

const PIER =
  'Ada Marsh met the captain on the pier. “The pier was never safe in a storm,” she said. Nobody answered.';
const SLUICE =
  'It rained for three days. “The sluice was left open for nine hours,” the keeper said. He went home.';

const PIER_WORDS = 'The pier was never safe in a storm';
const SLUICE_WORDS = 'The sluice was left open for nine hours';

/** The target of some words of a document. */
function target(member: string | null, text: string, words: string): Target {
  const start = text.indexOf(words);
  return { member, selectors: selectorsOf(text, { start, end: start + words.length }) };
}

/** The member in which each target is found, with the words that stand there; null for an orphan. */
function found(documents: readonly MemberText[], targets: readonly Target[]) {
  return placeInFile(documents, targets).map((placement: FilePlacement) => {
    if (placement.document === null) return null;
    const document = documents[placement.document];
    const { start, end } = placement.placement.span;
    return [document?.member, document?.text.slice(start, end), placement.placement.how];
  });
}

const TARGETS = [target('pier.txt', PIER, PIER_WORDS), target('sluice.txt', SLUICE, SLUICE_WORDS)];

test('finds each passage in its member', () => {
  const documents = [
    { member: 'sluice.txt', text: SLUICE },
    { member: 'pier.txt', text: `It rained.\n${PIER}` },
  ];
  expect(found(documents, TARGETS)).toEqual([
    ['pier.txt', PIER_WORDS, 'moved'],
    ['sluice.txt', SLUICE_WORDS, 'exact'],
  ]);
});

test('finds the passage of a loose file', () => {
  expect(found([{ member: null, text: PIER }], [target(null, PIER, PIER_WORDS)])).toEqual([
    [null, PIER_WORDS, 'exact'],
  ]);
});

describe('where no member has the name', () => {
  test('finds the passage in the one that has its text', () => {
    const documents = [
      { member: 'storm.txt', text: PIER },
      { member: 'sluice.txt', text: SLUICE },
    ];
    expect(found(documents, TARGETS)[0]).toEqual(['storm.txt', PIER_WORDS, 'moved']);
  });

  test('finds the passages of a member that was split in both parts', () => {
    const targets = [
      target('all.txt', PIER + SLUICE, PIER_WORDS),
      target('all.txt', PIER + SLUICE, SLUICE_WORDS),
    ];
    const documents = [
      { member: 'one.txt', text: PIER },
      { member: 'two.txt', text: SLUICE },
    ];
    expect(found(documents, targets)).toEqual([
      ['one.txt', PIER_WORDS, 'moved'],
      ['two.txt', SLUICE_WORDS, 'moved'],
    ]);
  });

  test('only guesses at one that other annotations name, or at one of two copies', () => {
    const both = { member: 'sluice.txt', text: `${SLUICE}\n${PIER}` };
    expect(placeInFile([both], TARGETS)[0]).toEqual({
      document: null,
      guesses: [{ document: 0, span: expect.anything(), score: 1 }],
    });
    const copies = ['one.txt', 'two.txt'].map((member) => ({ member, text: PIER }));
    expect(placeInFile(copies, TARGETS)[0]).toMatchObject({
      document: null,
      guesses: [{ document: 0 }, { document: 1 }],
    });
  });

  test('does not take similar or the same words elsewhere for the passage', () => {
    const documents = [
      { member: 'a.txt', text: PIER.replace('never', 'hardly ever') },
      { member: 'b.txt', text: `The mayor disagreed: ${PIER_WORDS}, they say, but who says so?` },
    ];
    expect(found(documents, TARGETS)).toEqual([null, null]);
  });
});

test('of two members of one name finds the passage where it is surest', () => {
  const documents = [
    { member: 'pier.txt', text: SLUICE },
    { member: 'pier.txt', text: PIER },
  ];
  expect(placeInFile(documents, TARGETS.slice(0, 1))).toMatchObject([{ document: 1 }]);
});

/** As long as the other, so that the words stand at the same place in both. */
const TWIN = PIER.replace('Nobody', 'No man');

test.each([
  ['as it was', TWIN],
  ['with words put in before', `It rained. ${TWIN}`],
])('of two members of one name with the same words finds those in their own surroundings: %s', (_, now) => {
  const documents = [PIER, now].map((text) => ({ member: 'pier.txt', text }));
  expect(placeInFile(documents, [target('pier.txt', TWIN, PIER_WORDS)])).toMatchObject([{ document: 1 }]);
});

test('tells what share of the passages a file holds', () => {
  const documents = [{ member: null, text: PIER }];
  expect(shareHeld(documents, TARGETS)).toBe(0.5);
  expect(shareHeld([...documents, { member: null, text: SLUICE }], TARGETS)).toBe(1);
  expect(shareHeld(documents, [])).toBe(0);
});
