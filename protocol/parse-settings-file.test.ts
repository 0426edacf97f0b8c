import { expect, test } from 'vitest';
import { parseSettingsFile } from './parse-settings-file.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

test('reads settings', () => {
  const text = '{ "severity": { "boilerplate": "off" } }';
  expect(parseSettingsFile(text)).toEqual({
    settings: { ...DEFAULT_SETTINGS, severity: { boilerplate: 'off' } },
    problems: [],
  });
});

test('names the place of a mistake, and has the defaults', () => {
  expect(parseSettingsFile('{\n  "include":\n}')).toEqual({
    settings: DEFAULT_SETTINGS,
    problems: ['line 3, column 1: not valid JSON'],
  });
});
