import { expect, test } from 'vitest';
import { alignWordings } from './align.ts';

const SAYING = 'We will send 40 boats to Ostrow on Friday, and nobody has to pay for them';

/** What differs from the saying where words of it are replaced. */
function kinds(words: string, by: string): readonly string[] {
  return alignWordings(SAYING, SAYING.replace(words, by)).stretches.flatMap(({ kind }) =>
    kind === 'same' ? [] : [kind],
  );
}

test.each([
  ['number', '40', '45'],
  ['number', '40', 'fifty'],
  ['negation', 'will send', 'will not send'],
  ['negation', 'nobody', 'everybody'],
  ['condition', 'on Friday', 'on Friday if we can'],
  ['condition', 'on Friday', 'unless it storms'],
  ['modality', 'will', 'could'],
  ['modality', 'will', 'must'],
  ['name', 'Ostrow', 'Lima'],
  ['wording', 'boats', 'ships'],
  ['wording', 'to Ostrow on Friday', 'for the Lima council today'],
  ['omitted', ' on Friday', ''],
  ['added', 'boats', 'wooden boats'],
  ['omitted', ', and nobody has to pay for them', ''],
  ['insertion', 'Ostrow', 'Ostrow [the port]'],
  ['negation', 'will', 'will [not]'],
  ['form', 'boats', 'boat'],
  ['form', 'boats', 'bo-ats'],
  ['form', 'nobody', 'no one'],
])('%s where “%s” is “%s”', (kind, words, by) => {
  expect(kinds(words, by)).toEqual([kind]);
});

test.each([
  ['forty', '40'],
  ['would', 'will'],
])('“%s” for “%s” is no graver than another word', (by, words) => {
  expect(['', 'wording']).toContain(kinds(words, by).join());
});

test.each([
  ['45', 'forty-five'],
  ['21', 'twenty-one'],
  ['200', 'two hundred'],
  ['1,500,000', '1.5 million'],
  ['1000', 'a thousand'],
  ['40', '40.0'],
])('“%s” is the number “%s”, whichever is written', (figures, by) => {
  const left = SAYING.replace('40', figures);
  const { stretches } = alignWordings(left, SAYING.replace('40', by));
  expect(stretches.map(({ kind }) => kind)).not.toContain('number');
  const { stretches: others } = alignWordings(left, SAYING.replace('40', 'seventy-one'));
  expect(others.map(({ kind }) => kind)).toContain('number');
});

test.each(['provide', 'supposed to count', 'in passing'])('“%s” is no condition', (by) => {
  expect(kinds('pay', by)).toEqual(['wording']);
});

test('numbers in words are those in figures', () => {
  expect(kinds('40', 'forty')).toEqual([]);
});
