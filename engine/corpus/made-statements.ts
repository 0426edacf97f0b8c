/**
 * Statements as snapshots have made them, by their clusters: one of which something has changed is another cluster.
 */
import type { Cluster } from '../statements/cluster.ts';
import type { Statement } from '../statements/statement.ts';

export interface MadeStatement {
  readonly statement: Statement;
  /** The name that its speaker is found by; null where it has none. */
  readonly speaker: string | null;
}

export class MadeStatements {
  readonly #made = new Map<Cluster, MadeStatement>();

  get size(): number {
    return this.#made.size;
  }

  get(cluster: Cluster): Statement | undefined {
    return this.#made.get(cluster)?.statement;
  }

  set(cluster: Cluster, made: MadeStatement): void {
    this.#made.set(cluster, made);
  }

  delete(cluster: Cluster): void {
    this.#made.delete(cluster);
  }

  /** Names may be another entity's now, so that who says it is called otherwise. */
  deleteOf(speakers: ReadonlySet<string>): void {
    for (const [cluster, { speaker }] of this.#made)
      if (speaker !== null && speakers.has(speaker)) this.#made.delete(cluster);
  }

  clear(): void {
    this.#made.clear();
  }
}
