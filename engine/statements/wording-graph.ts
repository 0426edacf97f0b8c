/**
 * The distinct wordings of the corpus and the links between them, kept up to date one wording at a time.
 *
 * An agency text that a thousand papers print is one wording here. Candidates for a link come from an inverted
 * index of pairs of neighbouring words, never from comparing all with all; a pair of words that many wordings have says
 * something only of one speaker's, and one that very many have says nothing. What users have decided on two wordings stands over what
 * their words show. What is linked depends only on which wordings are present and what was decided, not on the order in
 * which they came.
 */
import { FewEntries } from '../entities/few-entries.ts';
import { NO_GROUP, type WordingOrder } from './grouped-rows.ts';
import { hashOf } from './hash.ts';
import { acceptedLink, type Link, linkOf } from './link.ts';
import { NumbersByText } from './numbers-by-text.ts';
import {
  freeIn,
  MOST_COUNTED,
  type PairLimits,
  PairPostings,
  type PairTally,
  sharedIn,
} from './pair-postings.ts';
import { type Vocabulary, weightOf } from './vocabulary.ts';
import { compareNodes, type Decided, NO_LINKS, NOTHING_DECIDED, type WordingNode } from './wording-node.ts';
import { CONTENT_WEIGHT, LIGHT_WEIGHT } from './words.ts';

/**
 * What more than 32 wordings have is a phrase of many speakers, who fill it in differently; one speaker says it again. The
 * second bound is for the time that one edit takes: a statement of a thousand wordings is made anew in some hundredths of a second.
 */
const LIMITS: PairLimits = { freely: 32, atAll: 1024 };

/** A wording that has no more pairs of words than this is compared with all that share one. */
const FEW_PAIRS = 4;

/** Where common pairs count too, two wordings share this part of the pairs of the one that has fewer. */
const LEAST_IN_COMMON = 2 / 3;

const LEAST_ROOM = 1024;

export class WordingGraph {
  readonly #vocabulary: Vocabulary;
  /** Nodes by their numbers; what a free number has is left from another. */
  readonly #numbered: WordingNode[] = [];
  /** The numbers of the nodes by their keys. */
  readonly #numbers = new NumbersByText((number) => (this.#numbered[number] as WordingNode).key);
  readonly #freeNumbers: number[] = [];
  readonly #postings: PairPostings;
  /** By number, how many pairs of words a wording has, as far as they are counted. */
  #pairCounts = new Uint8Array(LEAST_ROOM);
  /** By number, 1 for what a reporter tells. Asked of so many that no node is looked at for it. */
  #told = new Uint8Array(LEAST_ROOM);
  /** By number, a hash of whoever speaks, if that is known. */
  #speakers = new Int32Array(LEAST_ROOM);
  /** By number, how full a wording is; kept since it is asked for again and again. */
  #fullness = new Float32Array(LEAST_ROOM);
  /** Of the wording that candidates are looked for; else all 0. */
  #tally: PairTally = { met: [], counts: new Uint16Array(LEAST_ROOM) };
  /** Nodes whose links may be out of date. */
  readonly #unlinked = new Set<WordingNode>();
  #compared = 0;

  /** @param vocabulary Which has numbered the words of all wordings. */
  constructor(vocabulary: Vocabulary, limits = LIMITS) {
    this.#vocabulary = vocabulary;
    this.#postings = new PairPostings(limits, this.#order);
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
    this.#told[node.number] = Number(node.isParaphrase);
    this.#speakers[node.number] = node.speaker ? hashOf(node.speaker.id) : NO_GROUP;
    this.#fullness[node.number] = node.fullness;
    const pairs = pairsOf(node.keys, this.#vocabulary);
    this.#postings.add(node.number, pairs, this.#turn);
    this.#pairCounts[node.number] = Math.min(pairs.size, MOST_COUNTED);
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

  /** By speakers, and the wordings of each as clusters are told from: so the fullest of a statement leads to all of it. */
  readonly #order: WordingOrder = {
    groupOf: (number) => this.#speakers[number] as number,
    compare: (one, other) =>
      (this.#fullness[other] as number) - (this.#fullness[one] as number) ||
      compareNodes(this.#numbered[one] as WordingNode, this.#numbered[other] as WordingNode),
  };

  /** A wording has become, or is no more, one that a pair of words leads to: what is linked with it must be looked at again. */
  readonly #turn = (number: number): void => {
    this.#unlinked.add(this.#numbered[number] as WordingNode);
  };

  #makeRoom(): void {
    const least = this.#numbered.length;
    if (least <= this.#pairCounts.length) return;
    this.#pairCounts = copyInto(new Uint8Array(2 * least), this.#pairCounts);
    this.#told = copyInto(new Uint8Array(2 * least), this.#told);
    this.#speakers = copyInto(new Int32Array(2 * least), this.#speakers);
    this.#fullness = copyInto(new Float32Array(2 * least), this.#fullness);
    this.#tally = { met: [], counts: new Uint16Array(2 * least) };
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
    const { met, counts } = this.#tally;
    this.#postings.tally(node.number, pairsOf(node.keys, this.#vocabulary), this.#tally);
    let candidates: Set<WordingNode> | undefined;
    for (const number of met) {
      const isEnough = this.#isEnough(node, number, counts[number] as number);
      counts[number] = 0;
      if (!isEnough || number === node.number) continue;
      candidates ??= new Set();
      candidates.add(this.#numbered[number] as WordingNode);
    }
    met.length = 0;
    return candidates ?? NOBODY;
  }

  /** Whether a node and another one share enough pairs of words to be compared. @param count As tallied. */
  #isEnough(node: WordingNode, number: number, count: number): boolean {
    const free = freeIn(count);
    if (free > 1) return true;
    const fewest = Math.min(this.#pairCounts[node.number] as number, this.#pairCounts[number] as number);
    const shared = sharedIn(count);
    if (shared > 1 && shared >= LEAST_IN_COMMON * fewest) return true;
    if (free === 0 || fewest <= FEW_PAIRS) return free === 1;
    const isTold = node.isParaphrase || this.#told[number] === 1;
    return isTold && areOnes(node, this.#numbered[number] as WordingNode);
  }
}

const NOBODY: ReadonlySet<WordingNode> = new Set();

function copyInto<Numbers extends Uint8Array | Int32Array | Float32Array>(
  roomy: Numbers,
  numbers: Numbers,
): Numbers {
  roomy.set(numbers);
  return roomy;
}

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
