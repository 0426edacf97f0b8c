/**
 * Annotations as a table for spreadsheets.
 */
import { type Selectors, selectorsIn } from '../../../annotations/anchoring/selectors.ts';
import type { Annotation } from '../../../annotations/annotation.ts';
import { cover } from '../../../text/span.ts';
import { CSV_MARK, csvLine } from '../../csv.ts';
import { countOtherKeys, type Entry, foundIn } from '../entries.ts';
import { fieldsOf } from '../fields.ts';
import type { AnnotatedDocument, Exported } from '../format.ts';
import { FOREIGN, Tally } from '../tally.ts';
import { wellFormed } from '../text-of.ts';
import { COLUMNS, EMPTY_ROW, type Row } from './columns.ts';

const FILE = 'annotations.csv';

export function writeCsv(documents: readonly AnnotatedDocument[], withFound: boolean): Exported {
  const tally = new Tally();
  const rows = documents.flatMap((document) => {
    const found = withFound ? foundIn(document.facts) : [];
    return [...foundRows(document, found), ...saidRows(document, tally)];
  });
  const lines = [COLUMNS, ...rows.map((row) => COLUMNS.map((name) => wellFormed(row[name])))].map(csvLine);
  return { files: [{ path: FILE, content: CSV_MARK + lines.join('') }], losses: tally.sentences() };
}

function foundRows({ path, member, text }: AnnotatedDocument, found: readonly Entry[]): readonly Row[] {
  if (found.length === 0) return [];
  const selectors = selectorsIn(text);
  return found.map(({ fields, parts, cue }) => ({
    ...EMPTY_ROW,
    ...fields,
    document: path,
    member: member ?? '',
    ...passageCells(selectors(cover(parts))),
    ...(cue && cueCells(selectors(cue))),
  }));
}

function saidRows({ annotations }: AnnotatedDocument, tally: Tally): readonly Row[] {
  return annotations.flatMap(({ annotation }): readonly Row[] => {
    const { target, says } = annotation;
    if (says.about === 'foreign') {
      tally.add(FOREIGN);
      return [];
    }
    countOtherKeys(annotation, tally);
    return [
      {
        ...EMPTY_ROW,
        ...fieldsOf(annotation),
        document: target.document,
        member: target.member ?? '',
        ...(target.selectors && passageCells(target.selectors)),
        ...(says.about === 'quotation' && says.cue && cueCells(says.cue)),
        ...(says.about === 'link' && otherCells(says.other)),
      },
    ];
  });
}

function passageCells({ quote, position, version }: Selectors): Partial<Row> {
  const { exact, prefix, suffix } = quote;
  const context = { before: prefix, after: suffix, version: version ?? '' };
  return { ...placeCells(position), words: exact, ...context };
}

function cueCells({ quote, position }: Selectors): Partial<Row> {
  return { cue: quote.exact, 'cue start': String(position.start), 'cue end': String(position.end) };
}

function otherCells({ document, member, selectors, depth }: Annotation['target']): Partial<Row> {
  return {
    'other document': document,
    'other member': member ?? '',
    'other depth': depth > 0 ? String(depth) : '',
    ...(selectors && {
      'other words': selectors.quote.exact,
      'other start': String(selectors.position.start),
      'other end': String(selectors.position.end),
    }),
  };
}

function placeCells({ start, end }: Selectors['position']): Partial<Row> {
  return { start: String(start), end: String(end) };
}
