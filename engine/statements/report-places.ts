/**
 * Where the reports of the corpus stand: for each its document and its wording. Columns and not an object each, since a
 * large corpus has a million.
 */
import { NumbersByText } from './numbers-by-text.ts';
import type { WordingNode } from './wording-node.ts';

export class ReportPlaces {
  /** By the row of a report; what a free row has is left from another. */
  readonly #ids: string[] = [];
  readonly #documentIds: string[] = [];
  readonly #nodes: WordingNode[] = [];
  readonly #freeRows: number[] = [];
  readonly #rows = new NumbersByText((row) => this.#ids[row] as string);

  documentOf(id: string): string | undefined {
    const row = this.#rows.of(id);
    return row === undefined ? undefined : this.#documentIds[row];
  }

  nodeOf(id: string): WordingNode | undefined {
    const row = this.#rows.of(id);
    return row === undefined ? undefined : this.#nodes[row];
  }

  /** Note where a report stands, in place of where it stood before. */
  set(id: string, documentId: string, node: WordingNode): void {
    const row = this.#rows.of(id) ?? this.#newRow(id);
    this.#documentIds[row] = documentId;
    this.#nodes[row] = node;
  }

  delete(id: string): void {
    const row = this.#rows.of(id);
    if (row === undefined) return;
    this.#rows.delete(id);
    this.#freeRows.push(row);
  }

  #newRow(id: string): number {
    const row = this.#freeRows.pop() ?? this.#ids.length;
    this.#ids[row] = id;
    this.#rows.add(id, row);
    return row;
  }
}
