import { expect, test } from 'vitest';
import { diagnose } from '../checks/diagnose.ts';
import { Languages } from '../languages/languages.ts';
import { AnalysisHost } from './analysis-host.ts';
import { analyseFile } from './read-file.ts';
import type { Snapshot } from './snapshot.ts';

const PATH = 'large.bundle';

const SAID = '“We called the ferry twice, and twice a voice told us to wait in the cold,” Nora Lind said.';
const CUT = '“We called the ferry twice,” Nora Lind said.';

/** Enough documents for several parts, of which some report one statement. */
function bundle(last = CUT): string {
  const filler = 'Nobody came to the harbour that night. '.repeat(120);
  const members = Array.from({ length: 20 }, (_, at) => {
    const words = at % 7 === 0 ? SAID : at === 19 ? last : '“It rained,” she said.';
    return `=== FILE: m${at}.txt ===\n${words}\n\n${filler}\n`;
  });
  return members.join('');
}

/** All that is to be seen of a corpus. */
function seen(snapshot: Snapshot) {
  return {
    documents: snapshot.files().flatMap(({ documents }) => documents.map(({ id, facts }) => [id, facts])),
    statements: snapshot.statements(),
    findings: diagnose(snapshot, PATH, {}),
    names: snapshot.entity('nora lind')?.documents,
  };
}

function atOnce(text: string): Snapshot {
  const host = new AnalysisHost();
  host.setFile(PATH, text);
  return host.snapshot();
}

test.each(['new', 'known'])('a large file that is %s is in the end what it is at once', (kind) => {
  const text = bundle();
  const host = new AnalysisHost();
  const found = kind === 'known' ? analyseFile(text, new Languages()) : undefined;
  const counts: number[] = [];
  for (const _ of host.takeIn(PATH, text, found)) counts.push(host.snapshot().documentCount);
  expect(counts.length).toBeGreaterThan(2);
  expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b));
  expect(counts.at(-1)).toBe(20);
  expect(seen(host.snapshot())).toEqual(seen(atOnce(text)));
});

test('whoever asks in between sees the documents that are there, with what they say', () => {
  const host = new AnalysisHost();
  host.setFile('a.txt', SAID);
  const parts = host.takeIn(PATH, bundle());
  parts.next();
  const [statement] = host.snapshot().statements();
  expect(statement?.reports.map(({ documentId }) => documentId).sort()).toEqual(['a.txt', `${PATH}#m0.txt`]);
});

test('it is touched when it is whole, once, and with it whoever reports the same', () => {
  const host = new AnalysisHost();
  host.setFile('a.txt', SAID);
  host.snapshot();
  host.takeTouched();
  const touched: string[] = [];
  for (const _ of host.takeIn(PATH, bundle())) {
    host.snapshot();
    touched.push(...host.takeTouched());
  }
  expect(touched).not.toContain(PATH);
  expect(touched).toContain('a.txt');
  host.snapshot();
  expect(host.takeTouched()).toContain(PATH);
});

test('a small file, and one that is there, is set at once', () => {
  const host = new AnalysisHost();
  expect([...host.takeIn('a.txt', SAID)]).toEqual([]);
  const text = bundle();
  host.setFile(PATH, text);
  expect([...host.takeIn(PATH, bundle(SAID))]).toEqual([]);
  expect(seen(host.snapshot()).findings).not.toEqual(seen(atOnce(text)).findings);
});

test('a text that is set meanwhile counts', () => {
  const host = new AnalysisHost();
  const parts = host.takeIn(PATH, bundle());
  parts.next();
  const other = bundle(SAID);
  host.setFile(PATH, other);
  expect([...parts]).toEqual([]);
  expect(seen(host.snapshot())).toEqual(seen(atOnce(other)));
});

test('a file that goes meanwhile is gone', () => {
  const host = new AnalysisHost();
  const parts = host.takeIn(PATH, bundle());
  parts.next();
  host.removeFile(PATH);
  expect([...parts]).toEqual([]);
  expect(host.snapshot().documentCount).toBe(0);
});

test('where the work is broken off nothing stays, and the file can be set again', () => {
  const host = new AnalysisHost();
  const text = bundle();
  for (const _ of host.takeIn(PATH, text)) break;
  expect(host.snapshot().documentCount).toBe(0);
  host.setFile(PATH, text);
  expect(seen(host.snapshot())).toEqual(seen(atOnce(text)));
});

test('what is decided on a name meanwhile holds for all documents', () => {
  const text = bundle();
  const decisions = { entities: [], notNames: ['Nora Lind'] };
  const host = new AnalysisHost();
  const parts = host.takeIn(PATH, text);
  parts.next();
  host.snapshot();
  host.setDecisions(decisions);
  for (const _ of parts) host.snapshot();
  const whole = new AnalysisHost();
  whole.setDecisions(decisions);
  whole.setFile(PATH, text);
  expect(seen(host.snapshot())).toEqual(seen(whole.snapshot()));
});
