import { expect, test } from 'vitest';
import { annotatorApart } from './annotator-apart.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

test('a name alone says nothing of the documents, and is put to what others say of them', () => {
  const { others, withAnnotator } = annotatorApart({ annotator: 'Ada Marsh' });
  expect(others).toEqual({});
  expect(withAnnotator({ ...DEFAULT_SETTINGS, language: 'de' })).toEqual({
    ...DEFAULT_SETTINGS,
    language: 'de',
    annotator: 'Ada Marsh',
  });
});

test('where no name is said the one of the settings stays', () => {
  const { others, withAnnotator } = annotatorApart({ language: 'de' });
  expect(others).toEqual({ language: 'de' });
  const named = { ...DEFAULT_SETTINGS, annotator: 'Ada Marsh' };
  expect(withAnnotator(named)).toEqual(named);
});
