import { expect, test } from 'vitest';
import { ownTags } from './own-tags.ts';

test('the first nine tags have the keys in their order', () => {
  const tags = Array.from({ length: 10 }, (_, index) => ({ tag: `tag ${index}` }));
  expect(ownTags(tags).map(({ key }) => key)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', null]);
});

test('a tag with a key of its own keeps it, and the others get those that are left', () => {
  expect(ownTags([{ tag: 'flood' }, { tag: 'dam', key: '1' }, { tag: 'rain' }])).toEqual([
    { tag: 'flood', key: '2' },
    { tag: 'dam', key: '1' },
    { tag: 'rain', key: '3' },
  ]);
});

test('of two tags with one key the first has it', () => {
  expect(
    ownTags([
      { tag: 'flood', key: '4' },
      { tag: 'dam', key: '4' },
    ]),
  ).toEqual([
    { tag: 'flood', key: '4' },
    { tag: 'dam', key: '1' },
  ]);
});

test('what is no tag is passed over, and a tag that is given twice counts once', () => {
  expect(
    ownTags([null, 'flood', { tag: ' ' }, { tag: 3 }, { tag: 'dam ' }, { tag: 'dam', key: 'x' }]),
  ).toEqual([{ tag: 'dam', key: '1' }]);
  expect(ownTags(undefined)).toEqual([]);
});
