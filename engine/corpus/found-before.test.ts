import { describe, expect, it } from 'vitest';
import { Languages } from '../languages/languages.ts';
import { AnalysisHost } from './analysis-host.ts';
import { analyseFile } from './read-file.ts';

const BUNDLE = `FILE: pier.txt
“The pier is safe and will stay open,” Ada Marsh said.
FILE: mole.txt
Jonas Holt denied that the mole had moved.
`;

function factsIn(host: AnalysisHost, path: string) {
  return host
    .snapshot()
    .file(path)
    ?.documents.map(({ facts }) => facts);
}

describe('facts that were found before a file is read', () => {
  it('are those that are found while it is read', () => {
    const own = new AnalysisHost();
    own.setFile('a.bundle', BUNDLE);
    const given = new AnalysisHost();
    given.setFile('a.bundle', BUNDLE, analyseFile(BUNDLE, new Languages()));
    expect(factsIn(given, 'a.bundle')).toEqual(factsIn(own, 'a.bundle'));
    expect(factsIn(own, 'a.bundle')).toHaveLength(2);
  });

  it('are taken instead of being found again', () => {
    const host = new AnalysisHost();
    host.setFile('a.txt', '“The pier is safe,” Ada Marsh said.', analyseFile('Nothing.', new Languages()));
    expect(factsIn(host, 'a.txt')?.[0]?.quotations).toEqual([]);
  });

  it('are found again where the bytes are damaged', () => {
    const host = new AnalysisHost();
    host.setFile('a.txt', '“The pier is safe,” Ada Marsh said.', [Uint8Array.of(9, 9, 9)]);
    expect(factsIn(host, 'a.txt')?.[0]?.quotations).toHaveLength(1);
  });
});
