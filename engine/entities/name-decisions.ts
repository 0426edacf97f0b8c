/**
 * What users have decided, by the names that they decided on.
 */
import { foldName } from '../text/fold-name.ts';
import { addToList } from './add-to-list.ts';
import type { EntityDecision, EntityDecisions } from './decision.ts';

/** A decision with its names folded. */
export interface NamedDecision {
  /** What the entity is called, folded, behind its ordinal among those that are called so. */
  readonly id: string;
  readonly decision: EntityDecision;
  /** The names that are the entity's, the one that it is called among them. */
  readonly keys: ReadonlySet<string>;
  /** The names that are not. */
  readonly not: ReadonlySet<string>;
  /** All that it decides, as one text. */
  readonly text: string;
}

export class NameDecisions {
  readonly #byKey = new Map<string, NamedDecision>();
  readonly #notNames: ReadonlySet<string>;
  /** The decisions that say of a name that it is another's. */
  readonly #refusedBy = new Map<string, NamedDecision[]>();

  /** Of two decisions that claim one name the first one has it. */
  constructor({ entities, notNames }: EntityDecisions) {
    this.#notNames = new Set(notNames.map(foldName));
    const called = new Map<string, number>();
    for (const decision of entities) {
      const keys = new Set([decision.name, ...decision.aliases].map(foldName));
      const not = new Set(decision.not.map(foldName).filter((key) => !keys.has(key)));
      const name = foldName(decision.name);
      const ordinal = called.get(name) ?? 0;
      called.set(name, ordinal + 1);
      const id = `${ordinal} ${name}`;
      const text = JSON.stringify([id, decision.name, decision.type, [...keys], [...not]]);
      const named = { id, decision, keys, not, text };
      for (const key of keys) if (!this.#byKey.has(key)) this.#byKey.set(key, named);
      for (const key of not) addToList(this.#refusedBy, key, named);
    }
  }

  /** The names of which something else is said than by other decisions. */
  namesThatDiffer(other: NameDecisions): ReadonlySet<string> {
    const names = new Set([...this.#names(), ...other.#names()]);
    return new Set([...names].filter((name) => this.#saidOf(name) !== other.#saidOf(name)));
  }

  *#names(): Iterable<string> {
    yield* this.#byKey.keys();
    yield* this.#notNames;
    yield* this.#refusedBy.keys();
  }

  /** All that is said of a name, as one text. */
  #saidOf(name: string): string {
    const said = [this.of(name), ...this.refusedBy(name)].map((named) => named?.text ?? null);
    return JSON.stringify([this.isNoName(name), ...said]);
  }

  /** The decisions that have a name, in the order in which they were made. */
  get all(): Iterable<NamedDecision> {
    return new Set(this.#byKey.values());
  }

  get isEmpty(): boolean {
    return this.#byKey.size === 0 && this.#notNames.size === 0;
  }

  /** The decision that names a name as its entity's. */
  of(key: string): NamedDecision | undefined {
    return this.#byKey.get(key);
  }

  /** The decisions that say of a name that it is none of their entity's. */
  refusedBy(key: string): readonly NamedDecision[] {
    return this.#refusedBy.get(key) ?? [];
  }

  isNoName(key: string): boolean {
    return this.#notNames.has(key);
  }
}

export const NO_DECISIONS = new NameDecisions({ entities: [], notNames: [] });
