/**
 * What the server makes of facts that others than its main thread have found.
 */
import { expect, test } from 'vitest';
import { analyseFile, type FoundInFile } from '../../engine/corpus/read-file.ts';
import { type LanguageSettings, Languages } from '../../engine/languages/languages.ts';
import type { FileAnalysis } from '../../server/host.ts';
import { type ClientOptions, openClient } from './client.ts';

const TEXT = '“We have <|>never seen a storm like this in all our years,” Nora Lind said.';
const FILES = `//- a.txt\n${TEXT}\n//- b.txt\n${TEXT.replace('<|>', '')}\n`;

/** Another text than that of the file, by which it shows that what was found elsewhere counts. */
const ELSEWHERE = TEXT.replace('<|>', '').replace('Nora Lind', 'Ivor Hale');

test('takes what is found elsewhere', async () => {
  const { found, ended } = analysis(async () => foundIn(ELSEWHERE));
  const client = await openClient(FILES, { open: [], prepare: (host) => (host.beginAnalysis = found) });
  expect(client.logged.join('\n')).toMatch(/read 2 files in \d+ ms; what is in 2 of them was kept/);
  const symbols = await client.connection.sendRequest<readonly unknown[]>('workspace/symbol', {
    query: 'Ivor',
  });
  expect(symbols).toHaveLength(1);
  expect(ended()).toBe(1);
});

test('finds by itself what is not found elsewhere', async () => {
  const { found } = analysis(async () => undefined);
  const client = await openClient(FILES, { prepare: (host) => (host.beginAnalysis = found) });
  expect(await client.references()).toHaveLength(2);
});

test('takes what was kept of an open document', async () => {
  const { found } = analysis(
    async () => undefined,
    () => {},
    async () => foundIn(ELSEWHERE),
  );
  const client = await openClient(FILES, { prepare: (host) => (host.beginAnalysis = found) });
  const symbols = await client.connection.sendRequest<readonly unknown[]>('workspace/symbol', {
    query: 'Ivor',
  });
  expect(symbols).toHaveLength(1);
});

test('what was kept of an open document is no more of use when it has changed', async () => {
  let answer: () => void = () => {};
  let ask: () => void = () => {};
  const asked = new Promise<void>((resolve) => {
    ask = resolve;
  });
  const kept = new Promise<FoundInFile>((resolve) => {
    answer = () => resolve(foundIn(ELSEWHERE));
  });
  const { found } = analysis(
    async () => undefined,
    () => {},
    () => {
      ask();
      return kept;
    },
  );
  const prepare: ClientOptions['prepare'] = (host) => (host.beginAnalysis = found);
  const client = await openClient(FILES, { scan: 'running', prepare });
  await asked;
  await client.replace('a.txt', 'Nora Lind', 'Mara Voss');
  await client.handled();
  answer();
  await client.scanned();
  for (const [query, count] of [
    ['Ivor', 0],
    ['Mara', 1],
  ] as const) {
    expect(await client.connection.sendRequest('workspace/symbol', { query })).toHaveLength(count);
  }
});

test('a scan that is stopped wants nothing more', async () => {
  let stop: (nothing: undefined) => void = () => {};
  let begin: () => void = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const asked = new Promise<undefined>((resolve) => {
    stop = resolve;
  });
  const find = () => {
    begin();
    return asked;
  };
  const { found, ended } = analysis(find, () => stop(undefined));
  const prepare: ClientOptions['prepare'] = (host) => (host.beginAnalysis = found);
  const client = await openClient(FILES, { open: [], scan: 'running', prepare });
  await begun;
  await client.connection.sendRequest('shutdown');
  expect(ended()).toBeGreaterThan(0);
});

function analysis(
  find: FileAnalysis['find'],
  onEnd: () => void = () => {},
  recall: FileAnalysis['recall'] = async () => undefined,
) {
  let ended = 0;
  const end = async () => {
    ended++;
    onEnd();
  };
  const found = (): FileAnalysis => ({ kept: 2, find, recall, end });
  return { found, ended: () => ended };
}

function foundIn(
  text: string,
  settings: LanguageSettings = { language: 'auto', reportingVerbs: [] },
): FoundInFile {
  return analyseFile(text, new Languages(settings));
}
