/**
 * TEI P5: a document a file, with what was found as `said`, `soCalled` and `rs` in its text, and what people said as
 * `annotation` beside it.
 *
 * @see https://www.tei-c.org/release/doc/tei-p5-doc/en/html/SA.html
 */
import type { AnnotationFormat } from '../format.ts';
import { readTei } from './read.ts';
import { writeTei } from './write.ts';

export const TEI: AnnotationFormat = {
  id: 'tei',
  name: 'TEI',
  extensions: ['.xml'],
  withFound: true,
  write: writeTei,
  read: readTei,
};
