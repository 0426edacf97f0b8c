import { describe, expect, test } from 'vitest';
import {
  annotated,
  annotatedArticle,
  annotationsOf,
  byId,
  document,
  exchange,
  NEW_ID,
  spanOf,
  targetIn,
} from '../../../../test/annotated.ts';
import { expectAllBack, expectAnyTextBack } from '../../../../test/exchange-laws.ts';
import { CSV } from './csv.ts';

const ARTICLE = annotatedArticle();

describe('CSV', () => {
  test('carries every kind there and back, of members and of links between documents', () => {
    const other = targetIn(ARTICLE, spanOf(ARTICLE, 'It will not,'), 1);
    const linked = annotated(
      document('It will.', 'b.bundle', 'c.txt'),
      { about: 'link', same: true, other },
      { start: 0, end: 7 },
      { id: 'urn:link' },
    );
    expectAllBack(CSV, [ARTICLE, linked]);
  });

  test('keeps words that are not found in the text, and what is said of a whole document', () => {
    const selectors = {
      quote: { exact: 'gone', prefix: 'a', suffix: '=b' },
      position: { start: 3, end: 7 },
      version: 'v1',
    };
    const lost = annotated(document('Short.'), { about: 'note', text: 'x' }, null, {
      target: { ...targetIn(document('Short.'), null), selectors },
    });
    const both = annotated(lost, { about: 'tag', tag: 'all' }, null);
    expect(byId(exchange(CSV, [both]).annotations)).toEqual(annotationsOf([both]));
  });

  test('carries any text but halves of characters', () => {
    expectAnyTextBack(CSV);
  });

  test('has no cell that a spreadsheet takes for a formula', () => {
    const own = annotated(
      document('=1+1 is two.'),
      { about: 'note', text: '=HYPERLINK("x")' },
      { start: 0, end: 4 },
    );
    const [{ content } = { content: '' }] = CSV.write([own], false).files;
    expect(content).toContain(`,'=1+1,`);
    expect(content).toContain(`"'=HYPERLINK(""x"")"`);
  });

  test('begins with a byte order mark, by which a spreadsheet knows that it is UTF-8', () => {
    expect(CSV.write([ARTICLE], false).files[0]?.content).toMatch(/^\ufeffdocument,/);
  });

  test('marks what was found, and does not take it back', () => {
    const own = document('“The dam will hold,” Ada Marsh said.');
    const [file] = CSV.write([own], true).files;
    expect(String(file?.content).split('\r\n')[1]).toMatch(
      /^a\.txt,,1,19,"The dam will hold,",,quotation,direct,Ada Marsh,,,,,,,yes,[\d.]+,/,
    );
    expect(exchange(CSV, [own], true)).toMatchObject({
      annotations: [],
      problems: [expect.stringContaining('found by Crossquote')],
    });
  });

  test('says what it cannot carry', () => {
    const foreign = annotated(ARTICLE, { about: 'foreign' }, { start: 0, end: 3 });
    const keys = annotated(
      foreign,
      { about: 'tag', tag: 'x' },
      { start: 0, end: 3 },
      { others: { via: 'post' } },
    );
    expect(exchange(CSV, [keys]).losses).toEqual([
      '1 annotation of another program is left out: only w3c carries what is unknown here.',
      '1 set of other keys is left out: only w3c carries what is unknown here.',
    ]);
  });

  test('takes the words from the text where a table has a place alone', () => {
    const content = 'document,about,value,start,end\na.txt,note,Who?,0,9';
    const { annotations } = CSV.read([{ path: 'x.csv', content }], [ARTICLE], NEW_ID);
    expect(annotations).toMatchObject([{ target: targetIn(ARTICLE, spanOf(ARTICLE, 'Ada Marsh')) }]);
  });

  test('reads a table that was made by hand, with semicolons too', () => {
    const content =
      'document;about;value;words;note to self\na.txt;tag;rain;the rain;x\n\nb.txt;tag;;\na.txt;verdict;maybe;rain';
    const { annotations, problems } = CSV.read([{ path: 'x.csv', content }], [ARTICLE], NEW_ID);
    expect(annotations).toMatchObject([
      {
        id: 'urn:new',
        creator: null,
        says: { tag: 'rain' },
        target: { selectors: { quote: { exact: 'the rain' } } },
      },
    ]);
    expect(problems).toEqual([
      'x.csv: record 5 must have one of checked, doubtful, false as "verdict".',
      '1 annotation of “b.txt” is left out: that is none of the documents.',
    ]);
    const loose = 'Document, ABOUT ,Value,Words\na.txt,tag,rain,the rain';
    expect(CSV.read([{ path: 'x.csv', content: loose }], [ARTICLE], NEW_ID).annotations).toHaveLength(1);
    expect(CSV.read([{ path: 'x.csv', content: 'a,b' }], [ARTICLE], NEW_ID).problems).toEqual([
      'x.csv has no column “document” and no column “about”.',
    ]);
  });
});
