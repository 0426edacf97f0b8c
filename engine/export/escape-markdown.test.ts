import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown } from './escape-markdown.ts';

test.each([
  ['ordinary prose', '“We won’t,” he said; 26 countries (so far) agree. R&D!', null],
  ['a link', '[click](command:evil)', '\\[click\\](command:evil)'],
  ['an image', '![](https://evil.example/x.png)', '!\\[\\](https\\://evil.example/x.png)'],
  ['an autolink', '<https://evil.example>', '\\<https\\://evil.example\\>'],
  ['a bare address', 'see https://evil.example', 'see https\\://evil.example'],
  ['a bare host', 'see WWW.evil.example', 'see WWW\\.evil.example'],
  ['a mail address', 'write to a@evil.example', 'write to a\\@evil.example'],
  ['a mail link', 'mailto:a', 'mailto\\:a'],
  ['HTML', '<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
  ['an entity', '&lt;b&gt; &#x3c;', '\\&lt;b\\&gt; \\&#x3c;'],
  ['emphasis', '**a** __b__ *c* ~~d~~', '\\*\\*a\\*\\* \\_\\_b\\_\\_ \\*c\\* \\~\\~d\\~\\~'],
  ['an underscore in a name', 'a_b.txt _c_', 'a_b.txt \\_c\\_'],
  ['code', '`a` ``` b', '\\`a\\` \\`\\`\\` b'],
  ['an icon', '$(flame)', '\\$(flame)'],
  ['an escape', 'a\\*b', 'a\\\\\\*b'],
  ['a table', 'a | b', 'a \\| b'],
  ['a heading', '# a', '\\# a'],
  ['a list', '- a', '\\- a'],
  ['a numbered list', '1. a', '1\\. a'],
  ['an underline', '=== FILE: a ===', '\\=== FILE: a ==='],
])('shows %s as it stands', (_, text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped ?? text);
});

test('leaves no character of markup without a backslash', () => {
  const hostile = fc.array(fc.constantFrom('\\', '`', '*', '_', '~', '[', ']', '<', '>', '|', 'a', ' '));
  fc.assert(
    fc.property(hostile, (characters) => {
      expect(escapeMarkdown(characters.join('')).replace(/\\[^a ]|(?<=a)_(?=a)/g, '')).toMatch(/^[a ]*$/);
    }),
  );
});
