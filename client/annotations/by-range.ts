/**
 * Annotations that stand together because they are of the same passage. It knows nothing of the editor.
 */
import type { ShownAnnotation } from '../../protocol/annotations.ts';
import type { Range } from '../../protocol/requests.ts';

interface AnnotationsOfRange {
  readonly range: Range;
  /** At least one, in their order. */
  readonly annotations: readonly ShownAnnotation[];
}

/** One for each range, in the order in which they come first. Those without a place are left out. */
export function byRange(annotations: readonly ShownAnnotation[]): readonly AnnotationsOfRange[] {
  const groups = new Map<string, { readonly range: Range; readonly annotations: ShownAnnotation[] }>();
  for (const annotation of annotations) {
    const { range } = annotation;
    if (range === null) continue;
    const key = JSON.stringify(range);
    const group = groups.get(key) ?? { range, annotations: [] };
    group.annotations.push(annotation);
    groups.set(key, group);
  }
  return [...groups.values()];
}
