#!/usr/bin/env node
/**
 * What is run as the server: starts it with code that was compiled before, where it was.
 */
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { ownCodeFolder } from '../../node/cache/cache-folder.ts';
import { CompiledScript } from './compiled-script.ts';
import { growHeapSlowly, withFirstFlags } from './heap-growth.ts';

/** In milliseconds. By then the first documents have been read, and what reads them is compiled. */
const UNTIL_KEPT = 5000;

// Rules are written as regular expressions, most of which are run again and again: V8 would first compile them for its interpreter,
// and then again.
setFlagsFromString('--no-regexp-tier-up');
// V8 forgets what it has compiled of functions that have not run for some time: all that is run once, when the program is loaded,
// would be missing in what is kept for the next start.
setFlagsFromString('--no-flush-bytecode');

const server = new CompiledScript(
  fileURLToPath(new URL('./language-server.js', import.meta.url)),
  ownCodeFolder(),
);
server.run();
growHeapSlowly();
setTimeout(() => withFirstFlags(() => server.keep()), UNTIL_KEPT).unref();
