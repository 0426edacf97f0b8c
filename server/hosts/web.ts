/**
 * The server as a web worker, for VS Code in a browser: it has no file system and reads through the client.
 */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { matcher } from '../../files/matcher.ts';
import { version } from '../../package.json';
import { startServer } from '../server.ts';
import { clientFiles } from './client-files.ts';
import { decode } from './decode.ts';
import { today } from './today.ts';

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

/** A message to oneself waits behind those that have come; a timer would wait 4 ms more. */
const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

startServer(connection, {
  version,
  ...clientFiles(connection),
  decode,
  matcher,
  now: () => performance.now(),
  today,
  newUuid: () => crypto.randomUUID(),
  rest() {
    return new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
  },
  after(milliseconds, action) {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
});
