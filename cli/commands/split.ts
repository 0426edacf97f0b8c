/**
 * `crossquote split`: the files that a bundle was made of.
 */

import { join } from 'node:path';
import type { Command } from 'commander';
import { planSplit } from '../../engine/bundle/plan-split.ts';
import { inEnglish } from '../../protocol/phrase.ts';
import { counted } from '../layout.ts';
import { onePath } from '../path-argument.ts';
import { problemsInside } from '../problems-inside.ts';
import { readFound } from '../read-found.ts';
import { openTerminal } from '../terminal.ts';
import { UserError } from '../user-error.ts';
import { visible } from '../visible.ts';
import { writeFiles } from '../write-files.ts';

interface SplitOptions {
  readonly directory: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

export function addSplit(program: Command): void {
  program
    .command('split')
    .description('write the documents of a bundle as files of their own')
    .argument('<bundle>', 'the bundle', onePath)
    .requiredOption(
      '-d, --directory <folder>',
      'the folder to write them into; made if it does not exist',
      onePath,
    )
    .option('--force', 'replace files that exist')
    .option('--dry-run', 'say what would be written, and write nothing')
    .addHelpText('after', '\nExample:\n  crossquote split articles.bundle -d articles/')
    .action(async (path: string, { directory, force = false, dryRun }: SplitOptions, command: Command) => {
      const terminal = openTerminal(command);
      const text = readFound({ path, isNamed: true }, terminal) ?? '';
      const { files, refusals } = planSplit(text);
      const names = files.map(({ name }) => name);
      const problems = [
        ...refusals.map(inEnglish),
        ...(refusals.length > 0 ? [] : problemsInside(directory, names, force)),
      ];
      if (problems.length > 0) throw new UserError(`nothing was written:\n${problems.join('\n')}`);
      const targets = files.map((file) => ({ path: join(directory, file.name), text: file.text }));
      if (!dryRun) writeFiles(targets, force);
      for (const target of targets) await terminal.line([{ text: visible(target.path) }]);
      terminal.note(
        `${dryRun ? 'Would write' : 'Wrote'} ${counted(files.length, 'file')} into ${visible(directory)}`,
      );
    });
}
