/**
 * Run the suite in VS Code: in the desktop application, which is downloaded, or in the executable that the variable
 * VSCODE_EXECUTABLE names. VSCODE_VERSION chooses another version than the newest.
 */
import path from 'node:path';
import process from 'node:process';
import { runTests } from '@vscode/test-electron';
import { root } from '../../scripts/run.mjs';
import { withWorkspace } from './workspace.mjs';

const { VSCODE_EXECUTABLE, VSCODE_VERSION } = process.env;
const succeeded = await withWorkspace((workspace) =>
  runTests({
    ...(VSCODE_EXECUTABLE ? { vscodeExecutablePath: VSCODE_EXECUTABLE } : {}),
    ...(VSCODE_VERSION ? { version: VSCODE_VERSION } : {}),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'build/test/vscode.js'),
    launchArgs: [workspace, '--disable-extensions'],
  }).then(
    () => true,
    // The suite has printed what is wrong.
    () => false,
  ),
);
process.exitCode = succeeded ? 0 : 1;
