import { describe, expect, test } from 'vitest';
import {
  annotated,
  annotatedArticle,
  type annotationsOf,
  asUtf8,
  document,
  NEW_ID,
  spanOf,
  targetIn,
} from '../../../../test/annotated.ts';
import { expectAllBack, expectAnyTextBack } from '../../../../test/exchange-laws.ts';
import type { AnnotatedDocument } from '../format.ts';
import { unescapeText } from './escape.ts';
import { WEBANNO } from './webanno.ts';

const ARTICLE = annotatedArticle();
const FEATURES = 13;

function tsvOf(own: AnnotatedDocument, withFound = false): string {
  return String(WEBANNO.write([own], withFound).files[0]?.content);
}

/**
 * The text that INCEpTION makes of a file, by the rules of its reader (`Tsv3XDeserializer`): sentences follow their
 * header, the first token begins with the sentence, gaps are filled with spaces.
 *
 * @throws Where that reader would.
 */
function readByInception(tsv: string): string {
  const lines = tsv.split(/\r\n|\n|\r/);
  expect(lines[0]).toMatch(/^#FORMAT=.* \d+\.\d+$/);
  const body = lines.indexOf('') + 2;
  expect(lines.slice(1, body - 2).every((line) => line.startsWith('#T_SP='))).toBe(true);
  expect(lines[body - 1]).toBe('');
  let [text, sentence, before] = ['', '', 'gap'];
  for (const line of lines.slice(body)) {
    if (line === '') {
      before = 'gap';
    } else if (line.startsWith('#Text=') && before !== 'token') {
      sentence += `${unescapeText(line.slice('#Text='.length))}\n`;
      before = 'header';
    } else {
      expect(before).not.toBe('gap');
      const [id, offsets = '', words = '', ...columns] = line.split('\t');
      expect(id).toMatch(/^\d+-\d+(\.\d+)?$/);
      expect(columns.length).toBeGreaterThanOrEqual(FEATURES);
      const stacked = columns.slice(0, FEATURES).map((column) => column.split(/(?<!\\)\|/).length);
      expect(new Set(stacked).size).toBe(1);
      const [begin = 0, end = 0] = offsets.split('-').map(Number);
      if (before === 'header') {
        if (text.length > begin) expect(text.slice(begin)).toBe('\n');
        text = text.slice(0, begin).padEnd(begin) + sentence;
        sentence = '';
      }
      expect(text.slice(begin, end)).toBe(unescapeText(words));
      before = 'token';
    }
  }
  return text;
}

/** A carriage return in a value is a line feed, and half a character is lost. */
function asTsv(annotation: ReturnType<typeof annotationsOf>[number]) {
  return asUtf8(asUtf8(annotation, /\r\n?/g, '\n'));
}

describe('WebAnno TSV', () => {
  test('carries every kind on a passage there and back', () => {
    readByInception(tsvOf(ARTICLE, true));
    expectAllBack(WEBANNO, [ARTICLE]);
  });

  test('carries any text, as its reader has it', () => {
    expectAnyTextBack(WEBANNO, asTsv, (own) => {
      const words = [...own.text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\r\n/g, '\n')];
      const read = readByInception(tsvOf(own, true));
      for (const [index, unit] of [...read.trimEnd()].entries())
        if (/\S/.test(unit)) expect(words[index]).toBe(unit);
    });
  });

  test('has sentences, tokens and stacked annotations, in UTF-16 units', () => {
    let own = document('😀 One two.\r\n\r\nThree.');
    own = annotated(own, { about: 'tag', tag: 'a|b' }, spanOf(own, 'One two'), { creator: null });
    own = annotated(own, { about: 'note', text: 'x' }, spanOf(own, 'wo.\r\n\r\nThree'));
    const lines = tsvOf(own).split('\n');
    expect(lines.slice(0, 5)).toEqual([
      '#FORMAT=WebAnno TSV 3.3',
      expect.stringMatching(/^#T_SP=webanno\.custom\.Crossquote\|about\|value\|/),
      '',
      '',
      '#Text=😀 One two.',
    ]);
    expect(lines.slice(5).map((line) => line.split('\t').slice(0, 5).join(' '))).toEqual([
      '1-1 0-2 😀 _ _',
      '1-2 3-6 One tag[1] a\\|b[1]',
      '1-3 7-8 t tag[1] a\\|b[1]',
      '1-4 8-10 wo tag[1]|note[2] a\\|b[1]|x[2]',
      '1-5 10-11 . note[2] x[2]',
      '',
      '#Text=Three.',
      '2-1 13-18 Three note[2] x[2]',
      '2-2 18-19 . _ _',
      '',
    ]);
  });

  test('has the parts of a quotation and its cue in one group', () => {
    const tsv = tsvOf(document('“We will not,” Ada Marsh said, “go to the island.”'), true);
    const cells = tsv.split('\n').map((line) => line.split('\t'));
    const grouped = cells.filter((line) => line[8]?.startsWith('g1'));
    expect(grouped.map((line) => [line[2], line[3]?.replace(/\[\d+\]/, '')])).toEqual([
      ...['We', 'will', 'not', ','].map((word) => [word, 'quotation']),
      ['said', 'cue'],
      ...['go', 'to', 'the', 'island', '.'].map((word) => [word, 'quotation']),
    ]);
  });

  test('says what it cannot carry', () => {
    const own = annotated(document('a b'), { about: 'note', text: 'x\r\ny' }, { start: 0, end: 1 });
    const blank = annotated(own, { about: 'note', text: 'x' }, { start: 1, end: 2 });
    expect(WEBANNO.write([blank], false).losses).toEqual([
      '1 value with a carriage return in it is left out: the format has no escape for these, and line feeds stand in their place.',
      '1 annotation of nothing but white space is left out: the format marks words.',
    ]);
  });

  test('brings back what was changed and added there', () => {
    const own = document('Ada said it will hold.');
    const header =
      '#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Other|value\n#T_SP=webanno.custom.Crossquote|about|value\n\n\n';
    const content = `${header}#Text=Ada said it will hold.
1-1\t0-3\tAda\tPER\ttag\tname\t
1-2\t4-8\tsaid\t_\t_\t_\t
1-2.1\t4-6\tsa\t_\tnote[7]\t*[7]\t
1-3\t9-11\tit\t_\tnote[7]\t*[7]\t
1-4\t12-16\twont\t_\ttag\tx\t
1-5\t17-21\thold\t_\tverdict\tmaybe\t
1-6\t21-22\t.\t_\t_\t_\t
`;
    const { annotations, problems } = WEBANNO.read([{ path: 'b/a.tsv', content }], [own], NEW_ID);
    expect(annotations).toMatchObject([
      { says: { about: 'tag', tag: 'name' }, target: targetIn(own, spanOf(own, 'Ada')) },
      { says: { about: 'note', text: '' }, target: targetIn(own, spanOf(own, 'said it')) },
    ]);
    expect(problems).toEqual([
      'b/a.tsv: what is in the layer “webanno.custom.Other” is left out.',
      'b/a.tsv: the annotation at 12 has other words than its document.',
      'b/a.tsv: the annotation at 17 must have one of checked, doubtful, false as "verdict".',
    ]);
    const wrong = WEBANNO.read([{ path: 'a.tsv', content: 'a\tb' }], [own], NEW_ID);
    expect(wrong.problems).toEqual(['a.tsv is left out: it is no WebAnno TSV 3.']);
  });
});
