import { expect, test } from 'vitest';
import { annotateDocument } from '../annotate/annotate-document.ts';
import { Languages } from './languages.ts';

const GERMAN = 'Die Behörde sagte, der Kai sei verrottet und nicht mehr zu retten.';
const ENGLISH = 'The authority said that the pier had rotted away and was not to be saved.';

function chosen(text: string, language: 'auto' | 'en' | 'de' = 'auto'): string {
  return new Languages({ language, reportingVerbs: [] }).of(text).id;
}

test('a text is in the language that has most of its common words', () => {
  expect(chosen(GERMAN)).toBe('de');
  expect(chosen(ENGLISH)).toBe('en');
});

test('of two languages in one text the one with more of it counts', () => {
  expect(chosen(`${ENGLISH}\n\n${GERMAN}\n\n${GERMAN}`)).toBe('de');
  expect(chosen(`${ENGLISH}\n\n${ENGLISH}\n\n${GERMAN}`)).toBe('en');
});

test('a text without words, and one in no language that is known, is in English', () => {
  expect(chosen('')).toBe('en');
  expect(chosen('„“ 3,210 — …')).toBe('en');
  expect(chosen('Molen murtui yöllä.')).toBe('en');
});

test('names of Dutch and German people make no text German', () => {
  expect(chosen('We met Jan van der Berg. Mr van der Berg and Ida von der Brück left.')).toBe('en');
});

test('what is set counts, whatever the words say', () => {
  expect(chosen(ENGLISH, 'de')).toBe('de');
  expect(chosen(GERMAN, 'en')).toBe('en');
});

test('a language is made once, so that its facts can be kept', () => {
  const languages = new Languages();
  expect(languages.of(GERMAN)).toBe(languages.of(`${GERMAN} ${GERMAN}`));
});

test('verbs of one’s own report in all their forms', () => {
  const text = 'Ada Marsh grommels that the pier has gone. Jonas Holt was grommelling that it had not.';
  const language = new Languages({ language: 'en', reportingVerbs: ['grommel'] }).of(text);
  const { quotations } = annotateDocument(text, { language });
  expect(quotations.map(({ cue }) => text.slice(cue?.start, cue?.end))).toEqual([
    'grommels',
    'was grommelling',
  ]);
  expect(annotateDocument(text).quotations).toEqual([]);
});
