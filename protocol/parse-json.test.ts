import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from './parse-json.ts';

test('reads what is valid', () => {
  expect(parseJson('{ "a": [1] }')).toEqual({ value: { a: [1] } });
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
  expect(parseJson(text)).toEqual({ mistake: `${place}: not valid JSON` });
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
      const parsed = parseJson(text);
      const mistake = 'mistake' in parsed ? parsed.mistake : '';
      const place = /^line (\d+), column (\d+): not valid JSON$/.exec(mistake);
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
