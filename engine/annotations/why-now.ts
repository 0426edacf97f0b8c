/**
 * The reason for an attribution whose words stand for somebody else than was found.
 */
import type { DocumentEntity } from '../annotate/facts.ts';

/** A reason that ends in whom the words stand for, as `annotate/sources.ts` gives it, with whom they stand for now. */
export function whyNow(
  why: string,
  before: DocumentEntity | undefined,
  now: DocumentEntity | undefined,
): string {
  const end = toldOf(before);
  return end !== '' && why.endsWith(end) ? `${why.slice(0, -end.length)}${toldOf(now)}` : why;
}

function toldOf(entity: DocumentEntity | undefined): string {
  return entity ? ` is ${entity.name}` : '';
}
