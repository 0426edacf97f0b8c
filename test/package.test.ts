/**
 * What is packed: all that runs, and nothing else.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

const pages = readdirSync(`${root}client/pages`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function packed(): readonly string[] {
  const arguments_ = ['node_modules/@vscode/vsce/vsce', 'ls', '--no-dependencies'];
  return execFileSync(process.execPath, arguments_, { cwd: root, encoding: 'utf8' }).trim().split(/\r?\n/);
}

test('the extension is packed with its bundles and the files of each page, and without sources', () => {
  const files = packed();
  expect(pages.length).toBeGreaterThan(0);
  expect(files.filter((file) => file.startsWith('dist/')).toSorted()).toEqual(
    [
      ...[
        'analyse-worker.js',
        'client.js',
        'language-server.js',
        'server.js',
        'web/client.js',
        'web/server.js',
      ].map((file) => `dist/${file}`),
      ...pages.flatMap((page) => [`dist/pages/${page}/page.css`, `dist/pages/${page}/page.js`]),
    ].toSorted(),
  );
  expect(files.filter((file) => /\.(?:ts|mjs|map)$/.test(file))).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining(['package.nls.json', 'package.nls.de.json', 'l10n/bundle.l10n.de.json']),
  );
});

test('every page that is packed is put back after a reload of the window', () => {
  const { activationEvents } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  for (const page of pages) expect(activationEvents).toContain(`onWebviewPanel:crossquote.${page}`);
});

test('every picture of the walkthrough is packed', () => {
  const { contributes } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const pictures = contributes.walkthroughs.flatMap(({ steps }: { steps: { media: { svg: string } }[] }) =>
    steps.map(({ media }) => media.svg),
  );
  expect(pictures.length).toBeGreaterThan(0);
  expect(packed()).toEqual(expect.arrayContaining(pictures));
});
