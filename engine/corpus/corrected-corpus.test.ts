import { expect, test } from 'vitest';
import { annotation } from '../../test/annotation.ts';
import { parseFixture } from '../../test/fixture.ts';
import { firstQuotation } from '../../test/link-between.ts';
import type { QuotationSaying } from '../annotations/annotation.ts';
import { AnalysisHost } from './analysis-host.ts';
import type { FiledAnnotation } from './annotation-pins.ts';
import { orphansOf } from './orphans.ts';
import { speakerOf } from './place.ts';
import type { Snapshot } from './snapshot.ts';

function hostOf(fixture: string): AnalysisHost {
  const host = new AnalysisHost();
  for (const { name, text } of parseFixture(fixture).documents) host.setFile(name, text);
  return host;
}

/** What is said of the first quotation of a document. */
function said(
  host: AnalysisHost,
  documentId: string,
  says: Partial<QuotationSaying>,
): readonly FiledAnnotation[] {
  const target = firstQuotation(host, documentId);
  const nothing = { about: 'quotation', speech: true, kind: null, speakers: null, cue: null } as const;
  return [{ annotation: annotation({ ...nothing, ...says }, target), paths: [target.document] }];
}

function later(filed: readonly FiledAnnotation[]): readonly FiledAnnotation[] {
  return filed.map(({ annotation: own, paths }) => ({
    annotation: { ...own, modified: '2026-04-01T00:00:00Z' },
    paths,
  }));
}

function speakerIn(snapshot: Snapshot, documentId: string): string | null | undefined {
  const document = snapshot.document(documentId);
  const quotation = document?.facts.quotations[0];
  return document && quotation && speakerOf({ document, quotation });
}

const TWO = `
//- a.txt
“The northern bridge was closed in the storm,” Ada Marsh said.
//- b.txt
“The northern bridge was closed in the storm,” he said.
`;

test('a speaker that is set is the speaker of the statement, and goes when the correction goes', () => {
  const host = hostOf(TWO);
  expect(host.snapshot().statements()[0]?.speaker).toBe('ada marsh');
  host.setAnnotations('a', said(host, 'a.txt', { speakers: ['Jonas Holt'] }));
  expect(host.snapshot().statements()[0]?.speaker).toBe('jonas holt');
  expect(speakerIn(host.snapshot(), 'a.txt')).toBe('Jonas Holt');
  expect(host.snapshot().entity('jonas holt')).toMatchObject({ name: 'Jonas Holt', names: [] });
  host.setAnnotations('a', []);
  expect(host.snapshot().statements()[0]?.speaker).toBe('ada marsh');
  expect(host.snapshot().entity('jonas holt')).toBeUndefined();
});

test('words that are no speech report no statement', () => {
  const host = hostOf(TWO);
  host.takeTouched();
  host.setAnnotations('a', said(host, 'a.txt', { speech: false }));
  expect(host.snapshot().statements()).toEqual([]);
  expect(host.takeTouched().toSorted()).toEqual(['a.txt', 'b.txt']);
});

test('a quotation in marks whose words have changed ends where its marks do, and has no words of the reporter', () => {
  const host = hostOf(`
//- a.txt
“We will never sign that long and winding treaty,” Nora Lind said, “not now.”
`);
  host.setAnnotations('a', said(host, 'a.txt', { speakers: ['Paul Hart'] }));
  const now = '“We will never sign that long and winding treaty,” Nora Lind said, “not now, not ever.”\n';
  host.setFile('a.txt', now);
  const document = host.snapshot().document('a.txt');
  expect(document?.annotations).toMatchObject([{ how: 'changed' }]);
  expect(speakerIn(host.snapshot(), 'a.txt')).toBe('Paul Hart');
  const [quotation] = document?.facts.quotations ?? [];
  expect(quotation?.content.map(({ start, end }) => now.slice(start, end))).toEqual([
    'We will never sign that long and winding treaty,',
    'not now, not ever.',
  ]);
});

test('of words that somebody else says are speech after all, what is left open is as it was found', () => {
  const host = hostOf(`
//- a.txt
Ada Marsh said that the northern bridge had been closed in the storm.
`);
  const refused = said(host, 'a.txt', { speech: false });
  const accepted = said(host, 'a.txt', { speech: true });
  host.setAnnotations('a', [...refused, ...later(accepted)]);
  expect(host.snapshot().document('a.txt')?.facts.quotations[0]).toMatchObject({
    kind: 'indirect',
    cue: expect.anything(),
  });
  expect(speakerIn(host.snapshot(), 'a.txt')).toBe('Ada Marsh');
  host.setAnnotations('a', [...later(refused), ...accepted]);
  expect(host.snapshot().document('a.txt')?.facts.quotations[0]).toMatchObject({
    kind: 'scare',
    source: null,
  });
});

test('only the files whose corrections differ are read again', () => {
  const host = hostOf(TWO);
  const corrections = said(host, 'a.txt', { speakers: ['Jonas Holt'] });
  host.setAnnotations('a', corrections);
  const [before, other] = [host.snapshot().file('a.txt'), host.snapshot().file('b.txt')];
  const { revision } = host;
  host.setAnnotations('a', structuredClone(corrections));
  expect(host.revision).toBe(revision);
  host.setAnnotations('b', []);
  expect(host.snapshot().file('a.txt')).toBe(before);
  host.setAnnotations('a', []);
  expect(host.snapshot().file('a.txt')).not.toBe(before);
  expect(host.snapshot().file('b.txt')).toBe(other);
});

test('a correction waits for its file, holds while the text is edited, and comes back with the words', () => {
  const host = hostOf(TWO);
  const corrections = said(host, 'a.txt', { speakers: ['Jonas Holt'] });
  const text = host.snapshot().file('a.txt')?.text ?? '';
  host.removeFile('a.txt');
  host.setAnnotations('a', corrections);
  const speakerAfter = (edited: string) => {
    host.setFile('a.txt', edited);
    return speakerIn(host.snapshot(), 'a.txt');
  };
  expect(speakerAfter(text)).toBe('Jonas Holt');
  expect(speakerAfter(`It rained.\n\n${text}`)).toBe('Jonas Holt');
  expect(speakerAfter(text.replace('northern', 'old'))).toBe('Jonas Holt');
  expect(speakerAfter('“The ferries do not sail on Sundays,” Ada Marsh said.')).toBe('Ada Marsh');
  expect(orphansOf(host.snapshot().files()[0] ?? expect.fail())).toHaveLength(1);
  expect(speakerAfter(text)).toBe('Jonas Holt');
  expect(orphansOf(host.snapshot().files()[0] ?? expect.fail())).toEqual([]);
});

test('of members with the same text only the one that is named is corrected', () => {
  const host = hostOf(`
//- all.bundle
=== FILE: m.txt ===
“The northern bridge was closed in the storm,” Ada Marsh said.
=== FILE: n.txt ===
“The northern bridge was closed in the storm,” Ada Marsh said.
`);
  host.setAnnotations('a', said(host, 'all.bundle#n.txt', { speakers: ['Jonas Holt'] }));
  const speakers = () => ['m', 'n'].map((name) => speakerIn(host.snapshot(), `all.bundle#${name}.txt`));
  expect(speakers()).toEqual(['Ada Marsh', 'Jonas Holt']);
  host.setFile('all.bundle', `Two reports.\n\n${host.snapshot().file('all.bundle')?.text}`);
  expect(speakers()).toEqual(['Ada Marsh', 'Jonas Holt']);
});
