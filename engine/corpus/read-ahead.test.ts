import { beforeEach, expect, test, vi } from 'vitest';
import { paragraphFacts } from '../annotate/paragraph.ts';
import { Languages } from '../languages/languages.ts';
import { AnalysisHost } from './analysis-host.ts';
import { analyseFile } from './read-file.ts';

vi.mock(import('../annotate/paragraph.ts'), async (importOriginal) => {
  const original = await importOriginal();
  return { ...original, paragraphFacts: vi.fn(original.paragraphFacts) };
});
const parsed = vi.mocked(paragraphFacts);

const BEFORE = '“The pier is safe,” Ada Marsh said.\n\nShe left.\n\nNobody asked.';
const AFTER = BEFORE.replace('left', 'has left');

beforeEach(() => {
  parsed.mockClear();
});

test('after reading ahead, the first edit parses the changed paragraph alone', () => {
  const host = hostWithFound(BEFORE);
  for (const _ of host.readAhead('a.txt'));
  parsed.mockClear();
  edit(host);
  expect(parsed.mock.calls.map(([text]) => text)).toEqual(['She has left.']);
});

test('what is found is the same with and without', () => {
  const ahead = hostWithFound(BEFORE);
  for (const _ of ahead.readAhead('a.txt'));
  expect(edit(ahead)).toEqual(edit(hostWithFound(BEFORE)));
});

test('a file that would keep others waiting is not read ahead', () => {
  const host = hostWithFound('All is well. '.repeat(6000));
  for (const _ of host.readAhead('a.txt'));
  expect(parsed).not.toHaveBeenCalled();
});

test('a file that is not there has nothing to read', () => {
  expect([...new AnalysisHost().readAhead('a.txt')]).toEqual([]);
});

/** A host with a file of which all was found before. */
function hostWithFound(text: string): AnalysisHost {
  const host = new AnalysisHost();
  host.setFile('a.txt', text, analyseFile(text, new Languages()));
  host.snapshot();
  parsed.mockClear();
  return host;
}

function edit(host: AnalysisHost) {
  host.setFile('a.txt', AFTER);
  return host
    .snapshot()
    .file('a.txt')
    ?.documents.map(({ facts }) => facts);
}
