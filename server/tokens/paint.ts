/**
 * Facts that lie over one another as stretches that do not.
 *
 * Editors take only one token for a place. The facts of a document overlap: a name in a quotation in a quotation.
 * Here each place gets the fact of the highest layer, and what it covers goes on behind it.
 */
import type { FileSpan } from '../../engine/text/span.ts';

/** A fact to be shown over a span. */
export interface Paint<T> extends FileSpan {
  readonly colour: T;
  /** Higher ones hide lower ones; of equal ones the later start hides the earlier. */
  readonly layer: number;
}

/** @returns Stretches in file order that do not overlap; each is as long as one paint shows without a break. */
export function flatten<T>(paints: readonly Paint<T>[]): readonly Paint<T>[] {
  const waiting = paints
    .filter((paint) => paint.fileEnd > paint.fileStart)
    .sort((a, b) => a.fileStart - b.fileStart || a.layer - b.layer);
  const borders = [...new Set(waiting.flatMap((paint) => [paint.fileStart, paint.fileEnd]))].sort(
    (a, b) => a - b,
  );
  const stretches: { paint: Paint<T>; fileStart: number; fileEnd: number }[] = [];
  let active: Paint<T>[] = [];
  let next = 0;
  for (const [index, fileStart] of borders.entries()) {
    active = active.filter((paint) => paint.fileEnd > fileStart);
    for (let paint = waiting[next]; paint && paint.fileStart === fileStart; paint = waiting[++next])
      active.push(paint);
    const top = active.reduce<Paint<T> | null>(
      (best, paint) => (best && best.layer > paint.layer ? best : paint),
      null,
    );
    const fileEnd = borders[index + 1];
    if (!top || fileEnd === undefined) continue;
    const last = stretches.at(-1);
    if (last && last.paint === top && last.fileEnd === fileStart) last.fileEnd = fileEnd;
    else stretches.push({ paint: top, fileStart, fileEnd });
  }
  return stretches.map(({ paint, fileStart, fileEnd }) => ({ ...paint, fileStart, fileEnd }));
}
