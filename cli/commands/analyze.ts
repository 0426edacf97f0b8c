/**
 * `crossquote analyze`: every fact, for other programs.
 */
import { type Command, Option } from 'commander';
import { analysisJson } from '../analysis-json.ts';
import { morePaths, PATHS } from '../path-argument.ts';
import { printParts } from '../print-parts.ts';
import { readCorpus } from '../read-corpus.ts';
import { readSettings } from '../read-settings.ts';
import { openTerminal } from '../terminal.ts';

export function addAnalyze(program: Command): void {
  program
    .command('analyze')
    .description('print every fact as JSON, in the form of docs/analysis.schema.json')
    .argument('<path...>', PATHS, morePaths)
    .addOption(new Option('--format <format>', 'how to print').choices(['json']).default('json'))
    .addHelpText('after', '\nExample:\n  crossquote analyze articles/ > analysis.json')
    .action(async (paths: readonly string[], _options: unknown, command: Command) => {
      const terminal = openTerminal(command);
      const { snapshot, settings } = await readCorpus(paths, readSettings(command), terminal);
      await printParts(analysisJson(snapshot, settings), terminal);
    });
}
