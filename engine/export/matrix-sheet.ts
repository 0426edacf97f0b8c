/**
 * The matrix of statements as texts, for the formats of a file: all of it, in the order that was asked for.
 */

import { WARNING_LABELS } from '../../protocol/relations.ts';
import { type MatrixCell, matrixCells } from '../checks/matrix-cells.ts';
import { opinionsInWords, opinionsOn } from '../corpus/opinions.ts';
import { isSpeakerUnknown, speakerOf } from '../corpus/place.ts';
import { type ListedStatement, quotationOf, type Snapshot } from '../corpus/snapshot.ts';
import type { StatementMatrix } from '../corpus/statement-matrix.ts';
import { wordingFrom, wordingIn } from '../corpus/wording.ts';

/** All texts are on one line and without control characters. */
export interface MatrixSheet {
  /** The documents' names, in the order of the columns. */
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  readonly speaker: string;
  /** The fullest wording, in quotation marks where it is the speaker's own. */
  readonly words: string;
  readonly reports: number;
  readonly documents: number;
  readonly wordings: number;
  /** What people have said of its reports, with who and when; empty for nothing. */
  readonly verdicts: string;
  readonly tags: string;
  /** By the index of the column; the others are empty. */
  readonly cells: ReadonlyMap<number, MatrixCell>;
}

/** How a shell makes a text of a document fit to be shown, and what it calls a document. */
export interface SheetTexts {
  line(text: string): string;
  nameOf(column: StatementMatrix['columns'][number]): string;
}

export function sheetColumns({ columns }: StatementMatrix, texts: SheetTexts): readonly string[] {
  return columns.map(texts.nameOf);
}

/**
 * Row by row, so that a shell can rest in between; a statement that has gone by then is left out.
 *
 * Cost: the reports of all statements, and one alignment for each wording.
 */
export function* sheetRows(
  snapshot: () => Snapshot,
  { rows, columns }: StatementMatrix,
  texts: SheetTexts,
): Generator<SheetRow> {
  const places = new Map(columns.map(({ document }, index) => [document.id, index]));
  for (const statement of rows) {
    const { reports, documents, wordings } = statement;
    const cells = new Map<number, MatrixCell>();
    for (const [id, cell] of matrixCells(snapshot(), statement.id, (document) => places.has(document)))
      cells.set(places.get(id) ?? 0, cell);
    const said = saidIn(snapshot(), statement, texts);
    if (said) yield { ...said, reports, documents: documents.length, wordings, cells };
  }
}

/** “perhaps reworded, another figure, 2 reports”. */
export function cellText({ relation, status, reports, warning }: MatrixCell): string {
  return [
    status === 'suggested' ? `perhaps ${relation}` : relation,
    ...(warning === null ? [] : [WARNING_LABELS[warning]]),
    ...(reports > 1 ? [`${reports} reports`] : []),
  ].join(', ');
}

function saidIn(
  snapshot: Snapshot,
  { id, speakers, begin }: ListedStatement,
  { line }: SheetTexts,
): Pick<SheetRow, 'speaker' | 'words' | 'verdicts' | 'tags'> | null {
  const reports = snapshot.statement(id)?.reports ?? [];
  const [fullest] = reports;
  const place = fullest && quotationOf(snapshot, fullest);
  if (!place) return null;
  const { text, isParaphrase } = wordingIn(place.document.text, place.quotation);
  const words = line(wordingFrom(text, begin));
  const names = new Set(speakers.flatMap((speaker) => snapshot.listedEntity(speaker)?.name ?? []));
  const opinions = reports.flatMap((report) => {
    const own = quotationOf(snapshot, report);
    return own ? opinionsOn(own) : [];
  });
  const described = isSpeakerUnknown(place.quotation) ? null : speakerOf(place);
  return {
    speaker: names.size > 0 ? [...names].map(line).join(' or ') : line(described ?? ''),
    words: isParaphrase ? words : `“${words}”`,
    verdicts: line(opinionsInWords(opinions, 'verdict')),
    tags: line(opinionsInWords(opinions, 'tag')),
  };
}
