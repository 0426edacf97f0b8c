import { expect, test } from 'vitest';
import { webAddress } from './web-address.ts';

test.each([
  ['http://example.org', 'http://example.org/'],
  ['https://example.org/1?a=b&c#d', 'https://example.org/1?a=b&c#d'],
  ['HTTPS://EXAMPLE.org/A', 'https://example.org/A'],
])('%s is one', (text, address) => expect(webAddress(text)).toBe(address));

test.each([
  // The first letter is a Cyrillic one.
  ['a look-alike host', 'https://еxample.org/', 'https://xn--xample-2of.org/'],
  ['letters of other scripts', 'https://example.org/é?ü#ö', 'https://example.org/%C3%A9?%C3%BC#%C3%B6'],
  ['angle brackets', 'https://example.org/>?>#>', 'https://example.org/%3E?%3E#%3E'],
])('%s are shown in ASCII', (_, text, address) => expect(webAddress(text)).toBe(address));

test.each([
  ['a script', 'javascript:alert(1)'],
  ['a script in other letters', 'JaVaScRiPt:alert(1)'],
  ['a command', 'command:workbench.action.quit'],
  ['a file', 'file:///etc/hosts'],
  ['data', 'data:text/html,<b>'],
  ['another program', 'vscode://example.org/'],
  ['a page with a line end in it', 'https://example.org/\n[a](command:b)'],
  ['a scheme with a line end in it', 'java\nscript:alert(1)'],
  ['a page and words', 'https://example.org/ page 3'],
  ['an override of direction', 'https://example.org/\u202egro'],
  ['half of a pair', 'https://example.org/\ud83d'],
  ['a name that looks like a host', 'https://example.org@elsewhere.test/'],
  ['a password', 'https://:example.org@elsewhere.test/'],
  ['no host', 'https://'],
  ['words', 'the minutes of the council'],
  ['nothing', ''],
])('%s is none', (_, text) => expect(webAddress(text)).toBeNull());
