/**
 * Write ThirdPartyNotices.txt, which the packages carry.
 *
 *     node scripts/make-notices.mjs
 *
 * A test says when it is due: after a dependency that is bundled was added, dropped or updated.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root, runOrFail } from './run.mjs';
import { thirdPartyNotices } from './third-party-notices.mjs';

await runOrFail(process.execPath, ['esbuild.mjs']);
writeFileSync(path.join(root, 'ThirdPartyNotices.txt'), `${thirdPartyNotices()}\n`);
