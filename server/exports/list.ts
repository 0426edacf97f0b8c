/**
 * What can be exported, and in which formats, in the order of the pick. A new one is a line here.
 */
import { FORMATS } from '../../engine/export/annotations/list.ts';
import { annotationsAs } from './annotations.ts';
import { entitiesAsCsv, entitiesAsMoney } from './entities.ts';
import type { Export } from './export.ts';
import { statementsAsCsv } from './statements.ts';

export const EXPORTS: readonly Export[] = [
  statementsAsCsv,
  entitiesAsCsv,
  entitiesAsMoney,
  ...FORMATS.map(annotationsAs),
];
