import { expect, test } from 'vitest';
import { parseFixture } from '../../../test/fixture.ts';
import { followEdit } from './follow-edit.ts';

/** Replace what a fixture marks as `e` and follow what it marks as `p`. @returns The text with brackets around the place. */
function followed(source: string, by: string): string {
  const [document] = parseFixture(source).documents;
  const text = document?.text ?? '';
  const [replaced, place] = ['e', 'p'].map((mark) => document?.ranges.get(mark)?.[0]);
  if (!replaced || !place) throw new Error('The fixture marks no edit or no place.');
  const { start, end } = replaced;
  const { span, isChanged } = followEdit({ replaced, length: by.length }, place);
  const now = text.slice(0, start) + by + text.slice(end);
  if (!span) return 'gone';
  const marked = `${now.slice(0, span.start)}[${now.slice(span.start, span.end)}]${now.slice(span.end)}`;
  return isChanged ? `${marked} (changed)` : marked;
}

test('a place before the edit stays, one behind it is shifted', () => {
  expect(followed('say <|p:No|> <|e:twice|>', 'again and again')).toBe('say [No] again and again');
  expect(followed('say <|e:twice|> <|p:No|>', 'again and again')).toBe('say again and again [No]');
});

test('of equal words those stay that were meant', () => {
  expect(followed('No. <|p:No.|><|e: No.|>', '')).toBe('No. [No.]');
  expect(followed('No. <|e:No. |><|p:No.|>', '')).toBe('No. [No.]');
});

test('what is typed inside is part of it, what is typed at its ends is not', () => {
  expect(followed('the <|p:old <|e:|>pier|> fell', 'stone ')).toBe('the [old stone pier] fell (changed)');
  expect(followed('the <|p:old pier|><|e:|> fell', 's')).toBe('the [old pier]s fell');
  expect(followed('the <|e:|><|p:old pier|> fell', 'x')).toBe('the x[old pier] fell');
});

test('of a place that was cut into, the rest stays', () => {
  expect(followed('the <|p:old <|e:pier|> fell|> down', 'jetty')).toBe('the [old jetty fell] down (changed)');
});

test('a place that was replaced is gone', () => {
  expect(followed('the <|e:<|p:old pier|>|> fell', 'jetty')).toBe('gone');
});
