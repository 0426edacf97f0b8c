import fc from 'fast-check';
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

test.each([
  ['a missing value', '{\n  "include":\n}', 'line 3, column 1'],
  ['a trailing comma', '{\n  "include": ["a"],\n}', 'line 3, column 1'],
  ['a comma too many', '[1,\r\n2,,]', 'line 2, column 3'],
  ['a comment', '{} // mine', 'line 1, column 4'],
  ['a single quotation mark', "{'include': []}", 'line 1, column 2'],
  ['a name without marks', '{"severity": {boilerplate: "off"}}', 'line 1, column 15'],
  ['a missing bracket', '{"include": ["a"', 'line 1, column 17'],
  ['the wrong bracket', '{"include": ["a"}', 'line 1, column 17'],
  ['a line end in a string', '{"include": ["a\n"]}', 'line 1, column 14'],
  ['nothing', '', 'line 1, column 1'],
  ['two values', '{} {}', 'line 1, column 4'],
])('names the place of %s', (_, text, place) => {
  expect(parseSettingsFile(text)).toEqual({
    settings: DEFAULT_SETTINGS,
    problems: [`${place}: not valid JSON`],
  });
});

test('finds a mistake in whatever JSON.parse refuses', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '1',
    'true',
    'nul',
    ' ',
    '\n',
    '-',
    '"',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (texts) => {
      const text = texts.join('');
      const { problems } = parseSettingsFile(text);
      const place = /^line (\d+), column (\d+): not valid JSON$/.exec(problems[0] ?? '');
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
      }
      expect(place === null).toBe(valid);
      if (place) expect(Number(place[1])).toBeLessThanOrEqual(text.split('\n').length);
    }),
  );
});
