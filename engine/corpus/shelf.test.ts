import { expect, it } from 'vitest';
import { Shelf } from './shelf.ts';

function things(count: number) {
  const packed: number[] = [];
  const made = Array.from({ length: count }, (_, index) => ({ size: 1, pack: () => packed.push(index) }));
  return { packed, made };
}

it('packs what was not used for as long as the shelf holds other things', () => {
  const shelf = new Shelf(2);
  const { packed, made } = things(5);
  for (const thing of made) shelf.use(thing);
  expect(packed).toEqual([0, 1]);
});

it('never packs what is not wanted, and has its room again', () => {
  const shelf = new Shelf(2);
  const { packed, made } = things(5);
  for (const thing of made) {
    shelf.use(thing);
    shelf.discard(thing);
  }
  expect(packed).toEqual([]);
});
