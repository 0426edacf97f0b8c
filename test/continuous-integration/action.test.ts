/**
 * The GitHub Action, by running its script as the runner does. Nothing here knows YAML: the file is plain enough to be read
 * by lines.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/run.mjs';
import { folderWith } from '../cli/run.ts';
import { MISQUOTED, QUOTED } from './sources.ts';

const action = readFileSync(path.join(root, 'action.yml'), 'utf8').replaceAll('\r\n', '\n');
const page = readFileSync(path.join(root, 'docs/continuous-integration.md'), 'utf8');

/** Of each input its default. */
const defaults = new Map(
  [...action.matchAll(/^ {2}([\w-]+):\n {4}description: .+\n {4}default: (.+)$/gm)].map(
    ([, name = '', value = '']) => [name, value],
  ),
);

/** What stands below `run: |`. */
const script = (/\n {6}run: \|\n((?: {8}.*\n)+)/.exec(action)?.[1] ?? '').replaceAll(/^ {8}/gm, '');

// The shell is bash, which the runner for Windows brings along.
const onlyWithBash = test.skipIf(process.platform === 'win32');

function runAction(files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}) {
  const folder = folderWith(files);
  const given = new Map([...defaults, ...Object.entries(inputs)]);
  const variables = [...given].map(([name, value]) => [name.toUpperCase().replaceAll('-', '_'), value]);
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
    {
      cwd: folder.path,
      encoding: 'utf8',
      env: { ...process.env, GITHUB_ACTION_PATH: root, ...Object.fromEntries(variables) },
    },
  );
  const sarif = path.join(folder.path, given.get('sarif') ?? '');
  return { status, stdout, stderr, findings: () => JSON.parse(readFileSync(sarif, 'utf8')).runs[0].results };
}

onlyWithBash('fails where a source is misquoted, and writes each finding with its place', () => {
  const { status, stdout, stderr, findings } = runAction({ 'draft.txt': MISQUOTED, 'sources/a.txt': QUOTED });
  expect(status, stderr).toBe(1);
  expect(stdout).toMatch(/draft\.txt:1:\d+ +warning +number-differs/);
  expect(findings()).toContainEqual(
    expect.objectContaining({
      ruleId: 'number-differs',
      level: 'warning',
      locations: [
        expect.objectContaining({
          physicalLocation: expect.objectContaining({
            artifactLocation: expect.objectContaining({ uri: 'draft.txt' }),
          }),
        }),
      ],
    }),
  );
});

onlyWithBash('passes where every source is quoted right', () => {
  const { status, stderr } = runAction({ 'draft.txt': QUOTED, 'sources/a.txt': QUOTED });
  expect(status, stderr).toBe(0);
});

onlyWithBash('takes several paths, another severity and another name of the log', () => {
  const files = { 'drafts/a.txt': MISQUOTED, 'sources/b.txt': QUOTED, 'elsewhere/c.txt': 'He said “yes.\n' };
  const inputs = { paths: 'drafts sources', 'fail-on': 'error', sarif: 'log.sarif' };
  const { status, stderr, findings } = runAction(files, inputs);
  expect(status, stderr).toBe(0);
  expect(JSON.stringify(findings())).not.toContain('elsewhere');
});

test('the page has every input with its default, and uses no other', () => {
  const rows = [...page.matchAll(/^\| `([\w-]+)` \|.*\| `(.+)` \|$/gm)].map(([, name, value]) => [
    name,
    value,
  ]);
  expect(rows).toEqual([...defaults]);
  const used = /uses: crossquote\/crossquote@.*\n\s+with:\n\s+([\w-]+):/.exec(page)?.[1];
  expect([...defaults.keys()]).toContain(used);
});
