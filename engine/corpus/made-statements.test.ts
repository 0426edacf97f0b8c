/**
 * Statements are kept from snapshot to snapshot as long as nothing of them changes.
 */
import { expect, test } from 'vitest';
import { AnalysisHost } from './analysis-host.ts';
import { quotationOf, type Snapshot } from './snapshot.ts';

const BRIDGE = '“The northern bridge will fall in the next storm,” Ada Marsh said.';

function hostOf(files: Readonly<Record<string, string>>): AnalysisHost {
  const host = new AnalysisHost();
  for (const [path, text] of Object.entries(files)) host.setFile(path, text);
  return host;
}

/** The documents of the reports of all statements, with the kind of each quotation. */
function told(snapshot: Snapshot): readonly (readonly string[])[] {
  return snapshot
    .statements()
    .map(({ reports }) =>
      reports.map((report) => `${report.documentId} ${quotationOf(snapshot, report)?.quotation.kind}`),
    );
}

test('a statement stays the same object while somebody types beside its reports', () => {
  const host = hostOf({ 'a.txt': `Rain fell.\n\n${BRIDGE}`, 'b.txt': BRIDGE });
  const [before] = host.snapshot().statementsOf('a.txt', 0);
  host.setFile('a.txt', `Rain fell all day.\n\n${BRIDGE}`);
  expect(before).toBeDefined();
  expect(host.snapshot().statementsOf('a.txt', 0)).toEqual([before]);
  expect(host.snapshot().statementsOf('a.txt', 0)[0]).toBe(before);
});

test('a statement stays the same object while somebody types the name of somebody else', () => {
  const host = hostOf({ 'a.txt': `Jonas Pruett left.\n\n${BRIDGE}`, 'b.txt': BRIDGE });
  const [before] = host.snapshot().statementsOf('a.txt', 0);
  host.setFile('a.txt', `Jonas Pruetts left.\n\n${BRIDGE}`);
  expect(before).toBeDefined();
  expect(host.snapshot().statementsOf('a.txt', 0)[0]).toBe(before);
});

test('a statement finds its report where another quotation was put before it', () => {
  const host = hostOf({ 'a.txt': BRIDGE, 'b.txt': BRIDGE });
  expect(placesIn(host.snapshot())).toEqual([0, 0]);
  host.setFile('a.txt', `“We are many,” the crowd said.\n\n${BRIDGE}`);
  expect(placesIn(host.snapshot())).toEqual([1, 0]);
});

/** Which of the quotations of their documents the reports of the first statement are. */
function placesIn(snapshot: Snapshot): readonly (number | undefined)[] {
  return snapshot.statements()[0]?.reports.map(({ quotation }) => quotation) ?? [];
}

test('the fullest report is another one when its words come to stand all in marks', () => {
  const mixed = 'Ada Marsh said that “The northern bridge will fall in the next storm”.';
  const direct = '“The northern bridge will fall in the next storm”, Ada Marsh said.';
  const host = hostOf({ 'a.txt': mixed, 'b.txt': mixed, 'c.txt': direct });
  expect(told(host.snapshot())).toEqual([['c.txt direct', 'a.txt mixed', 'b.txt mixed']]);
  host.setFile('b.txt', direct);
  expect(told(host.snapshot())).toEqual([['b.txt direct', 'a.txt mixed', 'c.txt direct']]);
});

test('the reports of a statement change places with the members of a bundle', () => {
  const member = (name: string) => `=== FILE: ${name} ===\n${BRIDGE}\n`;
  const host = hostOf({ 'f.txt': member('a.txt') + member('b.txt') });
  expect(told(host.snapshot())).toEqual([['f.txt#a.txt direct', 'f.txt#b.txt direct']]);
  host.setFile('f.txt', member('b.txt') + member('a.txt'));
  expect(told(host.snapshot())).toEqual([['f.txt#b.txt direct', 'f.txt#a.txt direct']]);
});

test('the speaker of a statement is called as other documents come to name them', () => {
  const host = hostOf({ 'a.txt': BRIDGE, 'b.txt': BRIDGE });
  expect(
    host
      .snapshot()
      .statements()
      .map(({ speaker }) => speaker),
  ).toEqual(['ada marsh']);
  host.setFile('c.txt', 'Dr Ada Jane Marsh lives in Ostrow. Ada Jane Marsh is old.');
  expect(
    host
      .snapshot()
      .statements()
      .map(({ speaker }) => speaker),
  ).toEqual(['ada jane marsh']);
});
