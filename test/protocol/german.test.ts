/**
 * An editor in German is told nothing in English but what documents say.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver';
import german from '../../l10n/bundle.l10n.de.json' with { type: 'json' };
import { type ClientOptions, openClient } from './client.ts';

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

function englishIn(told: string): readonly string[] {
  return stretches.filter((stretch) => told.includes(stretch)).map((stretch) => `“${stretch}” in “${told}”`);
}
