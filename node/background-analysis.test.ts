import { expect, test } from 'vitest';
import { analyseFile } from '../engine/corpus/read-file.ts';
import { type LanguageSettings, Languages } from '../engine/languages/languages.ts';
import { emptyFolder } from '../test/empty-folder.ts';
import { BackgroundAnalysis } from './background-analysis.ts';

const AUTO: LanguageSettings = { language: 'auto', reportingVerbs: [] };
const TEXT = '“We have never seen a storm like this,” Nora Lind said.\n';
/** Too long to be analysed here, for a worker that there is not. */
const LONG = TEXT.repeat(1000);

test('finds what is in a file, and has it the next time', async () => {
  const folder = emptyFolder();
  const first = begin(folder);
  expect(await first.find(TEXT)).toEqual(analyseFile(TEXT, new Languages(AUTO)));
  await first.end();
  expect(first.kept).toBe(0);
  const second = begin(folder);
  expect(await second.find(TEXT)).toEqual(analyseFile(TEXT, new Languages(AUTO)));
  expect(second.kept).toBe(1);
  expect(await second.recall(TEXT)).toEqual(analyseFile(TEXT, new Languages(AUTO)));
  expect(await second.recall(LONG)).toBeUndefined();
});

test('other settings find other things', async () => {
  const folder = emptyFolder();
  for (const settings of [
    AUTO,
    { ...AUTO, language: 'de' as const },
    { ...AUTO, reportingVerbs: ['storm'] },
  ]) {
    const analysis = begin(folder, settings);
    expect(await analysis.find(TEXT)).toEqual(analyseFile(TEXT, new Languages(settings)));
    expect(analysis.kept).toBe(0);
    await analysis.end();
  }
});

test('halves of surrogate pairs are told apart', async () => {
  const analysis = begin(emptyFolder());
  await analysis.find(`${TEXT}\ud800`);
  await analysis.find(`${TEXT}\ud801`);
  expect(analysis.kept).toBe(0);
});

test('files that are analysed here leave others their turns in between', async () => {
  const analysis = begin(null);
  let turns = 0;
  let isDone = false;
  const count = () => {
    turns++;
    if (!isDone) setImmediate(count);
  };
  setImmediate(count);
  const texts = Array.from({ length: 10 }, (_, index) => `${index} ${TEXT}`);
  await Promise.all(texts.map((text) => analysis.find(text)));
  isDone = true;
  expect(turns).toBeGreaterThanOrEqual(texts.length);
});

test('without a folder nothing is kept', async () => {
  const analysis = begin(null);
  await analysis.find(TEXT);
  await analysis.find(TEXT);
  expect(analysis.kept).toBe(0);
});

test('what no worker can do is left to the one who asks', async () => {
  expect(await begin(emptyFolder()).find(LONG)).toBeUndefined();
});

test('after the end nothing is found', async () => {
  const analysis = begin(emptyFolder());
  const waiting = analysis.find(LONG);
  await analysis.end();
  expect(await waiting).toBeUndefined();
  expect(await analysis.find(LONG)).toBeUndefined();
});

function begin(folder: string | null, languages = AUTO): BackgroundAnalysis {
  const script = new URL('./no-such-worker.js', import.meta.url);
  return new BackgroundAnalysis({ folder, languages, script, generation: 'now', log: () => {} });
}
