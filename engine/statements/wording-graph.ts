/**
 * The distinct wordings of the corpus and the links between them, kept up to date one wording at a time.
 *
 * An agency text that a thousand papers print is one wording here. Candidates for a link come from an inverted
 * index of pairs of neighbouring words, never from comparing all with all; a pair of words that very many wordings
 * have says nothing and is passed over while it is so common. What users have decided on two wordings stands over what
 * their words show. What is linked depends only on which wordings are present and what was decided, not on the order in
 * which they came.
 */
import { acceptedLink, type Link, linkOf, type Wording } from './link.ts';
import { type Vocabulary, weightOf } from './vocabulary.ts';
import { CONTENT_WEIGHT, LIGHT_WEIGHT } from './words.ts';

/** A wording in the graph. */
export interface WordingNode extends Wording {
  /** The keys of its words, what else it is compared by, and its speaker. */
  readonly wording: string;
  /** Unique: the wording, and the report that users have set apart from others of the same wording. */
  readonly key: string;
  readonly grams: readonly number[];
  /** Ids of the reports that have this wording. */
  readonly reports: Set<string>;
  /**
   * Links by the node at the other end; `shared` is seen with this node on the left. One shared map where there are none,
   * as with most wordings. Written by the graph.
   */
  links: Links;
  /**
   * Nodes, itself perhaps, of which users have said that they are the same statement (true) or are not. One shared map
   * where there are none. Written by the graph.
   */
  decided: Decided;
  /** Pairs shared with the wording that candidates are being counted for; 0 at all other times. */
  tally: number;
}

export type Links = ReadonlyMap<WordingNode, Link>;

export const NO_LINKS: Links = new Map();

export type Decided = ReadonlyMap<WordingNode, boolean>;

export const NOTHING_DECIDED: Decided = new Map();

/** A pair of words that more wordings than this have is too common to be evidence. */
const TOO_COMMON = 32;

/** The wordings that have a pair of words: most pairs have one, and a list for each would fill the memory. */
type Posting = WordingNode | WordingNode[];

export class WordingGraph {
  readonly #nodes = new Map<string, WordingNode>();
  readonly #postings = new Map<number, Posting>();
  /** Nodes whose links may be out of date. */
  readonly #unlinked = new Set<WordingNode>();
  #compared = 0;

  /** How many pairs of wordings have been compared so far. */
  get compared(): number {
    return this.#compared;
  }

  node(key: string): WordingNode | undefined {
    return this.#nodes.get(key);
  }

  /** Add a wording that is not there yet; its links come with the next `relink`. */
  add(node: WordingNode): void {
    this.#nodes.set(node.key, node);
    this.#unlinked.add(node);
    for (const gram of node.grams) if (this.#post(gram, node) === TOO_COMMON + 1) this.#unlink(gram);
  }

  /** Take a wording out, with its links. @returns The nodes that were linked with it. */
  remove(node: WordingNode): readonly WordingNode[] {
    const linked = [...node.links.keys()];
    this.#nodes.delete(node.key);
    this.#unlinked.delete(node);
    for (const other of linked) unlink(other, node);
    node.links = NO_LINKS;
    for (const gram of node.grams) if (this.#unpost(gram, node) === TOO_COMMON) this.#unlink(gram);
    return linked;
  }

  /** Take over what users have decided on a node; its links come with the next `relink`. @returns Whether that is new. */
  decide(node: WordingNode, decided: Decided): boolean {
    const isSame =
      decided.size === node.decided.size &&
      [...decided].every(([other, same]) => node.decided.get(other) === same);
    if (isSame) return false;
    node.decided = decided.size > 0 ? decided : NOTHING_DECIDED;
    if (this.#nodes.get(node.key) === node) this.#unlinked.add(node);
    return true;
  }

  /**
   * Bring the links up to date with all that was added and taken out, each wording once.
   *
   * @returns The nodes whose links changed.
   */
  relink(): ReadonlySet<WordingNode> {
    const changed = new Set<WordingNode>();
    for (const node of this.#unlinked) this.#relink(node, changed);
    this.#unlinked.clear();
    return changed;
  }

  /** @returns How many wordings have the pair now. */
  #post(gram: number, node: WordingNode): number {
    const posting = this.#postings.get(gram);
    if (posting === undefined) this.#postings.set(gram, node);
    else if (Array.isArray(posting)) return posting.push(node);
    else this.#postings.set(gram, [posting, node]);
    return posting === undefined ? 1 : 2;
  }

  /** @returns How many wordings have the pair now. */
  #unpost(gram: number, node: WordingNode): number {
    const posting = this.#postings.get(gram);
    if (!Array.isArray(posting)) {
      this.#postings.delete(gram);
      return 0;
    }
    const last = posting.pop() as WordingNode;
    if (last !== node) posting[posting.indexOf(node)] = last;
    if (posting.length === 1) this.#postings.set(gram, posting[0] as WordingNode);
    return posting.length;
  }

  /** A pair of words became too common, or is no more: what it brought together must be looked at again. */
  #unlink(gram: number): void {
    const posting = this.#postings.get(gram);
    if (Array.isArray(posting)) for (const node of posting) this.#unlinked.add(node);
  }

  /** Bring the links of one node up to date with the postings and the decisions. */
  #relink(node: WordingNode, changed: Set<WordingNode>): void {
    const candidates = this.#candidates(node);
    for (const [other, same] of node.decided) {
      if (same && other !== node) candidates.add(other);
      else candidates.delete(other);
    }
    const isAccepted = (other: WordingNode) => node.decided.get(other) === true;
    for (const [other, link] of [...node.links]) {
      if (candidates.has(other) && link.isAccepted === isAccepted(other)) continue;
      unlink(node, other);
      unlink(other, node);
      changed.add(node).add(other);
    }
    for (const other of candidates) {
      if (node.links.has(other)) continue;
      this.#compared++;
      const [left, right] = node.key < other.key ? [node, other] : [other, node];
      const link = isAccepted(other) ? acceptedLink(left, right) : linkOf(left, right);
      if (!link) continue;
      addLink(left, right, link);
      addLink(right, left, turned(link));
      changed.add(node).add(other);
    }
  }

  /** Nodes that share enough pairs of words with this one, by a rule that is the same seen from either side. */
  #candidates(node: WordingNode): Set<WordingNode> {
    const met: WordingNode[] = [];
    for (const gram of node.grams) {
      const posting = this.#postings.get(gram);
      if (!Array.isArray(posting) || posting.length > TOO_COMMON) continue;
      for (const other of posting) {
        if (other.tally === 0) met.push(other);
        other.tally++;
      }
    }
    const candidates = new Set<WordingNode>();
    for (const other of met) {
      const least = isToldOfOne(node, other) ? 1 : leastInCommon(node, other);
      if (other !== node && other.tally >= least) candidates.add(other);
      other.tally = 0;
    }
    return candidates;
  }
}

/** A map of its own is made with the first link; nobody but the graph writes to one. */
function addLink(node: WordingNode, other: WordingNode, link: Link): void {
  if (node.links === NO_LINKS) node.links = new Map([[other, link]]);
  else (node.links as Map<WordingNode, Link>).set(other, link);
}

function unlink(node: WordingNode, other: WordingNode): void {
  (node.links as Map<WordingNode, Link>).delete(other);
  if (node.links.size === 0) node.links = NO_LINKS;
}

function leastInCommon(left: WordingNode, right: WordingNode): number {
  return Math.min(left.grams.length, right.grams.length) <= 4 ? 1 : 2;
}

/** What a reporter tells has few words in the order of what the speaker said. */
function isToldOfOne(left: WordingNode, right: WordingNode): boolean {
  return (
    (left.isParaphrase || right.isParaphrase) &&
    left.speaker !== null &&
    left.speaker.id === right.speaker?.id
  );
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
      agreeing: shared.agreeing,
      weight: shared.weight,
    },
  };
}

/**
 * Distinct pairs of neighbouring content words. A wording with hardly any content words is known by its light ones
 * too, which in longer wordings would only bring together what has nothing in common.
 */
export function gramsOf(keys: readonly number[], vocabulary: Vocabulary): readonly number[] {
  const grams = new Set<number>();
  const content = addPairs(keys, CONTENT_WEIGHT, vocabulary, grams);
  if (content < FEWEST_CONTENT_WORDS) addPairs(keys, LIGHT_WEIGHT, vocabulary, grams);
  return [...grams];
}

const FEWEST_CONTENT_WORDS = 7;

/** @returns How many words weigh at least `least`. */
function addPairs(
  keys: readonly number[],
  least: number,
  vocabulary: Vocabulary,
  grams: Set<number>,
): number {
  let before = -1;
  let count = 0;
  for (const key of keys) {
    if (weightOf(key) < least) continue;
    if (before >= 0) grams.add(vocabulary.pairOf(before, key));
    before = key;
    count++;
  }
  return count;
}
