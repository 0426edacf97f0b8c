/**
 * Annotations from a table: one that was exported and perhaps changed, or one that was made by hand with the columns that
 * it needs.
 */
import { SelectorText } from '../../../annotations/anchoring/selector-text.ts';
import { type Selectors, selectorsIn } from '../../../annotations/anchoring/selectors.ts';
import type { Annotation, Target } from '../../../annotations/annotation.ts';
import type { Span } from '../../../text/span.ts';
import { parseCsv } from '../../csv.ts';
import { annotationOf } from '../fields.ts';
import type { ExchangeFile, GivenDocument, ImportedFiles } from '../format.ts';
import { GivenDocuments } from '../given-documents.ts';
import { FOUND, Tally } from '../tally.ts';
import { textOf, wellFormed } from '../text-of.ts';
import { COLUMNS, EMPTY_ROW, type Row } from './columns.ts';

const NEEDED = ['document', 'about'] as const;

export function readCsv(
  files: readonly ExchangeFile[],
  documents: readonly GivenDocument[],
  newId: () => string,
): ImportedFiles {
  const given = new GivenDocuments(documents);
  const texts = new Texts();
  const tally = new Tally();
  const annotations: Annotation[] = [];
  const problems: string[] = [];
  let filesRead = 0;
  for (const file of files) {
    const [titles = [], ...records] = parseCsv(textOf(file.content));
    const head = titles.map((title) => title.trim().toLowerCase());
    const missing = NEEDED.filter((name) => !head.includes(name));
    if (missing.length > 0) {
      problems.push(`${file.path} has no column “${missing.join('” and no column “')}”.`);
      continue;
    }
    filesRead++;
    for (const [index, cells] of records.entries()) {
      const row = rowOf(head, cells);
      if (cells.every((cell) => cell === '')) continue;
      if (row.found !== '') {
        tally.add(FOUND);
        continue;
      }
      const annotation = readRow(row, given, texts, newId);
      if (typeof annotation === 'string') problems.push(`${file.path}: record ${index + 2} ${annotation}.`);
      else if (annotation) annotations.push(annotation);
    }
  }
  return { annotations, problems: [...problems, ...given.problems(), ...tally.sentences()], filesRead };
}

function rowOf(head: readonly string[], cells: readonly string[]): Row {
  const known = new Set<string>(COLUMNS);
  const own = head.flatMap((name, index) => (known.has(name) ? [[name, cells[index] ?? '']] : []));
  return { ...EMPTY_ROW, ...Object.fromEntries(own) };
}

/** @returns Null where a document is not given, which is noted there. */
function readRow(
  row: Row,
  given: GivenDocuments,
  texts: Texts,
  newId: () => string,
): Annotation | string | null {
  const document = given.find(row.document, row.member || null);
  if (!document) return null;
  const { path, member, text } = document;
  const context = { prefix: row.before, suffix: row.after, version: row.version };
  const selectors = texts.selectors(text, row.words, [row.start, row.end], context);
  const cue = texts.selectors(text, row.cue, [row['cue start'], row['cue end']]);
  const other = row.about === 'link' ? readOther(row, given, texts) : undefined;
  if (other === null) return null;
  return annotationOf(row, { target: { document: path, member, selectors }, cue, other }, newId);
}

function readOther(row: Row, given: GivenDocuments, texts: Texts): Target | null {
  const document = given.find(row['other document'], row['other member'] || null);
  if (!document) return null;
  const { path, member, text } = document;
  const selectors = texts.selectors(text, row['other words'], [row['other start'], row['other end']]);
  return { document: path, member, selectors, depth: Number.parseInt(row['other depth'], 10) || 0 };
}

/** The texts of the documents as selectors see them, each made once. */
class Texts {
  readonly #known = new Map<
    string,
    { readonly normal: SelectorText; readonly at: (span: Span) => Selectors }
  >();

  /**
   * The selectors of a passage: made anew where its words stand at its place in the text, or where it has a place alone;
   * else those that are given.
   *
   * @returns Null where there are neither words nor a place.
   */
  selectors(
    text: string,
    words: string,
    place: readonly [string, string],
    { prefix, suffix, version } = { prefix: '', suffix: '', version: '' },
  ): Selectors | null {
    const [start = 0, end = 0] = place.map((cell) => (/^\d{1,15}$/.test(cell) ? Number(cell) : 0));
    if (start < end) {
      const { normal, at } = this.#of(text);
      const units = { start: normal.unitAt(start), end: normal.unitAt(end) };
      const there = wellFormed(normal.text.slice(units.start, units.end));
      if (there !== '' && (words === '' || words === there)) return at(normal.toDocument(units));
    }
    if (words === '') return null;
    const position = start < end ? { start, end } : { start: 0, end: [...words].length };
    return { quote: { exact: words, prefix, suffix }, position, version: version || null };
  }

  #of(text: string) {
    const known = this.#known.get(text) ?? { normal: new SelectorText(text), at: selectorsIn(text) };
    this.#known.set(text, known);
    return known;
  }
}
