/**
 * A corrections file with one correction more, or some fewer.
 *
 * Corrections stand in the order of their documents and, in a document, of the text. So two people who correct
 * different places change different lines, and their work merges.
 */
import type { Correction } from './correction.ts';
import type { CorrectionsFile } from './corrections-file.ts';

/**
 * Put a correction into its place, in place of others.
 *
 * @param placeOf Where in its file (UTF-16 offset) the passage of a correction of the same document stands; null for
 * an orphan, which goes to the end. The corrections of other documents keep their order: their texts are not asked.
 */
export function putCorrection(
  file: CorrectionsFile,
  correction: Correction,
  replaced: ReadonlySet<Correction>,
  placeOf: (correction: Correction) => number | null,
): CorrectionsFile {
  const kept = file.corrections.filter((other) => !replaced.has(other));
  const places = new Map(
    [...kept, correction]
      .filter(({ document }) => document === correction.document)
      .map((own) => [own, placeOf(own) ?? Number.POSITIVE_INFINITY]),
  );
  const corrections = [...kept, correction].sort((a, b) => {
    if (a.document !== b.document) return compare(a.document, b.document);
    const [left, right] = [places.get(a), places.get(b)];
    if (left === undefined || right === undefined) return 0;
    return compare(left, right) || compare(a.exact, b.exact);
  });
  return { ...file, corrections };
}

export function dropCorrections(file: CorrectionsFile, dropped: ReadonlySet<Correction>): CorrectionsFile {
  return { ...file, corrections: file.corrections.filter((correction) => !dropped.has(correction)) };
}

function compare<Key extends string | number>(a: Key, b: Key): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
