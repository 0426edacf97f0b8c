/**
 * `crossquote import`: annotations that another program gives back.
 */
import { randomUUID } from 'node:crypto';
import { type Command, Option } from 'commander';
import { FORMATS } from '../../engine/export/annotations/list.ts';
import { raiseExitStatus } from '../exit-status.ts';
import { documentsIn } from '../given-documents.ts';
import { counted } from '../layout.ts';
import { mergeIntoSidecars } from '../merge-into-sidecars.ts';
import { morePaths, onePath } from '../path-argument.ts';
import { readExchangeFiles } from '../read-exchange-files.ts';
import { readSettings } from '../read-settings.ts';
import { openTerminal } from '../terminal.ts';
import { UserError } from '../user-error.ts';
import { visible } from '../visible.ts';
import { writeFiles } from '../write-files.ts';

interface ImportOptions {
  readonly format: string;
  readonly into: string;
  readonly strict?: boolean;
  readonly dryRun?: boolean;
}

export function addImport(program: Command): void {
  program
    .command('import')
    .description('take annotations that another program has written')
    .argument('<file...>', 'files of annotations, or folders of such', morePaths)
    .addOption(
      new Option('--format <format>', 'the form that they have')
        .choices(FORMATS.map(({ id }) => id))
        .makeOptionMandatory(),
    )
    .requiredOption('--into <folder>', 'the folder of the documents, which keeps the annotations', onePath)
    .option('--strict', 'write nothing and end with status 1 where something cannot be taken')
    .option('--dry-run', 'say what would be written, and write nothing')
    .addHelpText('after', '\nExample:\n  crossquote import brat/ --format brat --into articles/')
    .action(async (paths: readonly string[], options: ImportOptions, command: Command) => {
      const { into, strict = false, dryRun = false } = options;
      const terminal = openTerminal(command);
      const format = FORMATS.find(({ id }) => id === options.format);
      if (!format) throw new UserError(`there is no format ${visible(options.format)}`);
      const files = await readExchangeFiles(paths, format.extensions, terminal);
      const documents = await documentsIn(into, readSettings(command), terminal);
      const newId = () => `urn:uuid:${randomUUID()}`;
      const { annotations, problems, filesRead } = format.read(files, documents, newId);
      for (const problem of problems) terminal.warn(visible(problem));
      if (filesRead === 0)
        throw new UserError(
          `no file could be read as ${format.name}: check --format, and --into, the folder of the documents`,
        );
      if (strict && problems.length > 0) {
        terminal.warn('nothing was written, because of --strict');
        return raiseExitStatus(1);
      }
      const { sidecars, added, changed } = mergeIntoSidecars(into, annotations, terminal);
      if (!dryRun) writeFiles(sidecars, true);
      for (const { path } of sidecars) await terminal.line([{ text: visible(path) }]);
      terminal.note(
        `${dryRun ? 'Would take' : 'Took'} ${counted(added, 'new annotation')}, and ${changed} that changed, of ${annotations.length}`,
      );
    });
}
