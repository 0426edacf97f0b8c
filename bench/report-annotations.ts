/**
 * What annotations cost, as text.
 */
import type { AnnotationFigures } from './measure-annotations.ts';
import type { Quantiles } from './quantiles.ts';
import { printTable } from './table.ts';

export function reportAnnotations(figures: AnnotationFigures): string {
  const { documents, annotations, listed, rss, misplaced } = figures;
  return [
    `== ${annotations} annotations in ${documents} documents, 500 of them in one`,
    printTable([
      ['all are listed after', milliseconds(listed)],
      ['memory then', rss === null ? '–' : `${Math.round(rss / 1024 / 1024)} MB`],
      ['not found where they were made', String(misplaced)],
      ['', 'p50', 'p95'],
      row('key in an article with 20 → diagnostics', figures.keyInArticle),
      row('key in a document with 500 → diagnostics', figures.keyInLong),
      row('  → its annotations too', figures.keyToAnnotations),
      row('an annotation changed → its document’s', figures.act),
      row('groups of the tree', figures.groups),
      row('a page of 500 rows', figures.page),
    ]),
  ].join('\n\n');
}

function row(name: string, { p50, p95 }: Quantiles): readonly string[] {
  return [name, milliseconds(p50), milliseconds(p95)];
}

function milliseconds(time: number): string {
  return `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`;
}
