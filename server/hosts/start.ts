#!/usr/bin/env node
/**
 * What is run as the server: starts it with code that was compiled before, where it was.
 */
import { fileURLToPath } from 'node:url';
import { ownCodeFolder } from '../../node/cache/cache-folder.ts';
import { CompiledScript } from './compiled-script.ts';
import { growHeapSlowly, withFirstFlags } from './heap-growth.ts';

/** In milliseconds. By then the first documents have been read, and what reads them is compiled. */
const UNTIL_KEPT = 5000;

const server = new CompiledScript(
  fileURLToPath(new URL('./language-server.js', import.meta.url)),
  ownCodeFolder(),
);
server.run();
growHeapSlowly();
setTimeout(() => withFirstFlags(() => server.keep()), UNTIL_KEPT).unref();
