/**
 * What an answer of the server holds, whatever its form: ranges with the texts that they are in, strings that are shown, ids to
 * ask on with.
 */
import type { Range } from '../../protocol/requests.ts';

interface FoundRange {
  /** The text that the answer says it is in, else the one that was asked about. */
  readonly uri: string | null;
  readonly range: Range;
}

export interface Found {
  readonly ranges: readonly FoundRange[];
  /** Strings that are shown and have what is never to be shown: controls, overrides of direction, halves of pairs. */
  readonly unsafe: readonly string[];
  readonly ids: readonly string[];
  readonly objects: readonly object[];
}

/** @param uri The text that was asked about. */
export function lookThrough(answer: unknown, uri: string | null): Found {
  const ranges: FoundRange[] = [];
  const unsafe: string[] = [];
  const ids: string[] = [];
  const objects: object[] = [];
  const visit = (value: unknown, own: string | null): void => {
    if (Array.isArray(value)) for (const entry of value) visit(entry, own);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    if (isRange(value)) ranges.push({ uri: own, range: value });
    const record = value as MayNameText;
    if ('selectionRange' in record || ('title' in record && 'data' in record)) objects.push(value);
    const given = record.uri ?? record.targetUri ?? record.textDocument?.uri;
    const inside = typeof given === 'string' ? given : own;
    for (const [name, entry] of Object.entries(record)) {
      if (typeof entry === 'string' && IDS.has(name)) ids.push(entry);
      if (typeof entry === 'string' && !RAW.has(name) && UNSAFE.test(entry)) unsafe.push(`${name}: ${entry}`);
      visit(entry, textOf(name, record, uri) ?? inside);
    }
  };
  visit(answer, uri);
  return { ranges, unsafe, ids, objects };
}

/** The text of a member that has another than what stands beside it; undefined for all others. */
function textOf(name: string, record: MayNameText, asked: string | null): string | null | undefined {
  // Where a link comes from is in the text that was asked about; where a call comes from is in the caller's.
  if (name === 'originSelectionRange') return asked;
  if (name === 'fromRanges') return record.from?.uri ?? asked;
  return undefined;
}

/** Where an answer says which text it is about. */
interface MayNameText {
  readonly uri?: unknown;
  readonly targetUri?: unknown;
  readonly textDocument?: { readonly uri?: unknown };
  readonly from?: { readonly uri: string };
}

const IDS: ReadonlySet<string> = new Set(['id', 'key', 'resultId', 'name', 'label']);

/** Members that are not shown: names for the server itself, and texts of files, which stay as they are. */
const RAW: ReadonlySet<string> = new Set([
  'id',
  'key',
  'uri',
  'targetUri',
  'newText',
  'resultId',
  'value',
  'data',
  'text',
]);

const UNSAFE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

function isRange(value: object): value is Range {
  return 'start' in value && 'end' in value && isPosition(value.start) && isPosition(value.end);
}

function isPosition(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'line' in value && 'character' in value;
}

/** Whether a range lies in a text, each of its ends at a place that there is, and in order. */
export function liesIn(lines: readonly string[], { start, end }: Range): boolean {
  const exists = ({ line, character }: Range['start']) =>
    line >= 0 && character >= 0 && character <= (lines[line]?.length ?? -1);
  const isInOrder = start.line < end.line || (start.line === end.line && start.character <= end.character);
  return exists(start) && exists(end) && isInOrder;
}
