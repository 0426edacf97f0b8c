/**
 * A wording in the graph. A large corpus has a million, so that each keeps as little as it can be compared by.
 */

import type { Judgement, Occasion } from '../annotate/facts.ts';
import { FewEntries } from '../entities/few-entries.ts';
import type { Identity } from '../entities/identity.ts';
import type { Link, Wording } from './link.ts';
import { countOf, listOf, type ReportIds, withId, withoutId } from './report-ids.ts';
import { firstRow, packRows, secondRow, type WrittenForms, weighKeys } from './vocabulary.ts';

export type Links = Omit<FewEntries<WordingNode, Link>, 'set' | 'delete'>;

export const NO_LINKS: Links = new FewEntries();

/** Of a wording that is in no graph. */
const NO_NUMBER = -1;

export type Decided = ReadonlyMap<WordingNode, boolean>;

export const NOTHING_DECIDED: Decided = new Map();

/** Own words of two thirds the weight are about as long. Estimated: a reporter adds a clause to say who, when and where. */
const TOLD = 2 / 3;

export class WordingNode implements Wording {
  /**
   * Links by the node at the other end; `shared` is seen with this node on the left. One shared map where there are none,
   * as with most wordings. Written by the graph.
   */
  links: Links = NO_LINKS;
  /**
   * Nodes, itself perhaps, of which users have said that they are the same statement (true) or are not. One shared map
   * where there are none. Written by the graph.
   */
  decided: Decided = NOTHING_DECIDED;
  /** What the graph calls it while it is in the graph; another may be called so later. Written by the graph. */
  number = NO_NUMBER;
  readonly speaker: Identity | null;
  readonly isParaphrase: boolean;
  /** The numbers of its words, then what they are written as. */
  readonly #words: string;
  readonly #forms: WrittenForms;
  readonly #besides: Besides;
  #reports: ReportIds = null;

  /**
   * @param wording The same for all that is compared alike: of the words, what else they are compared by, and the speaker.
   * @param key Unique: the wording, and the report that users have set apart from others of the same wording.
   * @param forms Keeps what the words of all wordings are written as.
   */
  constructor(
    readonly wording: string,
    readonly key: string,
    compared: Omit<Wording, 'total'>,
    forms: WrittenForms,
  ) {
    const { described, names, quoted, occasion, judgement } = compared;
    this.#forms = forms;
    this.#words = packRows(compared.keys, forms.idsOf(compared.written));
    this.speaker = compared.speaker;
    this.isParaphrase = compared.isParaphrase;
    const isPlain =
      described === null && names.size + quoted.size === 0 && occasion === null && judgement === null;
    this.#besides = isPlain ? NOTHING : { described, names, quoted, occasion, judgement };
  }

  /** Ids of the reports that have this wording, in the order in which they came. */
  get reports(): Iterable<string> {
    return listOf(this.#reports);
  }

  get reportCount(): number {
    return countOf(this.#reports);
  }

  addReport(id: string): void {
    this.#reports = withId(this.#reports, id);
  }

  deleteReport(id: string): void {
    this.#reports = withoutId(this.#reports, id);
  }

  /** Unpacked with every look, as `written` is: who looks often keeps it. */
  get keys(): readonly number[] {
    return firstRow(this.#words);
  }

  /** How many words are compared. */
  get length(): number {
    return this.keys.length;
  }

  /** Added up with every look: half numbers would be objects of their own, one for each wording. */
  get total(): number {
    return weighKeys(this.keys);
  }

  /**
   * What makes a wording the fullest: all that it says, and of what a reporter tells in own words so much less that the
   * speaker's own words come before it where they are about as long.
   */
  get fullness(): number {
    return this.isParaphrase ? this.total * TOLD : this.total;
  }

  get written(): string {
    return this.#forms.textOf(secondRow(this.#words));
  }

  get described(): string | null {
    return this.#besides.described;
  }

  get names(): ReadonlySet<number> {
    return this.#besides.names;
  }

  get quoted(): ReadonlySet<number> {
    return this.#besides.quoted;
  }

  get occasion(): Occasion | null {
    return this.#besides.occasion;
  }

  get judgement(): Judgement | null {
    return this.#besides.judgement;
  }

  /** The same wording without reports, as one that users have set apart. */
  setApart(key: string): WordingNode {
    return new WordingNode(this.wording, key, this, this.#forms);
  }

  /** What it is compared by, with its words unpacked once. */
  unpacked(): Wording {
    return new UnpackedWording(this);
  }
}

/** Most comparisons need the words and nothing else. */
class UnpackedWording implements Wording {
  readonly keys: readonly number[];
  readonly total: number;
  readonly #node: WordingNode;

  constructor(node: WordingNode) {
    this.#node = node;
    this.keys = node.keys;
    this.total = weighKeys(this.keys);
  }

  get speaker(): Identity | null {
    return this.#node.speaker;
  }

  get described(): string | null {
    return this.#node.described;
  }

  get isParaphrase(): boolean {
    return this.#node.isParaphrase;
  }

  get names(): ReadonlySet<number> {
    return this.#node.names;
  }

  get quoted(): ReadonlySet<number> {
    return this.#node.quoted;
  }

  get occasion(): Occasion | null {
    return this.#node.occasion;
  }

  get judgement(): Judgement | null {
    return this.#node.judgement;
  }

  get written(): string {
    return this.#node.written;
  }
}

/** What few wordings have. */
type Besides = Pick<Wording, 'described' | 'names' | 'quoted' | 'occasion' | 'judgement'>;

const NOTHING: Besides = {
  described: null,
  names: new Set(),
  quoted: new Set(),
  occasion: null,
  judgement: null,
};

/** One order of wordings, by what they say, then those first whose speaker is known: it does not depend on which came first. */
export function compareNodes(left: WordingNode, right: WordingNode): number {
  return (
    compare(left.written, right.written) ||
    Number(left.speaker === null) - Number(right.speaker === null) ||
    compare(left.key, right.key)
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
