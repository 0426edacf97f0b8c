/**
 * `crossquote export`: annotations, and what was found, for other programs.
 */
import { extname, join } from 'node:path';
import { type Command, Option } from 'commander';
import { FORMATS } from '../../engine/export/annotations/list.ts';
import { documentsToExport } from '../annotated-documents.ts';
import { countOfNone } from '../annotation-view.ts';
import { raiseExitStatus } from '../exit-status.ts';
import { counted } from '../layout.ts';
import { morePaths, onePath, PATHS } from '../path-argument.ts';
import { problemsInside } from '../problems-inside.ts';
import { readCorpus } from '../read-corpus.ts';
import { readSettings } from '../read-settings.ts';
import { openTerminal } from '../terminal.ts';
import { UserError } from '../user-error.ts';
import { visible } from '../visible.ts';
import { obstacleAt, writeFiles } from '../write-files.ts';

interface ExportOptions {
  readonly format: string;
  readonly out: string;
  /** Absent where the format decides. */
  readonly found?: boolean;
  readonly strict?: boolean;
  readonly force?: boolean;
}

export function addExport(program: Command): void {
  program
    .command('export')
    .description('write annotations, and what was found, for other programs')
    .argument('<path...>', PATHS, morePaths)
    .addOption(
      new Option('--format <format>', 'the form to write')
        .choices(FORMATS.map(({ id }) => id))
        .makeOptionMandatory(),
    )
    .requiredOption(
      '-o, --out <path>',
      'the folder to write into, or the file of a format that has one',
      onePath,
    )
    .option('--found', 'with the quotations and names that were found')
    .option('--no-found', 'only with what people have said')
    .option('--strict', 'write nothing and end with status 1 where the format cannot carry something')
    .option('--force', 'replace files that exist')
    .addHelpText('after', '\nExample:\n  crossquote export articles/ --format brat -o brat/')
    .action(async (paths: readonly string[], options: ExportOptions, command: Command) => {
      const { out, found, strict = false, force = false } = options;
      const terminal = openTerminal(command);
      const corpus = await readCorpus(paths, readSettings(command), terminal);
      const format = FORMATS.find(({ id }) => id === options.format);
      if (!format) throw new UserError(`there is no format ${visible(options.format)}`);
      const documents = documentsToExport(paths, corpus.snapshot);
      const { files, losses: own } = format.write(documents, found ?? format.withFound);
      const ofNone = countOfNone(corpus, paths);
      const losses =
        ofNone === 0
          ? own
          : [...own, `${counted(ofNone, 'annotation')} left out: of documents that are not there`];
      for (const loss of losses) terminal.warn(visible(loss));
      if (strict && losses.length > 0) {
        terminal.warn('nothing was written, because of --strict');
        return raiseExitStatus(1);
      }
      const [only, ...more] = files;
      const isFile = only && more.length === 0 && extname(out) === extname(only.path);
      const problems = isFile
        ? [obstacleAt(out, force)].flatMap((problem) => (problem ? [`${visible(out)} ${problem}`] : []))
        : problemsInside(
            out,
            files.map(({ path }) => path),
            force,
          );
      if (problems.length > 0) throw new UserError(`nothing was written:\n${problems.join('\n')}`);
      const targets = files.map(({ path, content }) => ({
        path: isFile ? out : join(out, path),
        text: content,
      }));
      writeFiles(targets, force);
      for (const { path } of targets) await terminal.line([{ text: visible(path) }]);
      terminal.note(`Wrote ${counted(files.length, 'file')}`);
    });
}
