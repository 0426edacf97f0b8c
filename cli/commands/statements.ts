/**
 * `crossquote statements`: every statement that is reported more than once, a report a row.
 */
import { type Command, Option } from 'commander';
import type { Line, Look } from '../layout.ts';
import { lookupIn } from '../lookup.ts';
import { PATHS } from '../path-argument.ts';
import { printParts } from '../print-parts.ts';
import { readCorpus } from '../read-corpus.ts';
import { placeText } from '../source-position.ts';
import { piecesOf, speakerPiece } from '../statement-lines.ts';
import { type StatementView, viewStatements } from '../statement-view.ts';
import { type Column, type Row, tableLines } from '../table.ts';
import { openTerminal } from '../terminal.ts';
import { theseDocuments } from '../these-documents.ts';
import { statementsJson } from '../view-json.ts';
import { visible } from '../visible.ts';

export function addStatements(program: Command): void {
  program
    .command('statements')
    .description('list the statements that are reported more than once, with every report of them')
    .argument('<path...>', PATHS)
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json']).default('table'))
    .addHelpText('after', '\nExample:\n  crossquote statements articles/')
    .action(async (paths: readonly string[], { format }: { format: 'table' | 'json' }, command: Command) => {
      const terminal = openTerminal(command);
      const { snapshot } = await readCorpus(paths, terminal);
      const statements = viewStatements(snapshot, lookupIn(snapshot));
      if (format === 'json') return printParts(statementsJson(statements), terminal);
      const groups = [...statements].map((statement) => rowsOf(statement, terminal));
      if (groups.length === 0) {
        return terminal.line([{ text: `No statement is reported twice in ${theseDocuments(snapshot)}.` }]);
      }
      for (const line of tableLines(COLUMNS, 'WORDING', groups, terminal)) await terminal.line(line);
    });
}

const COLUMNS: readonly Column[] = [
  { title: '', keeps: 'start' },
  { title: 'PLACE', keeps: 'end' },
  { title: 'DOCUMENT', keeps: 'end' },
  { title: 'SPEAKER', keeps: 'start' },
  { title: 'RELATION', keeps: 'start' },
];

function rowsOf(statement: StatementView, look: Look): readonly Row[] {
  return statement.wordings.flatMap((wording) =>
    wording.reports.map(({ path, member, position, speaker, relation, status }, index) => {
      const cells: readonly Line[] = [
        [{ text: statement.id, style: 'dim' }],
        [{ text: placeText(path, position), style: 'place' }],
        [{ text: visible(member ?? ''), style: 'dim' }],
        [speakerPiece(speaker, statement.speaker)],
        [{ text: status === 'suggested' ? `perhaps ${relation}` : relation }],
      ];
      // On a screen a wording is read once; a file has it in each row, for programs that look at rows alone.
      const isRead = index > 0 && Number.isFinite(look.width);
      return { cells, text: () => (isRead ? SAME : piecesOf(wording, statement, look.color)) };
    }),
  );
}

const SAME: Line = [{ text: 'in the same words', style: 'dim' }];
