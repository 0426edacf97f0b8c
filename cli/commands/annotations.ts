/**
 * `crossquote annotations`: what people have said of the documents, those first whose words are not found.
 */

import { type Command, Option } from 'commander';
import type { AnnotationKind } from '../../engine/annotations/annotation.ts';
import { inWords } from '../../engine/annotations/says-in-words.ts';
import { lookupIn } from '../../engine/export/lookup.ts';
import { inEnglish } from '../../protocol/phrase.ts';
import { type AnnotationView, viewAnnotations } from '../annotation-view.ts';
import { annotationsCsv } from '../formats/annotations-csv.ts';
import { annotationsJson } from '../formats/annotations-json.ts';
import { morePaths, PATHS } from '../path-argument.ts';
import { placeText } from '../place-text.ts';
import { printParts } from '../print-parts.ts';
import { readCorpus } from '../read-corpus.ts';
import { readSettings } from '../read-settings.ts';
import { type Column, type Row, tableLines } from '../table.ts';
import { openTerminal } from '../terminal.ts';
import { theseDocuments } from '../these-documents.ts';
import { visible } from '../visible.ts';

const KINDS: readonly AnnotationKind[] = [
  'quotation',
  'mention',
  'link',
  'tag',
  'note',
  'verdict',
  'ignore',
  'foreign',
];

const FORMATS = { json: annotationsJson, csv: annotationsCsv };

interface Filters {
  readonly person?: string;
  readonly tag?: string;
  readonly kind?: AnnotationKind;
}

interface AnnotationsOptions extends Filters {
  readonly format: 'table' | keyof typeof FORMATS;
}

export function addAnnotations(program: Command): void {
  program
    .command('annotations')
    .description('list what people have said of the documents: quotations, names, tags, notes, verdicts')
    .argument('<path...>', PATHS, morePaths)
    .option('--person <name>', 'only what this person has said')
    .option('--tag <tag>', 'only passages with this tag')
    .addOption(new Option('--kind <kind>', 'only annotations of this kind').choices(KINDS))
    .addOption(
      new Option('--format <format>', 'how to print')
        .choices(['table', ...Object.keys(FORMATS)])
        .default('table'),
    )
    .addHelpText('after', '\nExample:\n  crossquote annotations articles/ --person "Ada Marsh"')
    .action(async (paths: readonly string[], options: AnnotationsOptions, command: Command) => {
      const terminal = openTerminal(command);
      const corpus = await readCorpus(paths, readSettings(command), terminal);
      const all = viewAnnotations(corpus, paths, lookupIn(corpus.snapshot));
      const views = all.filter((view) => isWanted(view, options));
      if (options.format !== 'table') return printParts(FORMATS[options.format](views), terminal);
      if (views.length === 0) {
        const these = theseDocuments(corpus.snapshot);
        const text =
          all.length === 0 ? `Nobody has annotated ${these}.` : `No annotation of ${these} is such a one.`;
        return terminal.line([{ text }]);
      }
      const rows = views.map((view) => [rowOf(view)]);
      for (const line of tableLines(COLUMNS, 'SAYS', rows, terminal)) await terminal.line(line);
    });
}

function isWanted(
  { annotation: { creator, says } }: AnnotationView,
  { person, tag, kind }: Filters,
): boolean {
  return (
    (person === undefined || creator === person) &&
    (tag === undefined || (says.about === 'tag' && says.tag === tag)) &&
    (kind === undefined || says.about === kind)
  );
}

const COLUMNS: readonly Column[] = [
  { title: '', keeps: 'start' },
  { title: 'PLACE', keeps: 'end' },
  { title: 'DOCUMENT', keeps: 'end' },
  { title: 'KIND', keeps: 'start' },
  { title: 'PERSON', keeps: 'start' },
];

function rowOf({ annotation, path, member, how, position, words }: AnnotationView): Row {
  const { says, creator } = annotation;
  return {
    cells: [
      [{ text: MARKS[how], style: 'warning' }],
      [{ text: position ? placeText(path, position) : visible(path), style: 'place' }],
      [{ text: visible(member ?? ''), style: 'dim' }],
      [{ text: says.about }],
      [creator === null ? { text: '–', style: 'dim' } : { text: visible(creator) }],
    ],
    text: () => [
      { text: visible(inEnglish(inWords(says))) },
      { text: words === '' ? '' : `  “${visible(words)}”`, style: 'dim' },
    ],
  };
}

/** What a reader must know of how an annotation was found. */
const MARKS: Readonly<Record<AnnotationView['how'], string>> = {
  orphan: 'orphan',
  changed: 'changed',
  exact: '',
  moved: '',
  document: '',
};
