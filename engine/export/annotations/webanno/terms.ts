/**
 * The layer that annotations have in WebAnno TSV: its type, and its features by the fields that they carry.
 */
import type { FieldName } from '../fields.ts';

export const FORMAT_LINE = '#FORMAT=WebAnno TSV 3.3';

export const LAYER = 'webanno.custom.Crossquote';

/** What `about` says of the words that report a quotation. */
export const CUE = 'cue';

/** What the parts of a quotation, and the words that report it, have in common. */
export const GROUP = 'group';

/** In the order of the columns. */
export const FEATURES: readonly (readonly [FieldName | typeof GROUP, string])[] = [
  ['about', 'about'],
  ['value', 'value'],
  ['speakers', 'speakers'],
  ['type', 'entityType'],
  ['evidence', 'evidence'],
  [GROUP, GROUP],
  ['id', 'identifier'],
  ['depth', 'depth'],
  ['creator', 'creator'],
  ['created', 'created'],
  ['modified', 'modified'],
  ['found', 'found'],
  ['confidence', 'confidence'],
];
