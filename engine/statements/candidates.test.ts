import { beforeEach, expect, test, vi } from 'vitest';
import { EntityIndex } from '../entities/entity-index.ts';
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

function report(id: number, text: string): IndexedReport {
  return {
    id: `${id}`,
    documentId: `d${id}`,
    text,
    speaker: ADA_MARSH,
    described: null,
    isParaphrase: false,
    quoted: '',
    occasion: null,
    judgement: null,
  };
}

const ADA_MARSH = new EntityIndex().identityOf('ada marsh');

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

test('a pair of words that becomes too common stops linking, and links again when it is rarer', () => {
  const index = new StatementIndex();
  const two = [report(0, 'northern ferries suddenly sank'), report(1, 'northern ferries slowly sank')];
  index.apply({ removed: [], added: two });
  const before = told(index);
  const many = Array.from({ length: 40 }, (_, at) =>
    report(100 + at, `crew${at} northern ferries boat${at} tide${at}`),
  );
  index.apply({ removed: [], added: many });
  expect([before.length, told(index).length]).toEqual([1, 0]);
  index.apply({ removed: many.map(({ id }) => id), added: [] });
  expect(told(index)).toEqual(before);
});

function told(index: StatementIndex): readonly string[] {
  return [...index.clusters()]
    .map(({ fullest, members }) =>
      [...fullest.reports, ...members.flatMap(({ node }) => [...node.reports])].join(' '),
    )
    .sort();
}
