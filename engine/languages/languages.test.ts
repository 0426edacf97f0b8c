import { expect, test } from 'vitest';
import { annotateDocument } from '../annotate/annotate-document.ts';
import { Languages } from './languages.ts';

test('a text without words is in the first language', () => {
  expect(new Languages().of('').id).toBe('en');
  expect(new Languages().of('1234 — 5678').id).toBe('en');
});

test('keeps one language for all documents in it', () => {
  const languages = new Languages();
  expect(languages.of('The pier has gone.')).toBe(languages.of('Nobody was on the pier.'));
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
