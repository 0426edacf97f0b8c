import { expect, test } from 'vitest';
import { separatorStart } from './separator.ts';

/** The body that is left of `text` without its separator. */
function bodyOf(text: string, breaks: number | 'blank'): string {
  return text.slice(0, separatorStart(text, 0, text.length, breaks));
}

test.each([
  ['One.\n\n\n', 'blank', 'One.\n'],
  ['One.\r\n \t\r\n', 'blank', 'One.\r\n'],
  ['One.', 'blank', 'One.'],
  ['\n\n', 'blank', ''],
  ['One.\n\n', 1, 'One.\n'],
  ['One.\r\n', 1, 'One.'],
  ['One.\r\r', 1, 'One.\r'],
  ['One.\n\n\n\n', 3, 'One.\n'],
  ['\n\n\n', 3, ''],
  ['', 3, ''],
  ['One.\n', 0, 'One.\n'],
] as const)('%j without %j is %j', (text, breaks, body) => {
  expect(bodyOf(text, breaks)).toBe(body);
});

test('keeps the break of the last line when somebody removed some of the others', () => {
  expect(bodyOf('One.\n\n', 3)).toBe('One.\n');
  expect(bodyOf('One.\n', 2)).toBe('One.\n');
});
