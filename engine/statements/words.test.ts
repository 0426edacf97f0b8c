import { expect, test } from 'vitest';
import { wordsOf } from './words.ts';

function keys(text: string): readonly string[] {
  return wordsOf(text).map(({ key }) => key);
}

test('words that do not differ in what they say have one key', () => {
  expect(keys('We DON’T repaint Café harbours')).toEqual(keys('we do not repainted cafe harbour'));
  expect(keys("They've said it's over, I'm sure")).toEqual(keys('they have said it s over i am sure'));
});

test('numbers keep their value', () => {
  expect(keys('3,210.5 crowns')).toEqual(keys('3210.5 crown'));
  expect(keys('40')).not.toEqual(keys('45'));
});

test('words in two forms have one key and two forms', () => {
  const forms = (text: string) => wordsOf(text).map(({ form }) => form);
  expect(forms('We BOMBED Café’s pier')).toEqual(['we', 'bombed', 'cafe', 's', 'pier']);
  expect(keys('Wir fördern')).toEqual(keys('Wir fordern'));
  expect(forms('Wir fördern')).not.toEqual(forms('Wir fordern'));
});

test('spellings of one word are one, and “US” is not “us” but where all is in capitals', () => {
  const forms = (text: string) => wordsOf(text).map(({ form }) => form);
  expect(forms('We organised the defence programme of harbour centres')).toEqual(
    forms('we organized the defense program of harbor centers'),
  );
  expect(forms('the US pier')).not.toEqual(forms('the us pier'));
  expect(forms('LET US GO')).toEqual(forms('Let us go'));
});

test('a word that an editor has changed is one word', () => {
  const text = '[T]he pier promise[d] [by us] ships';
  expect(keys(text)).toEqual(keys('the pier promised by us ships'));
  expect(wordsOf(text).map(({ from, to }) => text.slice(from, to))[2]).toBe('promise[d]');
});

test('a word lies where it is written, a contraction in two parts', () => {
  const text = 'They don’t — ever.';
  expect(wordsOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(['They', 'do', 'n’t', 'ever']);
});

test('an insertion by an editor weighs next to nothing, a long bracket is the speaker’s', () => {
  const light = (text: string) =>
    wordsOf(text)
      .filter(({ weight }) => weight < 0.1)
      .map(({ from, to }) => text.slice(from, to));
  expect(light('He [the mayor] left (again), and [we] stayed')).toEqual(['the', 'mayor', 'again', 'we']);
  expect(light('(a longer aside of the speaker)')).toEqual([]);
  expect(light('[not closed at all')).toEqual([]);
});

test('content words weigh more than pronouns, and these more than articles', () => {
  const [article, pronoun, content] = wordsOf('the we harbour').map(({ weight }) => weight);
  expect(article).toBeLessThan(pronoun ?? 0);
  expect(pronoun).toBeLessThan(content ?? 0);
});

test.each([
  ['daß', 'dass'],
  ['Straße', 'STRASSE'],
  ['für', 'fuer'],
  ['Müller', 'Mueller'],
  ['Öl', 'Oel'],
  ['gefährlich', 'gefaehrlich'],
  ['Übergänge', 'Uebergaenge'],
  ['fünfunddreißig', 'fuenfunddreissig'],
])('%s is %s: one word, written as typewriters do', (left, right) => {
  const [one, other] = [left, right].map((word) => wordsOf(`${word} und die nicht`)[0]);
  expect(one).toMatchObject({ key: other?.key, form: other?.form });
});

test.each([['Müller', 'Muller']])('%s is %s, written otherwise', (left, right) => {
  const [one, other] = [left, right].map((word) => wordsOf(`${word} und die nicht`)[0]);
  expect(one?.key).toBe(other?.key);
  expect(one?.form).not.toBe(other?.form);
});

test.each([
  ['shoes', 'shos'],
  ['blue', 'blu'],
  ['argued', 'argud'],
  ['Bauer', 'Baur'],
  ['neuer', 'neur'],
  ['Quelle', 'Qulle'],
  ['Boeing', 'Boing'],
  ['poet', 'pot'],
])('%s is not %s', (left, right) => {
  expect(wordsOf(left)[0]?.key).not.toBe(wordsOf(right)[0]?.key);
});

test('a word with such letters keeps its endings', () => {
  for (const [one, other] of [
    ['fuel', 'fuels'],
    ['poems', 'poem'],
    ['Israel', 'Israel’s'],
  ] as const)
    expect(wordsOf(one)[0]?.key).toBe(wordsOf(other)[0]?.key);
  expect(wordsOf('the poem’s end').map(({ form, from, to }) => [form, from, to])).toEqual([
    ['the', 0, 3],
    ['poem', 4, 8],
    ['s', 8, 10],
    ['end', 11, 14],
  ]);
});

test.each(['a', 'ä', 'Ä', 'en', "a'"])('a word of half a million times %j is read', (part) => {
  expect(wordsOf(part.repeat(500_000)).length).toBeGreaterThan(0);
});
