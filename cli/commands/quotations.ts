/**
 * `crossquote quotations`: every quotation in the order of the texts.
 */
import { type Command, Option } from 'commander';
import type { Snapshot } from '../../engine/corpus/snapshot.ts';
import { type Lookup, lookupIn } from '../../engine/export/lookup.ts';
import { type QuotationView, viewQuotation } from '../../engine/export/quotation-view.ts';
import { morePaths, PATHS } from '../path-argument.ts';
import { placeText } from '../place-text.ts';
import { printParts } from '../print-parts.ts';
import { readCorpus } from '../read-corpus.ts';
import { readSettings } from '../read-settings.ts';
import { type Column, type Row, tableLines } from '../table.ts';
import { openTerminal } from '../terminal.ts';
import { theseDocuments } from '../these-documents.ts';
import { quotationsJson } from '../view-json.ts';
import { visible } from '../visible.ts';

export function addQuotations(program: Command): void {
  program
    .command('quotations')
    .description('list every quotation: where it stands, its kind, its speaker and its words')
    .argument('<path...>', PATHS, morePaths)
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json']).default('table'))
    .addHelpText('after', '\nExample:\n  crossquote quotations articles/ --format json')
    .action(async (paths: readonly string[], { format }: { format: 'table' | 'json' }, command: Command) => {
      const terminal = openTerminal(command);
      const { snapshot } = await readCorpus(paths, readSettings(command), terminal);
      const quotations = viewQuotations(snapshot, lookupIn(snapshot));
      if (format === 'json') return printParts(quotationsJson(quotations), terminal);
      const rows = [...quotations].map((quotation) => [rowOf(quotation)]);
      if (rows.length === 0) {
        return terminal.line([{ text: `No quotation was found in ${theseDocuments(snapshot)}.` }]);
      }
      for (const line of tableLines(COLUMNS, 'WORDS', rows, terminal)) await terminal.line(line);
    });
}

const COLUMNS: readonly Column[] = [
  { title: 'PLACE', keeps: 'end' },
  { title: 'DOCUMENT', keeps: 'end' },
  { title: 'KIND', keeps: 'start' },
  { title: 'SPEAKER', keeps: 'start' },
];

function* viewQuotations(snapshot: Snapshot, lookup: Lookup): Generator<QuotationView> {
  for (const file of snapshot.files()) {
    for (const document of file.documents) {
      for (const [index, quotation] of document.facts.quotations.entries()) {
        yield viewQuotation({ document, index, quotation }, lookup);
      }
    }
  }
}

function rowOf({ path, member, position, kind, polarity, speaker, text }: QuotationView): Row {
  return {
    cells: [
      [{ text: placeText(path, position), style: 'place' }],
      [{ text: visible(member ?? ''), style: 'dim' }],
      [{ text: polarity === 'asserted' ? kind : `${kind}, ${polarity}` }],
      [speaker ? { text: visible(speaker.name ?? speaker.written) } : { text: '–', style: 'dim' }],
    ],
    text: () => [{ text: visible(text) }],
  };
}
