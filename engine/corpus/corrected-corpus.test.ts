import { expect, test } from 'vitest';
import { parseFixture } from '../../test/fixture.ts';
import type { Verdict } from '../annotations/correction.ts';
import { quotationAnchor } from '../annotations/place-passages.ts';
import { AnalysisHost, type CorrectionsByPath } from './analysis-host.ts';
import { orphansOf } from './orphans.ts';
import { speakerOf } from './place.ts';
import type { Snapshot } from './snapshot.ts';

function hostOf(fixture: string): AnalysisHost {
  const host = new AnalysisHost();
  for (const { name, text } of parseFixture(fixture).documents) host.setFile(name, text);
  return host;
}

/** A correction of the first quotation of a document. */
function correctionOf(snapshot: Snapshot, documentId: string, verdict: Verdict): CorrectionsByPath {
  const document = snapshot.document(documentId);
  const quotation = document?.facts.quotations[0];
  if (!document || !quotation) throw new Error(`${documentId} has no quotation`);
  const { path, member } = document;
  const anchor = quotationAnchor(document.text, document.facts.quotations, 0);
  return new Map([[path, [{ document: path, member, ...anchor, verdict, others: {} }]]]);
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
  host.setCorrections(correctionOf(host.snapshot(), 'a.txt', { speakers: ['Jonas Holt'] }));
  expect(host.snapshot().statements()[0]?.speaker).toBe('jonas holt');
  expect(speakerIn(host.snapshot(), 'a.txt')).toBe('Jonas Holt');
  expect(host.snapshot().entity('jonas holt')).toMatchObject({ name: 'Jonas Holt', names: [] });
  host.setCorrections(new Map());
  expect(host.snapshot().statements()[0]?.speaker).toBe('ada marsh');
  expect(host.snapshot().entity('jonas holt')).toBeUndefined();
});

test('words that are no speech report no statement', () => {
  const host = hostOf(TWO);
  host.takeTouched();
  host.setCorrections(correctionOf(host.snapshot(), 'a.txt', { speech: false }));
  expect(host.snapshot().statements()).toEqual([]);
  expect(host.takeTouched().toSorted()).toEqual(['a.txt', 'b.txt']);
});

test('only the files whose corrections differ are read again', () => {
  const host = hostOf(TWO);
  const corrections = correctionOf(host.snapshot(), 'a.txt', { speakers: ['Jonas Holt'] });
  host.setCorrections(corrections);
  const [before, other] = [host.snapshot().file('a.txt'), host.snapshot().file('b.txt')];
  const { revision } = host;
  host.setCorrections(structuredClone(corrections));
  expect(host.revision).toBe(revision);
  host.setCorrections(new Map([...corrections, ['c.txt', []]]));
  expect(host.snapshot().file('a.txt')).toBe(before);
  host.setCorrections(new Map());
  expect(host.snapshot().file('a.txt')).not.toBe(before);
  expect(host.snapshot().file('b.txt')).toBe(other);
});

test('a correction waits for its file, holds while the text is edited, and comes back with the words', () => {
  const host = hostOf(TWO);
  const corrections = correctionOf(host.snapshot(), 'a.txt', { speakers: ['Jonas Holt'] });
  const text = host.snapshot().file('a.txt')?.text ?? '';
  host.removeFile('a.txt');
  host.setCorrections(corrections);
  const speakerAfter = (edited: string) => {
    host.setFile('a.txt', edited);
    return speakerIn(host.snapshot(), 'a.txt');
  };
  expect(speakerAfter(text)).toBe('Jonas Holt');
  expect(speakerAfter(`It rained.\n\n${text}`)).toBe('Jonas Holt');
  expect(speakerAfter(text.replace('northern', 'old'))).toBe('Ada Marsh');
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
  host.setCorrections(correctionOf(host.snapshot(), 'all.bundle#n.txt', { speakers: ['Jonas Holt'] }));
  const speakers = () => ['m', 'n'].map((name) => speakerIn(host.snapshot(), `all.bundle#${name}.txt`));
  expect(speakers()).toEqual(['Ada Marsh', 'Jonas Holt']);
  host.setFile('all.bundle', `Two reports.\n\n${host.snapshot().file('all.bundle')?.text}`);
  expect(speakers()).toEqual(['Ada Marsh', 'Jonas Holt']);
});
