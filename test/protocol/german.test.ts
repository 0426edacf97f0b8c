/**
 * An editor in German is told nothing in English but what documents say.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver';
import german from '../../l10n/bundle.l10n.de.json' with { type: 'json' };
import { positionAt } from '../../server/convert.ts';
import { parseFixture } from '../fixture.ts';
import { type ClientOptions, openClient, uriOf } from './client.ts';

const LOCALES = ['en', 'de'];

const SAMPLES = new URL('../../samples/', import.meta.url);

/** All samples as a fixture. */
const samples = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:txt|bundle)$/.test(path))
  .map((path) => `//- ${path}\n${readFileSync(new URL(path, SAMPLES), 'utf8')}`)
  .join('\n');

/** What the samples have not: what is odd about a bundle, marks and a page. */
const oddities = `
//- odd.bundle
=== FILE: a.txt ===
She left. “It rained.

It stopped.

Then” all left.

READ MORE: The tide
=== FILE: a.txt ====
“We never heard of it,” he said on the quay.

“And nobody on the island asked us.”

“And it will not come again to this harbour.”
=== FILE: ===
== FILE: b.txt ==
Two.
=== END FILE ===
`;

test.each([
  ['the samples', samples],
  ['an odd bundle', oddities],
])('findings in %s', async (_, fixture) => {
  const [english = [], translated = []] = await Promise.all(
    LOCALES.map((locale) => messagesIn(fixture, { locale })),
  );
  expect(translated.length).toBeGreaterThan(5);
  expect(translated.length).toBe(english.length);
  expect(translated.filter((message) => english.includes(message))).toEqual([]);
  expect(translated.flatMap(englishIn)).toEqual([]);
});

test('hovers in the samples', async () => {
  const [english = [], translated = []] = await Promise.all(LOCALES.map(hoversIn));
  expect(translated.length).toBeGreaterThan(300);
  expect(translated.length).toBe(english.length);
  expect(translated.filter((hover) => english.includes(hover))).toEqual([]);
  expect([...new Set(translated.flatMap(englishIn))]).toEqual([]);
});

/** On every word that begins with a capital, and on the first of every quotation. */
async function hoversIn(locale: string): Promise<readonly string[]> {
  const client = await openClient(samples, { locale });
  const hovers: string[] = [];
  for (const { name, text } of parseFixture(samples).documents) {
    for (const { index } of text.matchAll(/(?<![\p{L}’])\p{Lu}|(?<=“)./gu)) {
      const asked = { textDocument: { uri: uriOf(name) }, position: positionAt({ text }, index) };
      const hover = await client.request<{ contents: { value: string } } | null>('textDocument/hover', asked);
      if (hover) hovers.push(hover.contents.value);
    }
  }
  return hovers;
}

async function messagesIn(fixture: string, options: ClientOptions): Promise<readonly string[]> {
  const client = await openClient(fixture, options);
  const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds: [],
  });
  return items
    .flatMap((report) => (report.kind === 'full' ? report.items : []))
    .flatMap(({ message, relatedInformation = [] }) => [
      String(message),
      ...relatedInformation.map((other) => other.message),
    ]);
}

/** The stretches of English texts that are translated otherwise, long enough to be known. */
const stretches = Object.entries(german).flatMap(([text, translation]) =>
  text.split(/\{\d+\}/).filter((part) => /[a-z] +[a-z]/i.test(part) && !translation.includes(part)),
);

/** Whole texts that are translated. */
const texts = new Set(
  Object.entries(german).flatMap(([text, translation]) => (text === translation ? [] : [text])),
);

function englishIn(told: string): readonly string[] {
  const parts = told.split(/ · |\n/).map((part) => part.replace(/\*\*|^- /g, ''));
  return [
    ...stretches.filter((stretch) => told.includes(stretch)),
    ...parts.filter((part) => texts.has(part)),
  ].map((found) => `“${found}” in “${told}”`);
}
