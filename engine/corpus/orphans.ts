/**
 * What people have said of passages that a file does not have now.
 *
 * It changes nothing, and is no mistake: a text may come back that has the words.
 */
import type { Pin } from '../annotations/pin.ts';
import type { SourceFile } from './document.ts';

export function orphansOf({ documents, strays }: SourceFile): readonly Pin[] {
  const placed = documents.flatMap(({ annotations }) => annotations.filter(({ how }) => how === 'orphan'));
  return [...placed, ...strays.orphans].map(({ pin }) => pin);
}
