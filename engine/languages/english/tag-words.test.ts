import { expect, test } from 'vitest';
import { parseParagraph } from '../../syntax/parse-paragraph.ts';
import { englishTagger } from './tag-words.ts';

const tagger = englishTagger([]);

/** The tags of the words of a text, marks left out. */
function tags(text: string): string {
  return tagger(text, parseParagraph(text))
    .flatMap(({ tag }) => (tag === 'mark' ? [] : [tag]))
    .join(' ');
}

test.each([
  ['The claims were false.', 'determiner noun be adjective'],
  ['Marsh claims it fell.', 'noun finite pronoun finite'],
  ['The plans show a pier.', 'determiner noun base determiner noun'],
  ['The board plans to report it.', 'determiner noun finite to base pronoun'],
  ['The report notes a loss.', 'determiner noun finite determiner noun'],
  ['They report a loss.', 'pronoun base determiner noun'],
  ['The reports were late.', 'determiner noun be adjective'],
  ['Ada Marsh states that it fell.', 'noun name finite that pronoun finite'],
  ['The cost fell.', 'determiner noun finite'],
  ['It costs two million.', 'pronoun finite number number'],
  ['People say it fell.', 'noun base pronoun finite'],
  ['The saying is old.', 'determiner noun be adjective'],
  ['She left, saying so.', 'pronoun past gerund adverb'],
  ['The elected mayor left.', 'determiner adjective noun past'],
])('tells verbs from nouns: %s', (text, wanted) => {
  expect(tags(text)).toBe(wanted);
});

test.each([
  ['The board hopes to open the pier.', 'determiner noun finite to base determiner noun'],
  ['The open pier fell.', 'determiner adjective noun finite'],
  ['It may fall in May.', 'pronoun modal base preposition modal'],
  ['One said it fell.', 'pronoun past pronoun finite'],
  ['One sailor said it fell.', 'number noun past pronoun finite'],
])('tells one word’s classes by what stands beside it: %s', (text, wanted) => {
  expect(tags(text)).toBe(wanted);
});

test.each([
  ['She’s late.', 'pronoun be adjective'],
  ['Ada’s boat sank.', 'noun genitive noun finite'],
  ['The workers’ union met.', 'determiner noun genitive noun past'],
  ['She’d said it fell.', 'pronoun have participle pronoun finite'],
  ['She’d say it fell.', 'pronoun modal base pronoun finite'],
  ['He’ll say it fell.', 'pronoun modal base pronoun finite'],
  ['He didn’t say it fell.', 'pronoun do not base pronoun finite'],
])('reads contractions as two words: %s', (text, wanted) => {
  expect(tags(text)).toBe(wanted);
});

test.each([
  ['Holt Says Pier Is Gone For Good', 'noun finite noun be participle preposition adjective'],
  ['Harbour Board Claims Ferry Plans Will Fail', 'noun noun finite noun noun modal base'],
])('a headline in title case has verbs: %s', (text, wanted) => {
  expect(tags(text)).toBe(wanted);
});

test('an abbreviation in capitals is no pronoun', () => {
  expect(tags('US officials said it fell.')).toBe('noun noun past pronoun finite');
  expect(tags('The boat that sank belongs to the US.')).toMatch(/determiner name$/);
});

test('verbs of one’s own report', () => {
  const text = 'Ada Marsh grommelled that it fell.';
  const reporting = (verbs: readonly string[]) =>
    englishTagger(verbs)(text, parseParagraph(text)).some((token) => token.reporting?.lemma === 'grommel');
  expect([reporting([]), reporting(['grommel'])]).toEqual([false, true]);
});
