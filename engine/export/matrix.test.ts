import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFixture } from '../../test/fixture.ts';
import { AnalysisHost } from '../corpus/analysis-host.ts';
import { layMatrix } from '../corpus/statement-matrix.ts';
import { matrixCsv } from './matrix-csv.ts';
import { matrixHtml } from './matrix-html.ts';
import { type MatrixSheet, sheetColumns, sheetRows } from './matrix-sheet.ts';
import { MATRIX_STYLE } from './matrix-style.ts';

function sheetOf(fixture: string): MatrixSheet {
  const host = new AnalysisHost();
  for (const { name, text } of parseFixture(fixture).documents) host.setFile(name, text);
  const snapshot = host.snapshot();
  const layout = { rows: 'spread', columns: 'corpus', hasIdleDocuments: false } as const;
  const matrix = layMatrix(snapshot, snapshot.listStatements(), layout);
  const texts = {
    line: (text: string) => text.replace(/\s+/g, ' '),
    nameOf: ({ document }: (typeof matrix.columns)[number]) => document.name,
  };
  return { columns: sheetColumns(matrix, texts), rows: [...sheetRows(() => snapshot, matrix, texts)] };
}

const BOATS = 'We lost 14 boats in the storm and the harbour lamps went out before midnight';
const THREE = `
//- a.txt
“${BOATS},” said Anna Ekeng.
//- b.txt
“${BOATS.replace('14', '40')},” said Anna Ekeng.
//- c.txt
Nobody spoke.
//- d.txt
Anna Ekeng said: “${BOATS}.” She said again: “${BOATS}.”
`;

/** A sheet that one document after the other reports, whatever its texts. */
function sheetWith(text: string, documents: number): MatrixSheet {
  const cell = { reports: 1, relation: 'verbatim', status: 'confirmed', warning: null } as const;
  const columns = Array.from({ length: documents }, (_, index) => `${text}${index}`);
  const row = { speaker: text, words: text, reports: 2, documents: 2, wordings: 1, verdicts: '', tags: text };
  return { columns, rows: columns.map((_, column) => ({ ...row, cells: new Map([[column, cell]]) })) };
}

test('as CSV, a line for each statement and a column for each document that reports one', () => {
  expect([...matrixCsv(sheetOf(THREE))]).toEqual([
    'statement,speaker,documents,reports,wordings,verdicts,tags,a.txt,b.txt,d.txt\r\n',
    `"“${BOATS},”",Anna Ekeng,3,4,2,,,"fullest, another figure","reworded, another figure","verbatim, another figure, 2 reports"\r\n`,
  ]);
});

test('as HTML, each cell in words', () => {
  const html = [...matrixHtml(sheetOf(THREE))].join('');
  expect(html).toContain('<th scope="col" dir="auto">b.txt</th>');
  expect(html).toContain(
    '<td><b class="fullest">fullest</b><span class="warning">another figure</span></td>' +
      '<td><b class="reworded">reworded</b><span class="warning">another figure</span></td>' +
      '<td><b class="verbatim">verbatim</b><span class="warning">another figure</span><span class="facts">2 reports</span></td>',
  );
  expect(html).toContain('Anna Ekeng · 3 documents · 2 wordings');
});

test('eight documents stand beside each other, with the statements that one of them reports', () => {
  const html = [...matrixHtml(sheetWith('a', 23))].join('');
  const tables = html.split('<table>').slice(1);
  expect(tables.map((table) => table.match(/scope="col"/g)?.length)).toEqual([9, 9, 8]);
  expect(tables.map((table) => table.match(/scope="row"/g)?.length)).toEqual([8, 8, 7]);
  expect(html).toContain('Documents 17–23 of 23');
});

test('says where there is nothing', () => {
  const nothing = { columns: [], rows: [] };
  expect([...matrixHtml(nothing)].join('')).toContain('No statement is reported more than once.');
  expect([...matrixCsv(nothing)]).toEqual(['statement,speaker,documents,reports,wordings,verdicts,tags\r\n']);
});

test('the policy of the HTML allows its own style and nothing else', () => {
  const html = [...matrixHtml(sheetWith('a', 1))].join('');
  const hash = createHash('sha256').update(MATRIX_STYLE).digest('base64');
  expect(html).toContain(
    `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
  );
  expect(html.split(`<style>${MATRIX_STYLE}</style>`)).toHaveLength(2);
  expect(html).not.toMatch(/<script|<link|<img|\sstyle=|\son\w+=/);
});

test('nothing of a text is markup, or a formula', () => {
  const hostile = fc.array(fc.constantFrom('<', '>', '"', "'", '&', '=', '+', '@', '-', 'script', ' '));
  const tagsOf = (html: string) => html.match(/<[^>]*>/g);
  fc.assert(
    fc.property(hostile, (parts) => {
      const text = parts.join('');
      expect(tagsOf([...matrixHtml(sheetWith(text, 2))].join(''))).toEqual(
        tagsOf([...matrixHtml(sheetWith('a', 2))].join('')),
      );
      for (const line of matrixCsv(sheetWith(text, 2))) expect(line).not.toMatch(/(?:^|,)"?\s*[=+\-@]/);
    }),
  );
});
