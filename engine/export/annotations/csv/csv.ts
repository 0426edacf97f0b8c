/**
 * CSV: one table for all documents, an annotation a line, for spreadsheets.
 */
import type { AnnotationFormat } from '../format.ts';
import { readCsv } from './read.ts';
import { writeCsv } from './write.ts';

export const CSV: AnnotationFormat = {
  id: 'csv',
  name: 'CSV',
  extensions: ['.csv'],
  withFound: false,
  write: writeCsv,
  read: readCsv,
};
