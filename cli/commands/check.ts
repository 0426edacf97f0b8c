/**
 * `crossquote check`: what the sources disagree on.
 */
import { type Command, Option } from 'commander';
import type { Severity } from '../../protocol/checks.ts';
import { diagnosticsJson, diagnosticsOf, type FileDiagnostic } from '../analysis-json.ts';
import { checkLines } from '../check-lines.ts';
import { raiseExitStatus } from '../exit-status.ts';
import { sarifLog } from '../formats/sarif.ts';
import { morePaths, PATHS } from '../path-argument.ts';
import { printParts } from '../print-parts.ts';
import { readCorpus } from '../read-corpus.ts';
import { readSettings } from '../read-settings.ts';
import { openTerminal } from '../terminal.ts';

/** The formats for programs; a new one is a file in `cli/formats` and a line here. */
const FORMATS = { json: diagnosticsJson, sarif: sarifLog };

interface CheckOptions {
  readonly failOn: Severity | 'never';
  readonly format: 'text' | keyof typeof FORMATS;
}

export function addCheck(program: Command): void {
  program
    .command('check')
    .description('print what the sources disagree on, statement by statement, and what is wrong in the texts')
    .argument('<path...>', PATHS, morePaths)
    .addOption(
      new Option('--fail-on <severity>', 'end with status 1 when a finding is at least this grave')
        .choices([...SEVERITIES, 'never'])
        .default('warning'),
    )
    .addOption(
      new Option('--format <format>', 'how to print')
        .choices(['text', ...Object.keys(FORMATS)])
        .default('text'),
    )
    .addHelpText('after', '\nExample:\n  crossquote check articles/ --fail-on never')
    .action(async (paths: readonly string[], { failOn, format }: CheckOptions, command: Command) => {
      const terminal = openTerminal(command);
      const { snapshot, settings } = await readCorpus(paths, readSettings(command), terminal);
      const diagnostics = [...diagnosticsOf(snapshot, settings)];
      // A folder that has moved, or a glob with a slip, must not pass for one without findings.
      if (snapshot.documentCount === 0) raiseExitStatus(2);
      // Before anything is printed, since a reader that closes the pipe ends the process.
      if (diagnostics.some((found) => isAtLeast(found, failOn))) raiseExitStatus(1);
      if (format !== 'text') await printParts(FORMATS[format](diagnostics, snapshot), terminal);
      else for (const line of checkLines(snapshot, diagnostics, terminal)) await terminal.line(line);
    });
}

/** The gravest first. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function isAtLeast({ diagnostic }: FileDiagnostic, failOn: Severity | 'never'): boolean {
  return failOn !== 'never' && SEVERITIES.indexOf(diagnostic.severity) <= SEVERITIES.indexOf(failOn);
}
