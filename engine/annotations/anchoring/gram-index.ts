/**
 * Where any short stretch stands in a text, after one pass through it.
 */

/** UTF-16 units of a stretch: long enough that few places have one by chance, short enough to stand between edits. */
export const GRAM = 8;

export class GramIndex {
  private readonly text: string;
  /** All places, those of one bucket together and ascending. */
  private readonly places: Int32Array;
  /** Where the places of each bucket begin, and behind the last one, where it ends. */
  private readonly begins = new Int32Array(BUCKETS + 1);
  private readonly found = new Map<string, readonly number[]>();

  constructor(text: string) {
    this.text = text;
    const buckets = bucketsOf(text);
    const { begins } = this;
    for (let at = 0; at < buckets.length; at++) {
      const next = (buckets[at] as number) + 1;
      begins[next] = (begins[next] as number) + 1;
    }
    for (let bucket = 0; bucket < BUCKETS; bucket++)
      begins[bucket + 1] = (begins[bucket + 1] as number) + (begins[bucket] as number);
    const next = begins.slice();
    this.places = new Int32Array(buckets.length);
    for (let at = 0; at < buckets.length; at++) {
      const bucket = buckets[at] as number;
      const place = next[bucket] as number;
      this.places[place] = at;
      next[bucket] = place + 1;
    }
  }

  /** Where a stretch of `GRAM` units stands, ascending. */
  placesOf(gram: string): readonly number[] {
    const known = this.found.get(gram);
    if (known) return known;
    const [bucket = 0] = bucketsOf(gram);
    const own = this.places.subarray(this.begins[bucket], this.begins[bucket + 1]);
    const places: number[] = [];
    for (const place of own) if (this.text.startsWith(gram, place)) places.push(place);
    this.found.set(gram, places);
    return places;
  }
}

const BUCKETS = 1 << 16;

/** An odd number whose powers mix all bits of a key (from the 32-bit FNV prime). */
const BASE = 0x01000193;

/** The bucket of the stretch that begins at each unit. */
function bucketsOf(text: string): Int32Array {
  let leading = 1;
  for (let power = 1; power < GRAM; power++) leading = Math.imul(leading, BASE);
  const buckets = new Int32Array(Math.max(0, text.length - GRAM + 1));
  let key = 0;
  for (let at = 0; at < text.length; at++) {
    if (at >= GRAM) key = (key - Math.imul(text.charCodeAt(at - GRAM), leading)) | 0;
    key = (Math.imul(key, BASE) + text.charCodeAt(at)) | 0;
    // The upper bits are brought down, since the lower ones depend on few units only.
    if (at >= GRAM - 1) buckets[at - GRAM + 1] = (key ^ (key >>> 15)) & (BUCKETS - 1);
  }
  return buckets;
}
