/** That the corpus obeys what users decide on reports, and finds them again. */
import { expect, test } from 'vitest';
import { parseFixture } from '../../test/fixture.ts';
import { linkBetween } from '../../test/link-between.ts';
import { AnalysisHost } from './analysis-host.ts';
import type { FiledAnnotation } from './annotation-pins.ts';
import { orphansOf } from './orphans.ts';

function hostOf(fixture: string): AnalysisHost {
  const host = new AnalysisHost();
  for (const { name, text } of parseFixture(fixture).documents) host.setFile(name, text);
  return host;
}

/** Each statement as the documents that report it, the fullest first; suggested reports with a question mark. */
function told(host: AnalysisHost): readonly string[] {
  return host
    .snapshot()
    .statements()
    .map(({ reports }) =>
      reports.map(({ documentId, status }) => `${documentId}${status === 'suggested' ? '?' : ''}`).join(' '),
    );
}

const TWO = `
//- a.txt
Ada Marsh said that 26 boats had promised to carry timber to the northern islands.
//- b.txt
Ada Marsh said 26 ships would carry timber up to the islands in the north.
`;

test('a suggestion is accepted or rejected, and open again when that is forgotten', () => {
  const host = hostOf(TWO);
  expect(told(host)).toEqual(['a.txt b.txt?']);
  host.takeTouched();
  host.setAnnotations('a', [linkBetween(host, 'b.txt', 'a.txt', true)]);
  expect(told(host)).toEqual(['a.txt b.txt']);
  expect(host.takeTouched().toSorted()).toEqual(['a.txt', 'b.txt']);
  host.setAnnotations('a', [linkBetween(host, 'b.txt', 'a.txt', false)]);
  expect(told(host)).toEqual([]);
  host.setAnnotations('a', []);
  expect(told(host)).toEqual(['a.txt b.txt?']);
});

test('a decision holds while the texts are edited, is an orphan without its words, and comes back with them', () => {
  const host = hostOf(TWO);
  const link = linkBetween(host, 'a.txt', 'b.txt', true);
  const text = host.snapshot().file('b.txt')?.text ?? '';
  host.removeFile('b.txt');
  host.setAnnotations('a', [link]);
  const after = (edited: string) => {
    host.setFile('b.txt', edited);
    return told(host);
  };
  const orphans = () => host.snapshot().files().flatMap(orphansOf);
  expect(after(text)).toEqual(['a.txt b.txt']);
  expect(after(`It rained.\n\n${text}`)).toEqual(['a.txt b.txt']);
  expect(after(text.replace('timber up', 'timber'))).toEqual(['a.txt b.txt']);
  expect(after('“It rained,” Ivo Holt said.')).toEqual([]);
  expect(orphans().map(({ annotation }) => annotation)).toEqual([link.annotation]);
  expect(after(text)).toEqual(['a.txt b.txt']);
  expect(orphans()).toEqual([]);
});

test('equal words are two statements where a user says so, in the members of one bundle too', () => {
  const host = hostOf(`
//- all.bundle
=== FILE: m.txt ===
“The northern bridge was closed in the storm,” Ada Marsh said.
=== FILE: n.txt ===
“The northern bridge was closed in the storm,” Ada Marsh said.
`);
  expect(told(host)).toEqual(['all.bundle#m.txt all.bundle#n.txt']);
  host.setAnnotations('a', [linkBetween(host, 'all.bundle#m.txt', 'all.bundle#n.txt', false)]);
  expect(told(host)).toEqual([]);
});

test('of decisions that contradict each other the later one holds', () => {
  const host = hostOf(TWO);
  const [yes, no] = [true, false].map((same) => linkBetween(host, 'a.txt', 'b.txt', same));
  if (!yes || !no) throw new Error('two links are made');
  const later = (link: FiledAnnotation) => ({
    ...link,
    annotation: { ...link.annotation, modified: '2026-03-05T00:00:00Z' },
  });
  host.setAnnotations('a', [no, later(yes)]);
  expect(told(host)).toEqual(['a.txt b.txt']);
  host.setAnnotations('a', [later(no), yes]);
  expect(told(host)).toEqual([]);
});

test('only the files on which something else is decided are read again', () => {
  const host = hostOf(`${TWO}//- c.txt\n“It rained in Ostrow,” she said.\n`);
  const links = [linkBetween(host, 'a.txt', 'b.txt', true)];
  host.setAnnotations('a', links);
  const other = host.snapshot().file('c.txt');
  const { revision } = host;
  host.setAnnotations('a', structuredClone(links));
  expect(host.revision).toBe(revision);
  host.setAnnotations('a', []);
  expect(host.revision).toBeGreaterThan(revision);
  expect(host.snapshot().file('c.txt')).toBe(other);
});
