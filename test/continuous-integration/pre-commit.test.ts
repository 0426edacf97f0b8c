/**
 * The pre-commit hook, by the framework itself: what the page says to configure, with a repository in place of ours that
 * has what runs, already built.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { adviceFor, findProgram, PRE_COMMIT } from '../../scripts/find-program.mjs';
import { root } from '../../scripts/run.mjs';
import { type Folder, folderWith } from '../cli/run.ts';
import { MISQUOTED, QUOTED } from './sources.ts';

/** Milliseconds; the framework clones a repository. */
const LIMIT = 120_000;

const page = readFileSync(path.join(root, 'docs/continuous-integration.md'), 'utf8');

const [, CONFIGURATION = ''] = /```yaml\n(repos:\n[^`]*)```/.exec(page) ?? [];

function git({ path: cwd }: Folder, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'init.defaultBranch=main'];
  return execFileSync('git', [...who, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** A repository with the hook. @returns its folder and commit */
function hookRepository(): { readonly hooks: Folder; readonly commit: string } {
  const hooks = folderWith({});
  for (const file of [
    '.pre-commit-hooks.yaml',
    'dist/cli.mjs',
    ...['check-sources', 'install', 'run'].map((name) => `scripts/${name}.mjs`),
  ]) {
    cpSync(path.join(root, file), path.join(hooks.path, file));
  }
  git(hooks, 'init');
  git(hooks, 'add', '--all', '--force');
  git(hooks, 'commit', '--message', 'hook');
  return { hooks, commit: git(hooks, 'rev-parse', 'HEAD') };
}

test(
  'the commit is refused while a source is misquoted',
  (context) => {
    const preCommit = findProgram(PRE_COMMIT) ?? context.skip(adviceFor(PRE_COMMIT));
    const { hooks, commit } = hookRepository();
    const configuration = CONFIGURATION.replace(/repo: .*/, `repo: '${hooks.path}'`).replace(
      /rev: .*/,
      `rev: ${commit}`,
    );
    const work = folderWith({
      '.pre-commit-config.yaml': configuration,
      'sources/a.txt': QUOTED,
      'draft.txt': MISQUOTED,
    });
    const home = folderWith({}).path;
    git(work, 'init');
    git(work, 'add', '--all');
    const run = () =>
      spawnSync(preCommit, ['run', '--color', 'never'], {
        cwd: work.path,
        encoding: 'utf8',
        env: { ...process.env, PRE_COMMIT_HOME: home },
      });
    const refused = run();
    expect(refused.status, refused.stderr).toBe(1);
    expect(refused.stdout).toContain('exit code: 1');
    expect(refused.stdout).toContain('number-differs');
    work.write('draft.txt', QUOTED);
    git(work, 'add', '--all');
    const taken = run();
    expect(taken.status, taken.stdout).toBe(0);
  },
  LIMIT,
);
