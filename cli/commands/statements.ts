/**
 * `crossquote statements`: every statement that is reported more than once, a report a row.
 */
import { type Command, Option } from 'commander';
import { lookupIn } from '../../engine/export/lookup.ts';
import { type StatementView, viewStatements } from '../../engine/export/statement-view.ts';
import { statementsCsv } from '../../engine/export/statements-csv.ts';
import { comparedStatement } from '../compared-statement.ts';
import { findStatement } from '../find-statement.ts';
import { statementMatrixCsv, statementMatrixHtml } from '../formats/statement-matrix.ts';
import { statementsHtml } from '../formats/statements-html.ts';
import { statementsMarkdown } from '../formats/statements-markdown.ts';
import type { Line, Look } from '../layout.ts';
import { morePaths, PATHS } from '../path-argument.ts';
import { placeText } from '../place-text.ts';
import { printParts } from '../print-parts.ts';
import { readCorpus } from '../read-corpus.ts';
import { readSettings } from '../read-settings.ts';
import { piecesOf, speakerPiece } from '../statement-lines.ts';
import { opinionText, relationText, statementsInWords } from '../statement-words.ts';
import { type Column, type Row, tableLines } from '../table.ts';
import { openTerminal } from '../terminal.ts';
import { theseDocuments } from '../these-documents.ts';
import { statementsJson } from '../view-json.ts';
import { visible } from '../visible.ts';

/** The formats of a file; a new one is a file in `cli/formats` or `engine/export` and a line here. */
const FORMATS = {
  json: statementsJson,
  csv: (statements: Iterable<StatementView>) => statementsCsv(statements, visible, (path) => path),
  markdown: statementsMarkdown,
  html: statementsHtml,
  'matrix-csv': statementMatrixCsv,
  'matrix-html': statementMatrixHtml,
};

interface Options {
  readonly format: 'table' | keyof typeof FORMATS;
  readonly compare?: string;
}

export function addStatements(program: Command): void {
  program
    .command('statements')
    .description('list the statements that are reported more than once, with every report of them')
    .argument('<path...>', PATHS, morePaths)
    .addOption(
      new Option(
        '--format <format>',
        'how to print; html is one file to read and to mail, a matrix has the documents across',
      )
        .choices(['table', ...Object.keys(FORMATS)])
        .default('table'),
    )
    .addOption(
      new Option(
        '--compare <statement>',
        'print one statement, its reports word under word; by the id that this command prints, or by words of it',
      ).conflicts('format'),
    )
    .addHelpText(
      'after',
      `
Examples:
  crossquote statements articles/ --compare S12
  crossquote statements articles/ --format html > statements.html`,
    )
    .action(async (paths: readonly string[], { format, compare }: Options, command: Command) => {
      const terminal = openTerminal(command);
      const { snapshot } = await readCorpus(paths, readSettings(command), terminal);
      const statements = viewStatements(snapshot, lookupIn(snapshot));
      if (compare !== undefined) {
        for (const line of comparedStatement(findStatement(statements, compare), terminal))
          await terminal.line(line);
        return;
      }
      if (format !== 'table') return printParts(FORMATS[format](statements, snapshot), terminal);
      const groups = [...statements].map((statement) => rowsOf(statement, terminal));
      if (groups.length === 0) {
        return terminal.line([{ text: statementsInWords(0, 0, theseDocuments(snapshot)) }]);
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
    wording.reports.map((report, index) => {
      const { path, member, position, speaker } = report;
      const cells: readonly Line[] = [
        [{ text: statement.id, style: 'dim' }],
        [{ text: placeText(path, position), style: 'place' }],
        [{ text: visible(member ?? ''), style: 'dim' }],
        [speakerPiece(speaker, statement.speaker)],
        [{ text: relationText(report) }],
      ];
      // On a screen a wording is read once; a file has it in each row, for programs that look at rows alone.
      const isRead = index > 0 && Number.isFinite(look.width);
      const opinion = opinionText(report);
      const told: Line = opinion === '' ? [] : [{ text: `  ${opinion}`, style: 'warning' }];
      return {
        cells,
        text: () => [...(isRead ? SAME : piecesOf(wording, statement, look.color)), ...told],
      };
    }),
  );
}

const SAME: Line = [{ text: 'in the same words', style: 'dim' }];
