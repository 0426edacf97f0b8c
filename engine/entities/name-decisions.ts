/**
 * What users have decided, by the names that they decided on.
 */
import { foldName } from '../text/fold-name.ts';
import type { EntityDecision, EntityDecisions } from './decision.ts';

/** A decision with its names folded. */
export interface NamedDecision {
  readonly decision: EntityDecision;
  /** The names that are the entity's, the one that it is called among them. */
  readonly keys: ReadonlySet<string>;
  /** The names that are not. */
  readonly not: ReadonlySet<string>;
}

export class NameDecisions {
  readonly #byKey = new Map<string, NamedDecision>();
  readonly #notNames: ReadonlySet<string>;
  readonly #refused = new Set<string>();

  /** Of two decisions that claim one name the first one has it. */
  constructor({ entities, notNames }: EntityDecisions) {
    this.#notNames = new Set(notNames.map(foldName));
    for (const decision of entities) {
      const keys = new Set([decision.name, ...decision.aliases].map(foldName));
      const not = new Set(decision.not.map(foldName).filter((key) => !keys.has(key)));
      const named = { decision, keys, not };
      for (const key of keys) if (!this.#byKey.has(key)) this.#byKey.set(key, named);
      for (const key of not) this.#refused.add(key);
    }
  }

  /** All names that something is said of. */
  get keys(): ReadonlySet<string> {
    return new Set([...this.#byKey.keys(), ...this.#notNames, ...this.#refused]);
  }

  get isEmpty(): boolean {
    return this.#byKey.size === 0 && this.#notNames.size === 0;
  }

  /** The decision that names a name as its entity's. */
  of(key: string): NamedDecision | undefined {
    return this.#byKey.get(key);
  }

  /** Whether some entity is said not to have the name. */
  isRefused(key: string): boolean {
    return this.#refused.has(key);
  }

  isNoName(key: string): boolean {
    return this.#notNames.has(key);
  }
}

export const NO_DECISIONS = new NameDecisions({ entities: [], notNames: [] });
