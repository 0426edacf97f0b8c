/**
 * Whether stretches of a text stand once in it, for many stretches of a long text.
 *
 * Looking through the text for each would take the product of both lengths. So once some have been asked for, all places are
 * chained by the few units that begin there, and a stretch is looked for where the rarest of its own few units stand.
 */

/** UTF-16 units by which places are chained; a shorter stretch is looked for in the text. */
const UNITS = 12;

/** Stretches that are looked for in the text before it pays to chain its places. */
const FEW = 16;

const BUCKETS = 1 << 18;

export class Occurrences {
  #asked = 0;
  #chains: Chains | null = null;

  constructor(private readonly text: string) {}

  /** Whether what stands from one offset to another stands nowhere else, not even in part there. */
  standsOnce(from: number, to: number): boolean {
    const { text } = this;
    const stretch = text.slice(from, to);
    if (to - from < UNITS || this.#asked++ < FEW)
      return text.indexOf(stretch) === from && text.indexOf(stretch, from + 1) < 0;
    this.#chains ??= chained(text);
    const { keys, last, before } = this.#chains;
    const rarest = this.#rarest(from, to - UNITS, this.#chains);
    for (let at = last[keys[rarest] as number] as number; at >= 0; at = before[at] as number) {
      const start = at - rarest + from;
      if (start !== from && start >= 0 && text.startsWith(stretch, start)) return false;
    }
    return true;
  }

  #rarest(from: number, to: number, { keys, counts }: Chains): number {
    let rarest = from;
    for (let at = from + 1; at <= to; at++)
      if ((counts[keys[at] as number] as number) < (counts[keys[rarest] as number] as number)) rarest = at;
    return rarest;
  }
}

interface Chains {
  /** The bucket of each place. */
  readonly keys: Int32Array;
  /** How many places a bucket has. */
  readonly counts: Int32Array;
  /** The last place of each bucket; -1 for none. */
  readonly last: Int32Array;
  /** The place before in the bucket of each place. */
  readonly before: Int32Array;
}

function chained(text: string): Chains {
  const chains = {
    keys: new Int32Array(text.length),
    counts: new Int32Array(BUCKETS),
    last: new Int32Array(BUCKETS).fill(-1),
    before: new Int32Array(text.length),
  };
  const { keys, counts, last, before } = chains;
  for (let at = 0; at + UNITS <= text.length; at++) {
    const key = keyAt(text, at);
    keys[at] = key;
    counts[key] = (counts[key] as number) + 1;
    before[at] = last[key] as number;
    last[key] = at;
  }
  return chains;
}

/** FNV-1a of the units that begin at a place, folded to the number of buckets. */
function keyAt(text: string, start: number): number {
  let key = 0x811c9dc5;
  for (let at = start; at < start + UNITS; at++) key = Math.imul(key ^ text.charCodeAt(at), 0x01000193);
  return (key ^ (key >>> 16)) & (BUCKETS - 1);
}
