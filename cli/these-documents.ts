/**
 * The corpus in words, for what is said of all of it.
 */
import type { Snapshot } from '../engine/corpus/snapshot.ts';

/** Such as `these 5 documents`. */
export function theseDocuments(snapshot: Snapshot): string {
  const count = snapshot.files().reduce((sum, file) => sum + file.documents.length, 0);
  return count === 1 ? 'this one document' : `these ${count} documents`;
}
