/**
 * `crossquote bundle`: several files as one.
 */

import { resolve } from 'node:path';
import type { Command } from 'commander';
import { makeBundle } from '../../engine/bundle/make-bundle.ts';
import { inEnglish } from '../../protocol/phrase.ts';
import { findFiles } from '../find-files.ts';
import { counted } from '../layout.ts';
import { namesFromHere } from '../names-from-here.ts';
import { morePaths, onePath } from '../path-argument.ts';
import { readFound } from '../read-found.ts';
import { readSettings } from '../read-settings.ts';
import { tellLeftOut } from '../tell-left-out.ts';
import { openTerminal } from '../terminal.ts';
import { UserError } from '../user-error.ts';
import { visible } from '../visible.ts';
import { obstacleAt, writeFiles } from '../write-files.ts';

interface BundleOptions {
  readonly output: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

export function addBundle(program: Command): void {
  program
    .command('bundle')
    .description('put several files into one, which `split` takes apart again')
    .argument(
      '<file...>',
      'files, in the order that they will have; a folder stands for the texts in it',
      morePaths,
    )
    .requiredOption('-o, --output <file>', 'the bundle to write', onePath)
    .option('--force', 'replace the bundle if it exists')
    .option('--dry-run', 'say what would be written, and write nothing')
    .addHelpText('after', '\nExample:\n  crossquote bundle articles/*.txt -o articles.bundle')
    .action(
      async (
        paths: readonly string[],
        { output, force = false, dryRun }: BundleOptions,
        command: Command,
      ) => {
        const terminal = openTerminal(command);
        const { files: found, leftOut } = await findFiles(paths, readSettings(command));
        const sources = found.filter(({ path, isNamed }) => isNamed || resolve(path) !== resolve(output));
        const names = namesFromHere(sources.map(({ path }) => path));
        const files = sources.flatMap((source) => {
          const text = readFound(source, terminal);
          return text === null ? [] : [{ name: names.get(source.path) ?? source.path, text }];
        });
        tellLeftOut(leftOut, terminal);
        if (files.length === 0)
          throw new UserError(`${paths.map(visible).join(', ')}: there is no text to bundle`);
        const { text, refusals } = makeBundle(files);
        if (refusals.length > 0)
          throw new UserError(`nothing was written:\n${refusals.map(inEnglish).join('\n')}`);
        const obstacle = obstacleAt(output, force);
        if (obstacle !== null) throw new UserError(`${visible(output)} ${obstacle}`);
        if (!dryRun) writeFiles([{ path: output, text }], force);
        for (const { name } of files) await terminal.line([{ text: visible(name) }]);
        terminal.note(
          `${dryRun ? 'Would put' : 'Put'} ${counted(files.length, 'file')} into ${visible(output)}`,
        );
      },
    );
}
