import { expect, test } from 'vitest';
import { parseFixture } from './fixture.ts';

test('reads documents, cursors and nested ranges', () => {
  const { documents } = parseFixture(`
//- a.txt
<|q:“We <|n:will|><|> not,”|> she said. <|q:“Never.”|>
//- b.txt
Nothing.
`);
  expect(documents.map(({ name, text }) => [name, text])).toEqual([
    ['a.txt', '“We will not,” she said. “Never.”'],
    ['b.txt', 'Nothing.'],
  ]);
  expect(documents[0]?.cursors).toEqual([8]);
  expect(Object.fromEntries(documents[0]?.ranges ?? [])).toEqual({
    q: [
      { start: 0, end: 14 },
      { start: 25, end: 33 },
    ],
    n: [{ start: 4, end: 8 }],
  });
});

test('takes a text without a name for one document', () => {
  expect(parseFixture('Just <|>this.').documents).toEqual([
    { name: 'a.txt', text: 'Just this.', cursors: [5], ranges: new Map() },
  ]);
});

test.each(['<|q:open', 'closed|>'])('refuses %j', (source) => {
  expect(() => parseFixture(source)).toThrow();
});
