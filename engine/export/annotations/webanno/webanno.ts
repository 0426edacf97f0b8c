/**
 * WebAnno TSV 3.3, as WebAnno and INCEpTION read and write it: a document a file.
 */
import type { AnnotationFormat } from '../format.ts';
import { readWebAnno } from './read.ts';
import { writeWebAnno } from './write.ts';

export const WEBANNO: AnnotationFormat = {
  id: 'webanno',
  name: 'WebAnno TSV (INCEpTION)',
  extensions: ['.tsv'],
  withFound: true,
  write: writeWebAnno,
  read: readWebAnno,
};
