/**
 * All wordings of one statement word under word, with who has them and how each differs from the fullest.
 */

import { isTold, type StatementView } from '../engine/export/statement-view.ts';
import { alignWordings } from '../engine/statements/align.ts';
import { collateWordings } from '../engine/statements/collate.ts';
import { describePlaced } from '../engine/statements/describe-difference.ts';
import { KINDS } from '../protocol/difference-kinds.ts';
import { inEnglish } from '../protocol/phrase.ts';
import { indented, type Line, type Look } from './layout.ts';
import { headingLines, reportLines } from './statement-lines.ts';
import { visible } from './visible.ts';
import { cellsOf, SIGNS, wordTableLines } from './word-table.ts';

/** Where lines have no end, as in a file: a table that is to be read is no wider than a page. */
const PAGE = 80;

/** The lines of a comparison: the reports of each wording by its number, the wordings, the differences, the signs. */
export function* comparedStatement(statement: StatementView, given: Look): Generator<Line> {
  const look = { ...given, width: Number.isFinite(given.width) ? given.width : PAGE };
  const { wordings } = statement;
  const digits = String(wordings.length).length;
  const heads = wordings.map((_, index) => `${String(index + 1).padStart(digits)}  `);
  const indent = digits + 2;

  yield* headingLines(statement, look);
  yield [];
  for (const [index, lines] of reportLines(statement, indent, look.width).entries())
    yield* headed(heads[index] ?? '', lines);

  const [fullest, ...others] = wordings.map(({ text }) => text);
  if (fullest === undefined) return;
  const collation = collateWordings(
    fullest,
    others.map((text) => ({ text, stretches: alignWordings(fullest, text).stretches })),
  );
  const cells = cellsOf(
    collation,
    wordings.map((wording) => ({ text: wording.text, isTold: isTold(wording) })),
  );
  yield [];
  const rows = cells.map((own, index) => ({ head: heads[index] ?? '', cells: own }));
  yield* wordTableLines(collation.columns, rows, look.width);

  yield [];
  for (const [index, { differences }] of collation.lines.entries()) {
    const told = differences.map((difference) => {
      const words = describePlaced(difference, fullest, wordings[index]?.text ?? '');
      return `${KINDS[difference.kind]}: ${visible(words ? inEnglish(words) : '')}`;
    });
    const lines = told.flatMap((text) => indented([{ text }], indent, look.width, 3));
    yield* headed(heads[index] ?? '', lines);
  }

  const found = new Set(cells.flat().map(({ kind }) => kind));
  const meanings = SIGNED_KINDS.filter((kind) => found.has(kind)).map(
    (kind) => `${SIGNS[kind]} ${KINDS[kind]}`,
  );
  if (meanings.length === 0) return yield [{ text: 'All reports have the same words.' }];
  yield [];
  yield* indented([{ text: meanings.join('; '), style: 'dim' }], 0, look.width);
}

/** In the order of the legend. */
const SIGNED_KINDS = Object.keys(KINDS) as readonly (keyof typeof KINDS)[];

/** Indented lines, with a head before the first in place of the indent. */
function headed(head: string, lines: readonly Line[]): readonly Line[] {
  return lines.map(([indent, ...line], index) =>
    index === 0 ? [{ text: head, style: 'dim' }, ...line] : [indent ?? { text: '' }, ...line],
  );
}
