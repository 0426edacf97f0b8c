/**
 * The built server in a real Neovim: another client than VS Code, which takes diagnostics by push.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NEOVIM, provideProgram } from '../../scripts/find-program.mjs';
import { printedIn } from '../printed.ts';

const SERVER = fileURLToPath(new URL('../../dist/server.js', import.meta.url));
const SCRIPT = fileURLToPath(new URL('check.lua', import.meta.url));
const QUOTATION = '“We have never seen a storm like this in all our years,” Nora Lind said.\n';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossquote-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('shows diagnostics, hovers and references, renames an entity and corrects a speaker', async () => {
  const neovim = await provideProgram(NEOVIM);
  writeFileSync(path.join(folder, 'a.txt'), QUOTATION);
  writeFileSync(path.join(folder, 'b.txt'), QUOTATION);
  const args = ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', 'a.txt', '-c', `luafile ${SCRIPT}`];
  const { status, stdout, stderr } = spawnSync(neovim, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CROSSQUOTE_SERVER: [process.execPath, SERVER, '--stdio'].join('\n') },
    timeout: 60_000,
  });
  expect(status, stderr).toBe(0);
  const of = printedIn(stdout);
  expect(of('diagnostic')).toEqual(['crossquote same-statement 0']);
  expect(of('hover')).toEqual([expect.stringMatching(/^\*\*Nora Lind\*\*.*b\.txt, line 1/)]);
  expect(of('reference')).toEqual(['a.txt', 'b.txt']);
  expect(JSON.parse(of('decision')[0] ?? '')).toMatchObject({
    entities: [{ name: 'The harbour master', aliases: ['Nora Lind'] }],
  });
  expect(of('renamed')).toEqual([expect.stringMatching(/^\*\*The harbour master\*\*/)]);
  expect(of('action')).toEqual(['Set speaker: nobody is named']);
  expect(JSON.parse(of('correction')[0] ?? '')).toMatchObject({
    items: [{ body: { type: 'Quotation', speaker: [] }, target: { source: 'a.txt' } }, {}],
  });
  expect(of('then')).toContain('Forget the speaker that was set');
}, 90_000);
