/**
 * REFI-QDA 1.5, as ATLAS.ti, MAXQDA, NVivo, QualCoder and others exchange projects: one archive for all documents.
 */
import type { AnnotationFormat } from '../format.ts';
import { readRefiQda } from './read.ts';
import { writeRefiQda } from './write.ts';

export const REFI_QDA: AnnotationFormat = {
  id: 'refi-qda',
  name: 'REFI-QDA (ATLAS.ti, MAXQDA, NVivo)',
  extensions: ['.qdpx'],
  withFound: true,
  write: writeRefiQda,
  read: readRefiQda,
};
