/**
 * The corrections of a file that find no quotation in it.
 */
import type { Correction } from '../annotations/correction.ts';
import type { SourceFile } from './document.ts';

/** They change nothing, and are no mistake: a text may come back that has the words. */
export function orphansOf({ corrections, documents }: SourceFile): readonly Correction[] {
  if (corrections.length === 0) return [];
  const placed = new Set(documents.flatMap((document) => [...document.corrections.values()].flat()));
  return corrections.filter((correction) => !placed.has(correction));
}
