/**
 * brat standoff: a text and a file of annotations for each document, and the configuration that brat shows them by.
 */
import type { AnnotationFormat } from '../format.ts';
import { readBrat } from './read.ts';
import { writeBrat } from './write.ts';

export const BRAT: AnnotationFormat = {
  id: 'brat',
  name: 'brat',
  extensions: ['.ann'],
  withFound: true,
  write: writeBrat,
  read: readBrat,
};
