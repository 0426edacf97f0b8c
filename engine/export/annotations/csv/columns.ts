/**
 * The columns of a table of annotations, an annotation a line.
 */
import { FIELD_NAMES } from '../fields.ts';

/** Where the passage stands: Unicode code points of the document with LF as line ends, half-open. */
const PLACE = ['start', 'end'] as const;

export const COLUMNS = [
  'document',
  'member',
  ...PLACE,
  /** The words of the passage; empty for the whole document. */
  'words',
  ...FIELD_NAMES,
  /** What stands right before and after the words. */
  'before',
  'after',
  /** Names the text that the place counts in. */
  'version',
  /** The words that report a quotation. */
  'cue',
  'cue start',
  'cue end',
  /** The second passage of a link. */
  'other document',
  'other member',
  'other start',
  'other end',
  'other words',
  'other depth',
] as const;

export type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

export const EMPTY_ROW = Object.fromEntries(COLUMNS.map((name) => [name, ''])) as Row;
