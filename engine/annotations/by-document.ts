/**
 * The corrections of a folder by the document that they name.
 */
import type { Correction } from './correction.ts';

/** Each document's corrections in the order of the file. */
export function byDocument(corrections: readonly Correction[]): ReadonlyMap<string, readonly Correction[]> {
  const documents = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const known = documents.get(correction.document);
    if (known) known.push(correction);
    else documents.set(correction.document, [correction]);
  }
  return documents;
}
