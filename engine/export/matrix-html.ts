/**
 * The matrix of statements as one HTML file to be read, printed and mailed.
 *
 * Paper is narrow, so that the documents come some at a time, each time with those statements alone that one of them
 * reports.
 */
import { PERHAPS_MEANING, RELATION_MEANINGS, WARNING_LABELS } from '../../protocol/relations.ts';
import type { MatrixCell } from '../checks/matrix-cells.ts';
import { escapeHtml } from './escape-html.ts';
import { type HtmlPage, pageFoot, pageHead } from './html-page.ts';
import type { MatrixSheet, SheetRow } from './matrix-sheet.ts';
import { MATRIX_STYLE, MATRIX_STYLE_HASH } from './matrix-style.ts';

/** Documents beside each other: what a page on its side has room for. */
const DOCUMENTS_AT_ONCE = 8;

const PAGE: HtmlPage = {
  title: 'Statements by document',
  style: MATRIX_STYLE,
  styleHash: MATRIX_STYLE_HASH,
  generator: 'Crossquote',
};

/** The file, in parts. */
export function* matrixHtml({ columns, rows }: MatrixSheet): Generator<string> {
  yield pageHead(PAGE);
  yield `<h1>${PAGE.title}</h1>\n`;
  yield `<p>${counted(rows.length, 'statement')}, ${counted(columns.length, 'document')}.</p>\n`;
  if (rows.length === 0) yield '<p>No statement is reported more than once.</p>\n';
  else yield LEGEND;
  const blocks = blocksOf(rows);
  for (let from = 0; from < columns.length; from += DOCUMENTS_AT_ONCE) {
    const names = columns.slice(from, from + DOCUMENTS_AT_ONCE);
    const to = from + names.length;
    yield `<section aria-labelledby="d${from}">\n<h2 id="d${from}">${titleOf(from, to, columns.length)}</h2>\n<table>\n`;
    yield `<thead><tr><th scope="col">Statement</th>${names.map((name) => `<th scope="col" dir="auto">${escapeHtml(name)}</th>`).join('')}</tr></thead>\n<tbody>\n`;
    for (const row of blocks.get(from) ?? []) yield rowHtml(row, from, to);
    yield '</tbody>\n</table>\n</section>\n';
  }
  yield pageFoot(PAGE);
}

const LEGEND = `<ul class="legend">
${Object.entries(RELATION_MEANINGS)
  .map(([relation, meaning]) => `<li><b class="${relation}">${relation}</b><span>${meaning}</span></li>`)
  .join('\n')}
<li><b class="perhaps">perhaps</b><span>${PERHAPS_MEANING}</span></li>
</ul>
`;

/** The rows by the first column of each block in which they have a cell. */
function blocksOf(rows: readonly SheetRow[]): ReadonlyMap<number, readonly SheetRow[]> {
  const blocks = new Map<number, SheetRow[]>();
  for (const row of rows) {
    const starts = new Set(Array.from(row.cells.keys(), (column) => column - (column % DOCUMENTS_AT_ONCE)));
    for (const start of starts) {
      const block = blocks.get(start) ?? [];
      blocks.set(start, block);
      block.push(row);
    }
  }
  return blocks;
}

function titleOf(from: number, to: number, all: number): string {
  if (all <= DOCUMENTS_AT_ONCE) return 'All documents';
  return `Documents ${from + 1}–${to} of ${all}`;
}

function rowHtml(row: SheetRow, from: number, to: number): string {
  const { words, speaker, documents, wordings, verdicts, tags, cells } = row;
  const facts = [
    speaker === '' ? 'speaker not named' : speaker,
    counted(documents, 'document'),
    wordings > 1 ? counted(wordings, 'wording') : 'same words',
    ...(verdicts === '' ? [] : [`verdict: ${verdicts}`]),
    ...(tags === '' ? [] : [`tags: ${tags}`]),
  ].join(' · ');
  const own: string[] = [];
  for (let column = from; column < to; column++) own.push(cellHtml(cells.get(column)));
  return `<tr><th scope="row"><span class="words" dir="auto">${escapeHtml(words)}</span><span class="facts">${escapeHtml(facts)}</span></th>${own.join('')}</tr>\n`;
}

function cellHtml(cell: MatrixCell | undefined): string {
  if (!cell) return '<td></td>';
  const { relation, status, reports, warning } = cell;
  const isSuggested = status === 'suggested';
  const name = `<b class="${relation}${isSuggested ? ' perhaps' : ''}">${isSuggested ? 'perhaps ' : ''}${relation}</b>`;
  const sign = warning === null ? '' : `<span class="warning">${WARNING_LABELS[warning]}</span>`;
  const count = reports > 1 ? `<span class="facts">${reports} reports</span>` : '';
  return `<td>${name}${sign}${count}</td>`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
