/**
 * The distinct wordings of the corpus and the links between them, kept up to date one wording at a time.
 *
 * An agency text that a thousand papers print is one wording here. Candidates for a link come from an inverted
 * index of pairs of neighbouring words, never from comparing all with all; a pair of words that very many wordings
 * have says nothing and is passed over while it is so common. What is linked depends only on which wordings are
 * present, not on the order in which they came.
 */
import { type Link, linkOf, type Wording } from './link.ts';
import { EMPTY_WEIGHT } from './words.ts';

/** A wording in the graph. */
export interface WordingNode extends Wording {
  /** Unique: the keys of its words and its speaker. */
  readonly key: string;
  readonly grams: readonly number[];
  /** Ids of the reports that have this wording. */
  readonly reports: Set<string>;
  /** Links by the node at the other end; `shared` is seen with this node on the left. */
  readonly links: Map<WordingNode, Link>;
}

/** A pair of words that more wordings than this have is too common to be evidence. */
const TOO_COMMON = 128;

export class WordingGraph {
  readonly #nodes = new Map<string, WordingNode>();
  readonly #postings = new Map<number, Set<WordingNode>>();

  nodes(): Iterable<WordingNode> {
    return this.#nodes.values();
  }

  node(key: string): WordingNode | undefined {
    return this.#nodes.get(key);
  }

  /** Add a wording that is not there yet. @returns The nodes whose links changed, the new one among them. */
  add(node: WordingNode): ReadonlySet<WordingNode> {
    const changed = new Set<WordingNode>([node]);
    this.#nodes.set(node.key, node);
    for (const gram of node.grams) {
      const posting = this.#postings.get(gram) ?? new Set();
      posting.add(node);
      this.#postings.set(gram, posting);
    }
    for (const gram of node.grams) {
      if (this.#postings.get(gram)?.size === TOO_COMMON + 1) this.#relinkAll(gram, changed);
    }
    this.#relink(node, changed);
    return changed;
  }

  /** Take a wording out. @returns The nodes whose links changed, without the one that is gone. */
  remove(node: WordingNode): ReadonlySet<WordingNode> {
    const changed = new Set<WordingNode>(node.links.keys());
    this.#nodes.delete(node.key);
    for (const other of node.links.keys()) other.links.delete(node);
    node.links.clear();
    for (const gram of node.grams) {
      const posting = this.#postings.get(gram);
      posting?.delete(node);
      if (posting?.size === 0) this.#postings.delete(gram);
    }
    for (const gram of node.grams) {
      if (this.#postings.get(gram)?.size === TOO_COMMON) this.#relinkAll(gram, changed);
    }
    return changed;
  }

  #relinkAll(gram: number, changed: Set<WordingNode>): void {
    for (const node of this.#postings.get(gram) ?? []) this.#relink(node, changed);
  }

  /** Bring the links of one node up to date with the postings. */
  #relink(node: WordingNode, changed: Set<WordingNode>): void {
    const candidates = this.#candidates(node);
    for (const other of [...node.links.keys()]) {
      if (candidates.has(other)) continue;
      node.links.delete(other);
      other.links.delete(node);
      changed.add(node).add(other);
    }
    for (const other of candidates) {
      if (node.links.has(other)) continue;
      const [left, right] = node.key < other.key ? [node, other] : [other, node];
      const link = linkOf(left, right);
      if (!link) continue;
      left.links.set(right, link);
      right.links.set(left, turned(link));
      changed.add(node).add(other);
    }
  }

  /** Nodes that share enough pairs of words with this one, by a rule that is the same seen from either side. */
  #candidates(node: WordingNode): ReadonlySet<WordingNode> {
    const counts = new Map<WordingNode, number>();
    for (const gram of node.grams) {
      const posting = this.#postings.get(gram);
      if (!posting || posting.size > TOO_COMMON) continue;
      for (const other of posting) if (other !== node) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    const candidates = new Set<WordingNode>();
    for (const [other, count] of counts) {
      if (count >= leastInCommon(Math.min(node.grams.length, other.grams.length))) candidates.add(other);
    }
    return candidates;
  }
}

function leastInCommon(fewest: number): number {
  return fewest <= 4 ? 1 : 2;
}

/** The same link seen from its other end. */
function turned(link: Link): Link {
  const { shared } = link;
  return {
    ...link,
    shared: {
      leftStart: shared.rightStart,
      leftEnd: shared.rightEnd,
      rightStart: shared.leftStart,
      rightEnd: shared.leftEnd,
      pairs: shared.pairs.map(([left, right]) => [right, left] as const),
      weight: shared.weight,
    },
  };
}

/** Distinct pairs of neighbouring words, the empty ones left out. Keys below 2^26 make exact sums. */
export function gramsOf(keys: ArrayLike<number>, weights: ArrayLike<number>): readonly number[] {
  const grams = new Set<number>();
  let before = -1;
  for (let at = 0; at < keys.length; at++) {
    if ((weights[at] ?? 0) <= EMPTY_WEIGHT + 1e-6) continue;
    const key = keys[at] as number;
    if (before >= 0) grams.add(before * 2 ** 26 + key);
    before = key;
  }
  return [...grams];
}
