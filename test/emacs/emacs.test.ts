/**
 * The built server in a real Emacs, with the configuration that docs/editors.md gives.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { adviceFor, EMACS, findProgram } from '../../scripts/find-program.mjs';
import { root } from '../../scripts/run.mjs';
import { folderWith } from '../cli/run.ts';
import { printedIn } from '../printed.ts';

const QUOTATION = '“We have never seen a storm like this in all our years,” Nora Lind said.\n';

const [, CONFIGURATION = ''] =
  /```elisp\n([^`]+)```/.exec(readFileSync(path.join(root, 'docs/editors.md'), 'utf8')) ?? [];

test('shows findings, hover and references', (context) => {
  const emacs = findProgram(EMACS) ?? context.skip(adviceFor(EMACS));
  const folder = folderWith({ 'a.txt': QUOTATION, 'b.txt': QUOTATION, 'elsewhere/init.el': CONFIGURATION });
  const bin = path.join(folder.path, 'elsewhere/bin');
  mkdirSync(bin);
  symlinkSync(path.join(root, 'dist/server.js'), path.join(bin, 'crossquote-language-server'));
  const { PATH = '' } = process.env;
  const args = [
    '--batch',
    '--eval',
    '(package-initialize)',
    '-l',
    'elsewhere/init.el',
    '-l',
    path.join(root, 'test/emacs/check.el'),
  ];
  const { status, stdout, stderr } = spawnSync(emacs, args, {
    cwd: folder.path,
    encoding: 'utf8',
    env: { ...process.env, PATH: [bin, PATH].join(path.delimiter) },
    timeout: 60_000,
  });
  expect(status, stderr).toBe(0);
  const of = printedIn(stdout);
  expect(of('finding')).toEqual([expect.stringContaining('same-statement')]);
  // With a mode for Markdown, eglot asks for that.
  expect(of('hover')).toEqual([expect.stringMatching(/^(?:\*\*)?Nora Lind.*b\.txt, line 1/)]);
  expect(of('reference')).toEqual(['a.txt', 'b.txt']);
}, 90_000);
