/**
 * Where any short stretch stands in a text, after one pass through it.
 *
 * Places are chained by what stands there, and a chain is followed when its stretch is asked for: in a document that is
 * annotated in one version few are.
 */

/** UTF-16 units of a stretch: long enough that few places have one by chance, short enough to stand between edits. */
export const GRAM = 8;

export class GramIndex {
  private readonly text: string;
  /** One more than the first place of each bucket; 0 for none. */
  private readonly first = new Int32Array(BUCKETS);
  /** One more than the next place in the bucket of each place; 0 behind the last. */
  private readonly next: Int32Array;
  private readonly found = new Map<string, readonly number[]>();

  constructor(text: string) {
    this.text = text;
    const { first } = this;
    const next = new Int32Array(text.length);
    // From the end on, so that each chain ascends.
    let key = 0;
    for (let at = text.length - 1; at >= 0; at--) {
      key = keyBefore(key, text, at);
      const bucket = bucketOf(key);
      next[at] = first[bucket] as number;
      first[bucket] = at + 1;
    }
    this.next = next;
  }

  /** Where a stretch of `GRAM` units stands, ascending. */
  placesOf(gram: string): readonly number[] {
    const known = this.found.get(gram);
    if (known) return known;
    let key = 0;
    for (let at = GRAM - 1; at >= 0; at--) key = keyBefore(key, gram, at);
    const places: number[] = [];
    for (let at = (this.first[bucketOf(key)] as number) - 1; at >= 0; at = (this.next[at] as number) - 1)
      if (this.text.startsWith(gram, at)) places.push(at);
    this.found.set(gram, places);
    return places;
  }
}

/** Bits of a bucket's number. */
const WIDTH = 16;
const BUCKETS = 1 << WIDTH;

/** Bits by which a key moves on with each unit, so that a unit has left it after as many as a stretch has. */
const STEP = 32 / GRAM;

/** The key of the stretch that begins at a unit, from that of the stretch behind it. */
function keyBefore(key: number, text: string, at: number): number {
  return ((key << STEP) + text.charCodeAt(at)) | 0;
}

/** @see Knuth, The Art of Computer Programming 3, 6.4: keys are spread by 2³² divided by the golden ratio, made odd. */
function bucketOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - WIDTH);
}
