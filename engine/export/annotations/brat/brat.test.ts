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
import { selectorsOf } from '../../../annotations/anchoring/selectors.ts';
import type { ExchangeFile } from '../format.ts';
import { BRAT } from './brat.ts';

const ARTICLE = annotatedArticle();

/** What ends a line for `str.splitlines`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what ends lines.
const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;

/**
 * The rules of brat's own reader, by which it throws a line away: `Annotations` and `TextAnnotations` in
 * `server/src/annotation.py` (nlplab/brat 1.3). It reads with Python's universal line ends, in code points.
 */
function refusedByBrat(files: readonly ExchangeFile[], name: string): readonly string[] {
  const textOf = (extension: string) => {
    const file = files.find(({ path }) => path === `${name}.${extension}`);
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      new TextEncoder().encode(String(file?.content)),
    );
  };
  const points = [...textOf('txt').replace(/\r\n?/g, '\n')];
  const ids = new Set<string>();
  const isUnderstood = (line: string) => {
    const [id = '', ...rest] = line.split('\t');
    const [data = '', ...tail] = rest;
    if (!/^[TRA#]\d+$/.test(id) || rest.length === 0 || ids.has(id)) return false;
    ids.add(id);
    const words = data.split(/\s+/).filter(Boolean);
    if (id.startsWith('#')) return words.length === 2;
    if (id.startsWith('A')) return words.length === 2 || words.length === 3;
    if (id.startsWith('R')) return /^\S+ Arg1:T\d+ Arg2:T\d+$/.test(data);
    const [, places] = /^\S+ (\d+ \d+(?:;\d+ \d+)*)$/.exec(data) ?? [];
    const spans = places?.split(';').map((place) => place.split(' ').map(Number)) ?? [];
    const reference = spans.map(([start = 0, end = 0]) => points.slice(start, end).join('')).join(' ');
    return (
      spans.length > 0 &&
      spans.every(([start = 0, end = 0]) => start <= end && end <= points.length) &&
      spans.every(([start = 0], index) => index === 0 || start > (spans[index - 1]?.[1] ?? 0)) &&
      tail.join('\t') === reference
    );
  };
  const lines = textOf('ann').split(LINE_END);
  return lines.filter((line, index) => !(line === '' && index === lines.length - 1) && !isUnderstood(line));
}

describe('brat', () => {
  test('carries every kind on a passage there and back, and nothing that its reader refuses', () => {
    const { files } = BRAT.write([ARTICLE], true);
    expect(files.map(({ path }) => path)).toEqual(['a.txt', 'a.ann', 'annotation.conf']);
    expect(refusedByBrat(files, 'a')).toEqual([]);
    expectAllBack(BRAT, [ARTICLE]);
  });

  test('carries any text but halves of characters', () => {
    expectAnyTextBack(BRAT, undefined, (own) =>
      expect(refusedByBrat(BRAT.write([own], true).files, 'a')).toEqual([]),
    );
  });

  test('marks what was found, with cue, speaker and certainty, in code points of a text with LF', () => {
    const own = document('😀 So.\r\n\r\n“The dam will\r\nhold,” Ada Marsh said.');
    const [text, ann] = BRAT.write([own], true).files;
    expect(text?.content).toBe('😀 So.\n\n“The dam will\nhold,” Ada Marsh said.');
    const lines = String(ann?.content).split('\n');
    expect(lines[0]).toBe('T1\tQuotation 8 20;21 26\tThe dam will hold,');
    expect(lines).toEqual(
      expect.arrayContaining(['A1\tFound T1', 'A2\tKind T1 direct', '#1\tSpeakers T1\tAda Marsh']),
    );
    expect(lines).toEqual(expect.arrayContaining(['T2\tCue 38 42\tsaid', 'R1\tCue Arg1:T1 Arg2:T2']));
    expect(lines).toContainEqual(expect.stringMatching(/^#\d\tConfidence T1\t0\.\d+$/));
    expect(exchange(BRAT, [own], true)).toMatchObject({ annotations: [], losses: [] });
  });

  test('says what it cannot carry, each with how many', () => {
    const link = { about: 'link', same: true, other: targetIn(ARTICLE, { start: 0, end: 3 }) } as const;
    const cue = {
      quote: { exact: 'nowhere', prefix: '', suffix: '' },
      position: { start: 0, end: 7 },
      version: null,
    };
    let own = document('Ada \n\n left.', '../up.txt');
    own = annotated(own, link, { start: 0, end: 3 });
    own = annotated(own, link, { start: 0, end: 3 });
    own = annotated(own, { about: 'foreign' }, { start: 0, end: 3 });
    own = annotated(own, { about: 'note', text: 'x' }, null);
    own = annotated(own, { about: 'note', text: 'x' }, null, {
      target: targetIn(own, { start: 0, end: 3 }),
    });
    own = annotated(own, { about: 'note', text: 'x' }, { start: 3, end: 6 });
    own = annotated(
      own,
      { about: 'quotation', speech: true, kind: null, speakers: null, cue },
      { start: 0, end: 3 },
    );
    expect(BRAT.write([own], false).losses).toEqual([expect.stringContaining('leads out of the folder')]);
    expect(BRAT.write([{ ...own, path: 'a.txt' }], false).losses).toEqual([
      '2 links between two passages are left out: the format keeps each document by itself.',
      '1 annotation of another program is left out: only w3c carries what is unknown here.',
      '1 annotation of a whole document is left out: the format marks passages.',
      '1 annotation whose words are not in the text now is left out: the format marks passages.',
      '1 cue that somebody set is left out: its words are not found in the text.',
      '1 annotation of nothing but white space is left out: the format marks words.',
    ]);
  });

  test('brings back what was changed and added in brat', () => {
    const own = document('Ada Marsh said the dam will hold. Ivo Holt doubts it.');
    const content = [
      'T1\tQuotation 15 32\tthe dam will hold',
      'A1\tKind T1 indirect',
      '#1\tSpeakers T1\tAda Marsh; Ivo Holt',
      'T2\tCue 10 14\tsaid',
      'R1\tCue Arg1:T1 Arg2:T2',
      'T3\tPerson 34 42\tIvo Holt',
      'T4\tProtein 19 22\tdam',
      '#2\tAnnotatorNotes T4\tis it?',
      'T5\tTag 0 3\tIvo',
      'E1\tEvent:T4',
      'R2\tLikes Arg1:T1 Arg2:T3',
      'T6 Tag 0 3',
      'T7\tTag zero 3\tAda',
      '',
    ].join('\n');
    const { annotations, problems } = BRAT.read([{ path: 'out/a.ann', content }], [own], NEW_ID);
    expect(annotations.map(({ says }) => says)).toEqual([
      {
        ...{ about: 'quotation', speech: true, kind: 'indirect', speakers: ['Ada Marsh', 'Ivo Holt'] },
        cue: selectorsOf(own.text, spanOf(own, 'said')),
      },
      { about: 'mention', name: 'Ivo Holt', type: 'person' },
      { about: 'tag', tag: 'Protein' },
      { about: 'note', text: 'is it?' },
    ]);
    expect(annotations[0]?.target).toEqual(targetIn(own, spanOf(own, 'the dam will hold')));
    expect(problems).toEqual([
      'out/a.ann: line 13 is not understood.',
      'out/a.ann: T5 has other words than its document has there.',
      '2 lines of brat that are no passages, attributes or comments are left out: annotations here have no events, groups or references to databases.',
      '1 relation of brat is left out: only a quotation has relations here, to its cue and its source.',
    ]);
  });

  test('takes files of the documents that are given, by name, whatever folder they are in', () => {
    const member = annotatedArticle('all.bundle', 'b/c.txt');
    const { files } = BRAT.write([member], false);
    expect(files[1]?.path).toBe('all.bundle/b/c.ann');
    const moved = files.map(({ path, content }) => ({ path: `x/${path}`, content }));
    expect(byId(BRAT.read(moved, [member], NEW_ID).annotations)).toEqual(annotationsOf([member]));
    expect(BRAT.read([{ path: '../../etc/c.ann', content: '' }], [member], NEW_ID).problems).toEqual([
      '../../etc/c.ann is left out: it is called as none of the documents.',
    ]);
  });

  test('has no two documents in one file', () => {
    const { losses, files } = BRAT.write(
      [document('x', 'a.txt'), document('y', 'A'), document('z', 'CON')],
      false,
    );
    expect(files).toHaveLength(3);
    expect(losses).toEqual([
      '“A” is left out: another document would be the same file.',
      expect.stringContaining('“CON” uses “CON”'),
    ]);
  });
});
