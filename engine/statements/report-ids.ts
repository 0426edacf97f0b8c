/**
 * The ids of the reports that have a wording. Most wordings have one, for which a set, or any object around it, would take more
 * memory than its words.
 */
export type ReportIds = string | ReadonlySet<string> | null;

export function countOf(ids: ReportIds): number {
  if (ids === null) return 0;
  return typeof ids === 'string' ? 1 : ids.size;
}

/** In the order in which they came. */
export function listOf(ids: ReportIds): Iterable<string> {
  return typeof ids === 'string' ? [ids] : (ids ?? []);
}

/** @param ids Not to be used any more. */
export function withId(ids: ReportIds, id: string): ReportIds {
  if (ids === null || ids === id) return id;
  return typeof ids === 'string' ? new Set([ids, id]) : (ids as Set<string>).add(id);
}

/** @param ids Not to be used any more. */
export function withoutId(ids: ReportIds, id: string): ReportIds {
  if (ids === id) return null;
  if (ids instanceof Set) ids.delete(id);
  return ids;
}
