import { beforeEach, expect, test, vi } from 'vitest';
import { EntityIndex } from '../entities/entity-index.ts';
import type { Identity } from '../entities/identity.ts';
import { sharedStretch } from './shared-stretch.ts';
import { StatementIndex } from './statement-index.ts';
import type { IndexedReport } from './wording-reader.ts';

vi.mock(import('./shared-stretch.ts'), async (importOriginal) => {
  const original = await importOriginal();
  return { ...original, sharedStretch: vi.fn(original.sharedStretch) };
});

const alignments = vi.mocked(sharedStretch);
beforeEach(() => {
  alignments.mockClear();
});

function report(id: number, text: string, speaker: Identity | null = ADA_MARSH): IndexedReport {
  return {
    id: `${id}`,
    documentId: `d${id}`,
    text,
    speaker,
    described: null,
    isParaphrase: false,
    quoted: '',
    occasion: null,
    judgement: null,
  };
}

const ADA_MARSH = new EntityIndex().identityOf('ada marsh');
const BEN_HOLT = new EntityIndex().identityOf('ben holt');

/** How often two wordings are aligned while these are taken in. */
function alignmentsFor(texts: readonly string[]): number {
  alignments.mockClear();
  new StatementIndex().apply({ removed: [], added: texts.map((text, id) => report(id, text)) });
  return alignments.mock.calls.length;
}

test.each([
  ['that have nothing in common', (at: number) => `crew${at} boat${at} tide${at} rope${at}`],
  [
    'that all share one pair of words',
    (at: number) => `northern harbour crew${at} boat${at} tide${at} rope${at}`,
  ],
  ['that share a pair with few others', (at: number) => `crew${at >> 2} boat${at >> 2} tide${at} rope${at}`],
  ['that are the same', () => 'northern harbour crews left their boats'],
] as const)('the alignments of wordings %s grow no faster than the wordings', (_, wording) => {
  const count = (size: number) => alignmentsFor(Array.from({ length: size }, (_each, at) => wording(at)));
  const few = count(200);
  expect(count(800)).toBeLessThanOrEqual(4 * few + 400);
});

test('a report of a wording that is known costs no alignment', () => {
  const index = new StatementIndex();
  const saying = 'The northern bridge will fall in the next storm';
  index.apply({ removed: [], added: [report(0, saying), report(1, `${saying} of the year`)] });
  alignments.mockClear();
  index.apply({ removed: [], added: [report(2, saying.toUpperCase())] });
  index.apply({ removed: ['2'], added: [] });
  expect(alignments).not.toHaveBeenCalled();
});

/** What one speaker says again and again, each time with another figure. */
function figures(from: number, to: number): readonly IndexedReport[] {
  return Array.from({ length: to - from }, (_, at) =>
    report(from + at, `We will pay ${1000 + from + at} crowns for each fishing boat that the storm has sunk`),
  );
}

function idsOf(reports: readonly IndexedReport[]): readonly string[] {
  return reports.map(({ id }) => id);
}

test.each([31, 32, 33, 34, 65, 400])('%i wordings that share all pairs are one statement', (count) => {
  const index = new StatementIndex();
  index.apply({ removed: [], added: figures(0, count) });
  expect(told(index)).toEqual([idsOf(figures(0, count)).join(' ')]);
});

test('so are those that are left when others go, and all when they come back', () => {
  const index = new StatementIndex();
  index.apply({ removed: [], added: figures(0, 60) });
  for (const left of [34, 33, 32, 31, 30]) {
    index.apply({ removed: idsOf(figures(60 - left - (left === 34 ? 26 : 1), 60 - left)), added: [] });
    expect(told(index)).toEqual([idsOf(figures(60 - left, 60)).join(' ')]);
  }
  for (const report of figures(0, 30).toReversed()) index.apply({ removed: [], added: [report] });
  expect(told(index)).toEqual([idsOf(figures(0, 60)).join(' ')]);
});

test('an edit costs no more comparisons where more wordings share all pairs', () => {
  const comparedFor = (count: number) => {
    const index = new StatementIndex();
    index.apply({ removed: [], added: figures(0, count) });
    expect(index.compared).toBeLessThanOrEqual(32 * count);
    const before = index.compared;
    index.apply({
      removed: [`${count - 1}`],
      added: [report(count, 'We will pay 9999 crowns for each fishing boat')],
    });
    return index.compared - before;
  };
  expect(comparedFor(800)).toBe(comparedFor(100));
});

/** Others that share a pair of words. */
function crews(count: number, speaker: Identity | null): readonly IndexedReport[] {
  return Array.from({ length: count }, (_, at) =>
    report(100 + at, `crew${at} our northern ferries sank boat${at} tide${at}`, speaker),
  );
}

const FERRIES = ['our northern ferries sank suddenly', 'our northern ferries sank slowly'] as const;

test.each([
  ['nobody known, with many others', null, 40, 0],
  ['one speaker, with many of others', ADA_MARSH, 40, 1],
  ['one speaker, with very many of others', ADA_MARSH, 1100, 0],
])('two wordings of %s that have their pair of words', (_, speaker, count, statements) => {
  const index = new StatementIndex();
  const two = FERRIES.map((text, id) => report(id, text, speaker));
  index.apply({ removed: [], added: two });
  const before = told(index);
  expect(before).toHaveLength(1);
  const many = crews(count, BEN_HOLT);
  index.apply({ removed: [], added: many });
  expect(told(index)).toHaveLength(statements);
  index.apply({ removed: idsOf(many), added: [] });
  expect(told(index)).toEqual(before);
});

test('a common pair of words is not enough by itself, however short two wordings of one speaker are', () => {
  const comparedAmong = (others: readonly IndexedReport[]) => {
    const index = new StatementIndex();
    index.apply({ removed: [], added: [...others, report(0, 'northern ferries suddenly sank')] });
    const before = index.compared;
    index.apply({ removed: [], added: [report(1, 'northern ferries slowly burned')] });
    return index.compared - before;
  };
  expect(comparedAmong([])).toBe(1);
  expect(comparedAmong(crews(40, BEN_HOLT))).toBe(0);
});

function told(index: StatementIndex): readonly string[] {
  return [...index.clusters()]
    .map(({ fullest, members }) =>
      [...fullest.reports, ...members.flatMap(({ node }) => [...node.reports])].join(' '),
    )
    .sort();
}
