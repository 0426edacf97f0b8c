/**
 * Run the suite in the web workbench of the oldest VS Code that the extension supports: extension and server in
 * workers, files in a virtual file system.
 */
import path from 'node:path';
import process from 'node:process';
import { root } from '../../scripts/run.mjs';
import { serveWorkbench } from '../../scripts/serve-workbench.mjs';
import { logFile } from '../workbench/log-file.mjs';
import { runSuite } from '../workbench/run-suite.mjs';
import { withWorkspace } from './workspace.mjs';

process.exitCode = await withWorkspace(async (workspace) => {
  const extensionTestsPath = path.join(root, 'build/test/vscode.js');
  const server = await serveWorkbench(workspace, { extensionTestsPath });
  try {
    return await runSuite(server.url, logFile('web-workbench'));
  } finally {
    server.stop();
  }
});
