#!/usr/bin/env node
/**
 * The command line: the program, its commands and how it ends.
 *
 * What a command does is in its own file; one line here lists it.
 */
import { Command, CommanderError } from 'commander';
import { version } from '../package.json';
import { addAgreement } from './commands/agreement.ts';
import { addAnalyze } from './commands/analyze.ts';
import { addAnnotations } from './commands/annotations.ts';
import { addBundle } from './commands/bundle.ts';
import { addCheck } from './commands/check.ts';
import { addCompare } from './commands/compare.ts';
import { addDecide } from './commands/decide.ts';
import { addEntities } from './commands/entities.ts';
import { addExport } from './commands/export.ts';
import { addHelp } from './commands/help.ts';
import { addImport } from './commands/import.ts';
import { addQuotations } from './commands/quotations.ts';
import { addSplit } from './commands/split.ts';
import { addStatements } from './commands/statements.ts';
import { raiseExitStatus } from './exit-status.ts';
import { problemOf } from './read-text.ts';
import { UserError } from './user-error.ts';
import { visibleLines } from './visible.ts';

/** In the order of the help. Each adds one command to the program. */
const COMMANDS: readonly ((program: Command) => void)[] = [
  addCheck,
  addStatements,
  addQuotations,
  addEntities,
  addAnnotations,
  addAgreement,
  addDecide,
  addAnalyze,
  addCompare,
  addBundle,
  addSplit,
  addExport,
  addImport,
  addHelp,
];

function program(): Command {
  const all = new Command('crossquote')
    .description(
      'See who said what, where else the same statement is reported, and where your sources disagree.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'explain the command')
    .helpCommand(false)
    .option('-q, --quiet', 'print results, warnings and errors only')
    .option('--no-ignore', 'read what .gitignore, .ignore and .crossquoteignore name, too')
    .option('--color', 'colour the output, even where it is not a terminal')
    .option('--no-color', 'never colour the output')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      outputError: (text, write) => write(`crossquote: ${visibleLines(text.replace(/^error: /, ''))}`),
    })
    .exitOverride();
  for (const add of COMMANDS) add(all);
  return all;
}

/** Say why it could not be done, in words where the user can help it and with the stack where only we can. */
function reportFailure(error: unknown): void {
  if (error instanceof CommanderError) {
    // Commander has printed its message, or the help that was asked for.
    if (error.exitCode !== 0) raiseExitStatus(2);
    return;
  }
  raiseExitStatus(2);
  const text =
    error instanceof UserError ? error.message : `this is a mistake in crossquote\n${stackOf(error)}`;
  process.stderr.write(`crossquote: ${visibleLines(text)}\n`);
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough, such as `head`, closes the pipe: there is nobody left to print for.
  if (error.code === 'EPIPE') process.exit();
  reportFailure(new UserError(`standard output ${problemOf(error)}`));
  process.exit();
});
// Where messages cannot be written, nobody can be told; the results and the status still stand.
process.stderr.on('error', () => {});

try {
  await program().parseAsync();
} catch (error) {
  reportFailure(error);
}
