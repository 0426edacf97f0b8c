/**
 * The server as a Node process: beside VS Code on the desktop (IPC), or for any editor (`--stdio`).
 *
 * Standard output belongs to the protocol. Nothing is printed there but the answers to `--help` and `--version`.
 */
import { Console } from 'node:console';
import { isAbsolute } from 'node:path';
import process from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { createConnection } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { matcher } from '../../files/matcher.ts';
import { beginAnalysis } from '../../node/begin-analysis.ts';
import { factsFolderIn, ownCacheFolder } from '../../node/cache/cache-folder.ts';
import { version } from '../../package.json';
import { startServer } from '../server.ts';
import { clientFiles } from './client-files.ts';
import { decode } from './decode.ts';
import { growHeapSlowly } from './heap-growth.ts';
import { joinedOutput } from './joined-output.ts';
import { findNodeFiles, readNodeFile } from './node-files.ts';
import { today } from './today.ts';

const USAGE = `Crossquote ${version}: the language server for people who work from many source documents.

usage: crossquote-language-server --stdio

  --stdio      speak the Language Server Protocol over standard input and output
  --node-ipc   the same over the channel of a Node parent process
  --version    print the version
  --help       print this

It takes the settings "include", "exclude" and "severity" from the client's configuration (section
"crossquote"), else from its initialization options, else from a .crossquoterc.json in the workspace.
The initialization option "cache" names the folder in which it keeps what it finds; false for none.
`;

const TRANSPORTS = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/;

const given = process.argv.slice(2);
if (given.includes('--version')) process.stdout.write(`${version}\n`);
else if (given.includes('--help') || given.includes('-h')) process.stdout.write(USAGE);
else if (given.some((argument) => TRANSPORTS.test(argument))) serve();
else {
  process.stderr.write(`${USAGE}\nName the way to speak: --stdio.\n`);
  process.exitCode = 2;
}

function serve(): void {
  const connection = given.includes('--stdio') ? speakOverStandardOutput() : createConnection();
  const virtual = clientFiles(connection);
  process.on('unhandledRejection', (reason) => connection.console.error(`unexpected: ${reason}`));
  startServer(connection, {
    version,
    decode,
    matcher,
    async findFiles(folders, ...which) {
      const onDisk = await findNodeFiles(folders.filter(isOnDisk), ...which);
      if (folders.every(isOnDisk)) return onDisk;
      const fromClient = await virtual.findFiles(folders, ...which);
      return {
        files: [...onDisk.files, ...fromClient.files.filter((uri) => !isOnDisk(uri))],
        ignored: [...onDisk.ignored, ...fromClient.ignored.filter(({ folder }) => !isOnDisk(folder))],
      };
    },
    beginAnalysis({ languages, cacheFolder: named, log }) {
      return beginAnalysis({ languages, log, folder: cacheFolder(named), onStarted: growHeapSlowly });
    },
    readFile: (uri) => (isOnDisk(uri) ? readNodeFile(uri) : virtual.readFile(uri)),
    now: () => performance.now(),
    today,
    newUuid: () => crypto.randomUUID(),
    rest: () => setImmediate(),
    after(milliseconds, action) {
      const timer = setTimeout(action, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}

function speakOverStandardOutput() {
  // Whatever a library prints must not come between messages.
  globalThis.console = new Console(process.stderr);
  return createConnection(process.stdin, joinedOutput(process.stdout));
}

/** What is not absolute would be a place in whatever folder the server was started in, and names none. */
function cacheFolder(named: string | null | undefined): string | null {
  if (named === null) return null;
  return named !== undefined && isAbsolute(named) ? factsFolderIn(named) : ownCacheFolder();
}

function isOnDisk(uri: string): boolean {
  return URI.parse(uri).scheme === 'file';
}
