/**
 * The distinct wordings of the corpus and the links between them, kept up to date one wording at a time.
 *
 * An agency text that a thousand papers print is one wording here. Candidates for a link come from an inverted
 * index of pairs of neighbouring words, never from comparing all with all; a pair of words that very many wordings
 * have says nothing and is passed over while it is so common. What users have decided on two wordings stands over what
 * their words show. What is linked depends only on which wordings are present and what was decided, not on the order in
 * which they came.
 */
import { FewEntries } from '../entities/few-entries.ts';
import { acceptedLink, type Link, linkOf } from './link.ts';
import { NumbersByText } from './numbers-by-text.ts';
import { PairPostings } from './pair-postings.ts';
import { type Vocabulary, weightOf } from './vocabulary.ts';
import { type Decided, NO_LINKS, NOTHING_DECIDED, type WordingNode } from './wording-node.ts';
import { CONTENT_WEIGHT, LIGHT_WEIGHT } from './words.ts';

/** A pair of words that more wordings than this have is too common to be evidence. */
const TOO_COMMON = 32;

/** A wording that has no more pairs of words than this is compared with all that share one. */
const FEW_PAIRS = 4;

/** What of a wording decides how many pairs of words it must share with another: that it has few, that a reporter tells it. */
const HAS_FEW = 1;
const IS_TOLD = 2;

const LEAST_ROOM = 1024;

export class WordingGraph {
  readonly #vocabulary: Vocabulary;
  /** Nodes by their numbers; what a free number has is left from another. */
  readonly #numbered: WordingNode[] = [];
  /** The numbers of the nodes by their keys. */
  readonly #numbers = new NumbersByText((number) => (this.#numbered[number] as WordingNode).key);
  readonly #freeNumbers: number[] = [];
  readonly #postings = new PairPostings(TOO_COMMON);
  /** By number, `HAS_FEW` and `IS_TOLD`. */
  #traits = new Uint8Array(LEAST_ROOM);
  /** By number, whether one pair of words or more are shared with the wording that candidates are looked for; else all 0. */
  #tally = new Uint8Array(LEAST_ROOM);
  /** The numbers of those with which it shares one; used again and again. */
  readonly #met: number[] = [];
  /** Nodes whose links may be out of date. */
  readonly #unlinked = new Set<WordingNode>();
  #compared = 0;

  /** @param vocabulary Which has numbered the words of all wordings. */
  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** How many pairs of wordings have been compared so far. */
  get compared(): number {
    return this.#compared;
  }

  node(key: string): WordingNode | undefined {
    const number = this.#numbers.of(key);
    return number === undefined ? undefined : this.#numbered[number];
  }

  /** Add a wording that is not there yet; its links come with the next `relink`. */
  add(node: WordingNode): void {
    this.#unlinked.add(node);
    node.number = this.#freeNumbers.pop() ?? this.#numbered.length;
    this.#numbered[node.number] = node;
    this.#numbers.add(node.key, node.number);
    this.#makeRoom();
    const pairs = pairsOf(node.keys, this.#vocabulary);
    this.#postings.add(node.number, pairs, this.#turn);
    this.#traits[node.number] = (pairs.size <= FEW_PAIRS ? HAS_FEW : 0) | (node.isParaphrase ? IS_TOLD : 0);
  }

  /** Take a wording out, with its links. @returns The nodes that were linked with it. */
  remove(node: WordingNode): readonly WordingNode[] {
    const linked = [...node.links.keys()];
    this.#numbers.delete(node.key);
    this.#unlinked.delete(node);
    for (const other of linked) unlink(other, node);
    node.links = NO_LINKS;
    this.#postings.remove(node.number, pairsOf(node.keys, this.#vocabulary), this.#turn);
    this.#freeNumbers.push(node.number);
    return linked;
  }

  /** Take over what users have decided on a node; its links come with the next `relink`. @returns Whether that is new. */
  decide(node: WordingNode, decided: Decided): boolean {
    const isSame =
      decided.size === node.decided.size &&
      [...decided].every(([other, same]) => node.decided.get(other) === same);
    if (isSame) return false;
    node.decided = decided.size > 0 ? decided : NOTHING_DECIDED;
    if (this.node(node.key) === node) this.#unlinked.add(node);
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

  /** A pair of words became too common, or is no more: what it brought together must be looked at again. */
  readonly #turn = (number: number): void => {
    this.#unlinked.add(this.#numbered[number] as WordingNode);
  };

  #makeRoom(): void {
    const least = this.#numbered.length;
    if (least <= this.#traits.length) return;
    const traits = this.#traits;
    this.#traits = new Uint8Array(2 * least);
    this.#traits.set(traits);
    this.#tally = new Uint8Array(2 * least);
  }

  /** Bring the links of one node up to date with the postings and the decisions. */
  #relink(node: WordingNode, changed: Set<WordingNode>): void {
    const candidates = withDecided(this.#candidates(node), node);
    const isAccepted = (other: WordingNode) => node.decided.get(other) === true;
    for (const [other, link] of [...node.links]) {
      if (candidates.has(other) && link.isAccepted === isAccepted(other)) continue;
      unlink(node, other);
      unlink(other, node);
      changed.add(node).add(other);
    }
    if (candidates.size === 0) return;
    const own = node.unpacked();
    for (const other of candidates) {
      if (node.links.has(other)) continue;
      this.#compared++;
      const isFirst = node.key < other.key;
      const [left, right] = isFirst ? [node, other] : [other, node];
      const [one, two] = isFirst ? [own, other.unpacked()] : [other.unpacked(), own];
      const link = isAccepted(other) ? acceptedLink(one, two) : linkOf(one, two);
      if (!link) continue;
      addLink(left, right, link);
      addLink(right, left, new TurnedLink(link));
      changed.add(node).add(other);
    }
  }

  /** Nodes that share enough pairs of words with this one, by a rule that is the same seen from either side. */
  #candidates(node: WordingNode): ReadonlySet<WordingNode> {
    const met = this.#met;
    met.length = 0;
    this.#postings.tally(pairsOf(node.keys, this.#vocabulary), this.#tally, met);
    const own = this.#traits[node.number] as number;
    let candidates: Set<WordingNode> | undefined;
    for (const number of met) {
      const isSharingMore = (this.#tally[number] as number) > 1;
      this.#tally[number] = 0;
      const traits = own | (this.#traits[number] as number);
      if (number === node.number || (!isSharingMore && traits === 0)) continue;
      const other = this.#numbered[number] as WordingNode;
      if (!isSharingMore && (traits & HAS_FEW) === 0 && !areOnes(node, other)) continue;
      candidates ??= new Set();
      candidates.add(other);
    }
    return candidates ?? NOBODY;
  }
}

const NOBODY: ReadonlySet<WordingNode> = new Set();

/** A map of its own is made with the first link; nobody but the graph writes to one. */
function addLink(node: WordingNode, other: WordingNode, link: Link): void {
  if (node.links === NO_LINKS) node.links = new FewEntries();
  (node.links as FewEntries<WordingNode, Link>).set(other, link);
}

function unlink(node: WordingNode, other: WordingNode): void {
  (node.links as FewEntries<WordingNode, Link>).delete(other);
  if (node.links.size === 0) node.links = NO_LINKS;
}

/** The candidates for links of a node, with those that a user has accepted and without those that are rejected. */
function withDecided(candidates: ReadonlySet<WordingNode>, node: WordingNode): ReadonlySet<WordingNode> {
  if (node.decided.size === 0) return candidates;
  const decided = new Set(candidates);
  for (const [other, same] of node.decided) {
    if (same && other !== node) decided.add(other);
    else decided.delete(other);
  }
  return decided;
}

/** What a reporter tells has few words in the order of what the speaker said: of one speaker one pair of words is enough. */
function areOnes(left: WordingNode, right: WordingNode): boolean {
  return left.speaker !== null && left.speaker.id === right.speaker?.id;
}

/** A link seen from its other end. A large corpus has so many that the same figures are not kept twice. */
class TurnedLink implements Link {
  readonly #link: Link;

  constructor(link: Link) {
    this.#link = link;
  }

  get status(): Link['status'] {
    return this.#link.status;
  }

  get isAccepted(): boolean {
    return this.#link.isAccepted;
  }

  get speakers(): Link['speakers'] {
    return this.#link.speakers;
  }

  get isParallel(): boolean {
    return this.#link.isParallel;
  }

  get score(): number {
    return this.#link.score;
  }

  get shared(): Link['shared'] {
    const { leftStart, leftEnd, rightStart, rightEnd, agreeing, weight } = this.#link.shared;
    return {
      leftStart: rightStart,
      leftEnd: rightEnd,
      rightStart: leftStart,
      rightEnd: leftEnd,
      agreeing,
      weight,
    };
  }
}

/**
 * Pairs of neighbouring content words; the same for a wording whenever it is asked. A wording with hardly any content words is
 * known by its light ones too, which in longer wordings would only bring together what has nothing in common.
 */
function pairsOf(keys: readonly number[], vocabulary: Vocabulary): ReadonlySet<number> {
  const pairs: number[] = [];
  addPairs(keys, CONTENT_WEIGHT, vocabulary, pairs);
  if (pairs.length + 1 < FEWEST_CONTENT_WORDS) addPairs(keys, LIGHT_WEIGHT, vocabulary, pairs);
  return new Set(pairs);
}

const FEWEST_CONTENT_WORDS = 7;

function addPairs(keys: readonly number[], least: number, vocabulary: Vocabulary, pairs: number[]): void {
  let before = -1;
  for (const key of keys) {
    if (weightOf(key) < least) continue;
    if (before >= 0) pairs.push(vocabulary.pairOf(before, key));
    before = key;
  }
}
