/**
 * Bundle the sources into what is shipped: one file for each place that the product runs in.
 *
 *     node esbuild.mjs            dist/, with source maps
 *     node esbuild.mjs --minify   dist/, small, as it is packed
 *     node esbuild.mjs --tests    also the editor's tests, into build/test/
 *     node esbuild.mjs --bench    also the bench, into build/
 *     node esbuild.mjs --fuzz     also the fuzz, into build/
 *
 * The formats are not free: the extension hosts load CommonJS, a worker is one script, and the command line's
 * dependencies are ES modules.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
const minify = process.argv.includes('--minify');

/** @type {import('esbuild').BuildOptions} */
const node = {
  platform: 'node',
  target: 'node20.12',
  // Where a package has both, its ES modules: what others call UMD hides its requires from a bundler.
  mainFields: ['module', 'main'],
};
/** @type {import('esbuild').BuildOptions} */
const web = { platform: 'browser', target: 'es2022' };
/** An ES module has no `require`; CommonJS dependencies that are bundled into one ask for it. */
const requireInModule =
  'import { createRequire as createRequireForBundle } from "node:module";\n' +
  'const require = createRequireForBundle(import.meta.url);';

/**
 * A CommonJS file has no `import.meta`; ES modules that are bundled into one ask for it.
 *
 * @type {import('esbuild').BuildOptions}
 */
const moduleUrl = {
  define: { 'import.meta.url': 'urlOfBundle' },
  banner: { js: 'const urlOfBundle = require("node:url").pathToFileURL(__filename).href;' },
};

/** @type {import('esbuild').BuildOptions} What finds something in a text, and nothing else. */
const worker = {
  ...node,
  entryPoints: ['node/analyse-worker.ts'],
  outfile: 'dist/analyse-worker.js',
  format: 'cjs',
};

/**
 * What is kept on disk is kept under a hash of the program that has found it, so that no rule that was changed meets what
 * was found before. Comments and names of places make no difference.
 */
async function engineFingerprint() {
  const { outputFiles } = await build({ ...common, ...worker, minify: true, sourcemap: false, write: false });
  const hash = createHash('sha256');
  for (const { contents } of outputFiles) hash.update(contents);
  return hash.digest('hex').slice(0, 16);
}

/** @type {readonly import('esbuild').BuildOptions[]} */
const product = [
  {
    ...node,
    entryPoints: ['client/node.ts'],
    outfile: 'dist/client.js',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...web,
    entryPoints: ['client/web.ts'],
    outfile: 'dist/web/client.js',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...web,
    // Of each page its script and its style.
    entryPoints: readdirSync(`${root}client/pages`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => ['ts', 'css'].map((kind) => `client/pages/${name}/page.${kind}`)),
    outdir: 'dist/pages',
    outbase: 'client/pages',
    format: 'iife',
  },
  worker,
  { ...node, ...moduleUrl, entryPoints: ['server/hosts/start.ts'], outfile: 'dist/server.js', format: 'cjs' },
  {
    ...node,
    ...moduleUrl,
    entryPoints: ['server/hosts/node.ts'],
    outfile: 'dist/language-server.js',
    format: 'cjs',
  },
  { ...web, entryPoints: ['server/hosts/web.ts'], outfile: 'dist/web/server.js', format: 'iife' },
  {
    ...node,
    entryPoints: ['cli/main.ts'],
    outfile: 'dist/cli.mjs',
    format: 'esm',
    banner: { js: requireInModule },
  },
];

/** @type {import('esbuild').BuildOptions} One for the desktop's extension host and the web's. */
const editorTests = {
  ...web,
  entryPoints: ['test/vscode/main.ts'],
  outfile: 'build/test/vscode.js',
  format: 'cjs',
  external: ['vscode'],
};

/** @type {import('esbuild').BuildOptions} */
const bench = {
  ...node,
  entryPoints: ['bench/main.ts'],
  outfile: 'build/bench.mjs',
  format: 'esm',
  banner: { js: requireInModule },
};

/** @type {import('esbuild').BuildOptions} What the bench loads into the server. */
const watch = {
  ...node,
  entryPoints: ['bench/watch-loop.ts'],
  outfile: 'build/watch-loop.cjs',
  format: 'cjs',
};

/** @type {import('esbuild').BuildOptions} */
const fuzz = { ...bench, entryPoints: ['bench/fuzz/main.ts'], outfile: 'build/fuzz.mjs' };

/**
 * Every place that the product runs in knows `\p{L}`, if perhaps of another version of Unicode. Left to itself esbuild puts
 * `new RegExp('\p{L}')` in its place, which is made anew each time that it is passed.
 *
 * @type {import('esbuild').BuildOptions}
 */
const unicode = { supported: { 'regexp-unicode-property-escapes': true } };

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  minify,
  sourcemap: !minify,
  logLevel: 'warning',
  ...unicode,
};

const bundles = [
  ...product,
  ...(process.argv.includes('--tests') ? [editorTests] : []),
  ...(process.argv.includes('--bench') ? [bench, watch] : []),
  ...(process.argv.includes('--fuzz') ? [fuzz] : []),
];
const fingerprint = { ENGINE_FINGERPRINT: JSON.stringify(await engineFingerprint()) };
const builds = await Promise.allSettled(
  bundles.map((bundle) =>
    build({ ...common, ...bundle, metafile: true, define: { ...bundle.define, ...fingerprint } }),
  ),
);
writeBundledFiles(builds.slice(0, product.length));
// What is wrong has been printed by esbuild itself.
if (builds.some(({ status }) => status === 'rejected')) process.exitCode = 1;

/**
 * Tell what is in the product, for the licences of what others have made.
 *
 * @param {readonly PromiseSettledResult<import('esbuild').BuildResult>[]} builds
 */
function writeBundledFiles(builds) {
  const files = builds.flatMap((build) =>
    build.status === 'fulfilled' ? Object.keys(build.value.metafile?.inputs ?? {}) : [],
  );
  mkdirSync(`${root}build`, { recursive: true });
  writeFileSync(`${root}build/bundled-files.json`, JSON.stringify([...new Set(files)].toSorted()));
}
