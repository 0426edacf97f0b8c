/**
 * Where some short stretches of equal length stand in a text: found for all of them in one pass.
 *
 * Each place of the text belongs to one stretch, so that the whole index is never longer than the text.
 */

/** UTF-16 units of a stretch: long enough that few places have one by chance, short enough to stand between edits. */
export const GRAM = 8;

export class GramIndex {
  private readonly places: ReadonlyMap<number, number[]>;

  /** @param grams The stretches that are wanted, each of `GRAM` units. */
  constructor(text: string, grams: Iterable<string>) {
    const wanted = new Map<number, number[]>();
    const filter = new Uint8Array(FILTER);
    for (const gram of grams) {
      const key = keyOf(gram);
      filter[key & (FILTER - 1)] = 1;
      if (!wanted.has(key)) wanted.set(key, []);
    }
    if (wanted.size > 0) collect(text, wanted, filter);
    this.places = wanted;
  }

  /**
   * Where a wanted stretch stands, ascending. Two stretches may share a key, so whoever needs the stretch itself
   * compares it with the text.
   */
  placesOf(gram: string): readonly number[] {
    return this.places.get(keyOf(gram)) ?? [];
  }
}

/** Bits of keys that are looked at before the map is: most places of a text are wanted by nobody. */
const FILTER = 1 << 16;

/** An odd number whose powers mix all bits of a key (from the 32-bit FNV prime). */
const BASE = 0x01000193;

function collect(text: string, wanted: ReadonlyMap<number, number[]>, filter: Uint8Array) {
  let leading = 1;
  for (let power = 1; power < GRAM; power++) leading = Math.imul(leading, BASE);
  let key = 0;
  for (let at = 0; at < text.length; at++) {
    if (at >= GRAM) key = (key - Math.imul(text.charCodeAt(at - GRAM), leading)) | 0;
    key = (Math.imul(key, BASE) + text.charCodeAt(at)) | 0;
    if (at >= GRAM - 1 && filter[spread(key) & (FILTER - 1)] === 1)
      wanted.get(spread(key))?.push(at - GRAM + 1);
  }
}

function keyOf(gram: string): number {
  let key = 0;
  for (let at = 0; at < gram.length; at++) key = (Math.imul(key, BASE) + gram.charCodeAt(at)) | 0;
  return spread(key);
}

/** The upper bits brought down, since the lower ones depend on few units only. */
function spread(key: number): number {
  return key ^ (key >>> 15);
}
