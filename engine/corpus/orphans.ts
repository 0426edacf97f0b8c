/**
 * What users have said of quotations that a file does not have now.
 *
 * It changes nothing, and is no mistake: a text may come back that has the words.
 */
import type { Correction } from '../annotations/correction.ts';
import type { LinkDecision } from '../annotations/link-decision.ts';
import type { Passage } from '../annotations/passage.ts';
import type { Placed } from '../annotations/place-passages.ts';
import type { SourceFile } from './document.ts';

/** The corrections of a file that find no quotation in it. */
export function orphansOf({ corrections, documents }: SourceFile): readonly Correction[] {
  return unplaced(
    corrections,
    documents.map((document) => document.corrections),
  );
}

/** The decisions on reports of which a passage finds no quotation in the file. */
export function orphanLinksOf({ linkEnds, documents }: SourceFile): readonly LinkDecision[] {
  return unplaced(
    linkEnds,
    documents.map((document) => document.linkEnds),
  ).map(({ decision }) => decision);
}

function unplaced<P extends Passage>(passages: readonly P[], documents: readonly Placed<P>[]): readonly P[] {
  if (passages.length === 0) return [];
  const placed = new Set(documents.flatMap((document) => [...document.values()].flat()));
  return passages.filter((passage) => !placed.has(passage));
}
