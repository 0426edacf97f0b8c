/**
 * Annotations as CSV (RFC 4180), one a line, for spreadsheets: what the table shows. `export` writes what can be read back.
 */

import { inWords } from '../../engine/annotations/says-in-words.ts';
import { csvLine } from '../../engine/export/csv.ts';
import { inEnglish } from '../../protocol/phrase.ts';
import type { AnnotationView } from '../annotation-view.ts';
import { visible } from '../visible.ts';

const HEAD = ['path', 'document', 'line', 'column', 'found', 'kind', 'person', 'says', 'words', 'changed'];

/** The lines, a header first. `document` is that of a bundle, `changed` when it was said or changed last. */
export function* annotationsCsv(views: readonly AnnotationView[]): Generator<string> {
  yield csvLine(HEAD);
  for (const { annotation, path, member, how, position, words } of views) {
    const { says, creator, created, modified } = annotation;
    const cells = [
      path,
      member ?? '',
      position?.line ?? '',
      position?.column ?? '',
      how,
      says.about,
      creator ?? '',
      inEnglish(inWords(says)),
      words,
      modified ?? created ?? '',
    ];
    yield csvLine(cells.map((cell) => (typeof cell === 'string' ? visible(cell) : cell)));
  }
}
