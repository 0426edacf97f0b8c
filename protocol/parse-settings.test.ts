import { expect, test } from 'vitest';
import { parseSettings } from './parse-settings.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

test('keeps the defaults of what is absent', () => {
  expect(parseSettings({ include: ['**/*.md'] })).toEqual({
    settings: { ...DEFAULT_SETTINGS, include: ['**/*.md'] },
    problems: [],
  });
});

test('names what it does not understand and keeps the rest', () => {
  const { settings, problems } = parseSettings({
    includes: [],
    exclude: 'drafts',
    language: 'fr',
    reportingVerbs: ['grumble about'],
    matchSpellings: 'yes',
    severity: { boilerplate: 'off', 'wording-differs': 'loud', spelling: 'error' },
  });
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, severity: { boilerplate: 'off' } });
  expect(problems).toEqual([
    '"includes" is no setting',
    '"exclude" must be a list of globs',
    '"severity" of "wording-differs" must be one of error, warning, information, hint, off',
    '"severity" names "spelling", which is no check',
    '"language" must be one of en, de, auto',
    '"reportingVerbs" must be a list of single verbs',
    '"matchSpellings" must be true or false',
  ]);
});

test.each([undefined, null, 'include', ['**']])('takes %j for no settings at all', (value) => {
  expect(parseSettings(value)).toEqual({
    settings: DEFAULT_SETTINGS,
    problems: ['the settings must be an object'],
  });
});

test('is not misled by names that every object has', () => {
  const { settings, problems } = parseSettings(
    JSON.parse('{"toString": 1, "severity": {"__proto__": "off"}}'),
  );
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(problems).toEqual(['"toString" is no setting', '"severity" names "__proto__", which is no check']);
});
