/**
 * All that the checks ask of two wordings, each found when it is first asked for.
 *
 * It depends on the two strings alone, so that what was found for them is found once, however often a text around them is
 * edited and checked again.
 */
import type { Phrase } from '../../protocol/phrase.ts';
import { alignWordings, type Stretch } from '../statements/align.ts';
import { type Contradiction, contradictionsOf } from '../statements/contradiction.ts';
import { describeStretches } from '../statements/describe-difference.ts';
import { type GraveCut, graveCutOf, graveLossOf } from '../statements/grave-cut.ts';
import { numbersIn } from '../statements/numbers-in.ts';
import { saySomething } from '../statements/says-something.ts';
import { wordsOf } from '../statements/words.ts';
import { Recent } from '../text/recent.ts';

export class ComparedPair {
  #isNearly: boolean | undefined;
  #contradictions: readonly Contradiction[] | undefined;
  #hasOwnNumber: boolean | undefined;
  #difference: readonly Phrase[] | undefined;
  #cut: GraveCut | null | undefined;
  #loss: GraveCut | null | undefined;

  /** @param stretches Of both, aligned; some may be left out. */
  constructor(
    private readonly left: string,
    private readonly right: string,
    readonly stretches: readonly Stretch[],
  ) {}

  /** Without stretches that are not to be compared. */
  with(stretches: readonly Stretch[]): ComparedPair {
    return stretches === this.stretches ? this : new ComparedPair(this.left, this.right, stretches);
  }

  /** Whether the right one has the words of the left one but for some that say nothing. */
  get isNearly(): boolean {
    this.#isNearly ??= !saySomething(this.stretches);
    return this.#isNearly;
  }

  get contradictions(): readonly Contradiction[] {
    this.#contradictions ??= contradictionsOf(this.stretches, this.left);
    return this.#contradictions;
  }

  /** Whether the right one has a number that the left one has not. */
  get hasOwnNumber(): boolean {
    if (this.#hasOwnNumber === undefined) {
      const others = numbersOf(this.left);
      this.#hasOwnNumber = [...numbersOf(this.right)].some((number) => !others.has(number));
    }
    return this.#hasOwnNumber;
  }

  /** How the right one differs. */
  get difference(): readonly Phrase[] {
    this.#difference ??= describeStretches(this.stretches, this.left, this.right);
    return this.#difference;
  }

  /** What is grave of the words that the right one leaves out, where it has no others. */
  get cut(): GraveCut | null {
    if (this.#cut === undefined) this.#cut = graveCutOf(this.stretches, this.left);
    return this.#cut;
  }

  /** The same where it is worded otherwise. */
  get loss(): GraveCut | null {
    if (this.#loss === undefined) this.#loss = graveLossOf(this.stretches, this.left);
    return this.#loss;
  }
}

/** Enough for the wordings of the quotations in all documents that are open in an editor. */
const MOST_KEPT = 400;

const pairs = new Recent<string, ComparedPair>(MOST_KEPT);

/** Cost: one alignment, unless the two were compared lately. */
export function comparedPair(left: string, right: string): ComparedPair {
  return pairs.get(
    `${left.length} ${left}${right}`,
    () => new ComparedPair(left, right, alignWordings(left, right).stretches),
  );
}

/** The numbers that a text tells. */
export function numbersOf(text: string): ReadonlySet<string> {
  return numbersIn(wordsOf(text));
}
