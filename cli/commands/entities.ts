/**
 * `crossquote entities`: who and what the documents name, those in most documents first.
 */
import { type Command, Option } from 'commander';
import { entitiesCsv } from '../../engine/export/entities-csv.ts';
import { type EntityRow, entityRows } from '../../engine/export/entity-row.ts';
import { followTheMoney } from '../../engine/export/follow-the-money.ts';
import { inEnglish } from '../../protocol/phrase.ts';
import { jsonList } from '../json-list.ts';
import { morePaths, PATHS } from '../path-argument.ts';
import { printParts } from '../print-parts.ts';
import { readCorpus } from '../read-corpus.ts';
import { readSettings } from '../read-settings.ts';
import { type Column, type Row, tableLines } from '../table.ts';
import { openTerminal } from '../terminal.ts';
import { theseDocuments } from '../these-documents.ts';
import { visible, visibleJson, visibleLines } from '../visible.ts';

const FORMATS = ['table', 'json', 'csv', 'ftm'] as const;
type Format = (typeof FORMATS)[number];

export function addEntities(program: Command): void {
  program
    .command('entities')
    .description('list who and what is named: people, organisations, places, with all of their names')
    .argument('<path...>', PATHS, morePaths)
    .addOption(
      new Option('--format <format>', 'how to print; ftm is FollowTheMoney JSON lines')
        .choices(FORMATS)
        .default('table'),
    )
    .addHelpText('after', '\nExample:\n  crossquote entities articles/ --format csv > names.csv')
    .action(async (paths: readonly string[], { format }: { format: Format }, command: Command) => {
      const terminal = openTerminal(command);
      const { snapshot } = await readCorpus(paths, readSettings(command), terminal);
      const rows = entityRows(snapshot);
      if (format === 'json') return printParts(entitiesJson(rows), terminal);
      if (format === 'csv') return printParts(visibleCsv(entitiesCsv(rows)), terminal);
      if (format === 'ftm') {
        const { lines, left } = followTheMoney(rows);
        await printParts(lines.map(visibleJson), terminal);
        if (left > 0)
          terminal.warn(`${left} of ${rows.length} names are left out: nothing shows what they are`);
        return;
      }
      if (rows.length === 0) {
        return terminal.line([{ text: `Nobody is named in ${theseDocuments(snapshot)}.` }]);
      }
      const lines = tableLines(
        COLUMNS,
        'OTHER NAMES',
        rows.map((row) => [rowOf(row)]),
        terminal,
      );
      for (const line of lines) await terminal.line(line);
    });
}

const COLUMNS: readonly Column[] = [
  { title: 'NAME', keeps: 'start' },
  { title: 'TYPE', keeps: 'start' },
  { title: 'NAMED', keeps: 'start' },
  { title: 'DOCUMENTS', keeps: 'start' },
];

function rowOf({ entity, aliases }: EntityRow): Row {
  return {
    cells: [
      [{ text: visible(entity.name) }],
      [{ text: entity.type, style: 'dim' }],
      [{ text: String(entity.mentions) }],
      [{ text: String(entity.documents) }],
    ],
    text: () => [{ text: visible(aliases.join(', ')) }],
  };
}

/** CSV ends its lines as RFC 4180 has it, whatever else is shown. */
function* visibleCsv(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${visibleLines(line.trimEnd())}\r\n`;
}

function* entitiesJson(rows: readonly EntityRow[]): Generator<string> {
  yield '{"version":1,\n"entities":';
  yield* jsonList(rows, ({ entity, documents, roles }) => ({
    name: entity.name,
    type: entity.type,
    names: entity.names,
    mentions: entity.mentions,
    documents,
    roles: roles.map(({ text, count, document }) => ({ text, count, document: document.id })),
    reasons: Object.fromEntries(Array.from(entity.reasons, ([key, reason]) => [key, inEnglish(reason)])),
  }));
  yield '}\n';
}
