import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFixture } from '../../test/fixture.ts';
import { AnalysisHost } from '../corpus/analysis-host.ts';
import { csvLine, parseCsv } from './csv.ts';
import { entitiesCsv } from './entities-csv.ts';
import { entityRows } from './entity-row.ts';
import { followTheMoney } from './follow-the-money.ts';

function rowsOf(fixture: string) {
  const host = new AnalysisHost();
  for (const { name, text } of parseFixture(fixture).documents) host.setFile(name, text);
  return entityRows(host.snapshot());
}

const TWO = `
//- a.txt
We met Ostap Korolenskyy in Lima. Korolenskyy left for the Harbour Council.
//- b.txt
We met Ostap Korolensky, of the Flimsel.
`;

test('rows are entities over all documents, those in most documents first', () => {
  expect(
    rowsOf(TWO).map(({ entity, aliases }) => [entity.name, entity.type, aliases, entity.mentions]),
  ).toEqual([
    ['Ostap Korolenskyy', 'person', ['Korolenskyy', 'Ostap Korolensky'], 3],
    ['Flimsel', 'other', [], 1],
    ['Harbour Council', 'organization', [], 1],
    ['Lima', 'place', [], 1],
  ]);
});

test('as CSV, with a header', () => {
  const [head, first] = [...entitiesCsv(rowsOf(TWO))];
  expect(head).toBe('name,type,aliases,mentions,documents,in\r\n');
  expect(first).toBe('Ostap Korolenskyy,person,"Korolenskyy; Ostap Korolensky",3,2,"a.txt; b.txt"\r\n');
});

test('as FollowTheMoney, and what has no schema there is counted', () => {
  const { lines, left } = followTheMoney(rowsOf(TWO));
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { schema: 'Person', properties: { name: ['Ostap Korolenskyy'] } },
    { schema: 'Organization', properties: { name: ['Harbour Council'] } },
    { schema: 'Address', properties: { full: ['Lima'] } },
  ]);
  expect(left).toBe(1);
});

test('no cell of a CSV is a formula', () => {
  expect(csvLine(['=1+1', '-2', '@a', '+b', ' =c', 'a "b", c', 3])).toBe(
    `'=1+1,'-2,'@a,'+b,' =c,"a ""b"", c",3\r\n`,
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(csvLine([text]).slice(0, -2)).not.toMatch(/^"?(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/);
    }),
  );
  expect(csvLine(['＝1+1', '＠a', '\n=b', '\u00a0-c'])).toBe(`'＝1+1,'＠a,"'\n=b",'\u00a0-c\r\n`);
});

test('a cell of a CSV is one cell, whatever separator its reader expects', () => {
  expect(csvLine(['a;=1', 'a\t=1', ' a', 'a '])).toBe(`"a;=1","a\t=1"," a","a "\r\n`);
});

test('a table is read as it was written, with a byte order mark or without, ends of lines in cells included', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'=＝+-@\'"; ,\t\r\na\u00a0\ufeff1') });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1 }), (rows) => {
      const records = [['one', 'two'], ...rows];
      const text = records.map(csvLine).join('');
      expect(parseCsv(text)).toEqual(records);
      expect(parseCsv(`\ufeff${text}`)).toEqual(records);
    }),
  );
});
