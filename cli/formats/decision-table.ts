/**
 * The disagreements of two people as CSV, with a column to decide in, and the same table read back.
 *
 * It goes through a spreadsheet in between: columns are found by their names, and what the user reads is not read back,
 * only the decision and which versions of which annotations it is about.
 */
import type { DecidedPassage, Decision } from '../../engine/annotations/agreement/decide.ts';
import type { Version } from '../../engine/annotations/agreement/version.ts';
import { CSV_MARK, csvLine, parseCsv } from '../../engine/export/csv.ts';
import { differenceInWords, type Names } from '../agreement-lines.ts';
import type { DisagreementView, OpinionView } from '../disagreement-view.ts';
import { UserError } from '../user-error.ts';
import { visible } from '../visible.ts';

const READ_BACK = ['decision', 'a folder', 'a versions', 'b folder', 'b versions'] as const;

type ReadBack = (typeof READ_BACK)[number];

const HEAD = [
  'decision',
  'path',
  'document',
  'line',
  'kind',
  'difference',
  'words',
  'a',
  'a says',
  'b',
  'b says',
  ...READ_BACK.slice(1),
];

/** The lines, a header first; `document` is that of a bundle. */
export function* decisionTable(disagreements: readonly DisagreementView[], names: Names): Generator<string> {
  yield CSV_MARK;
  yield csvLine(HEAD);
  for (const disagreement of disagreements) {
    const { path, member, position, kind, a, b } = disagreement;
    const cells = [
      '',
      path,
      member ?? '',
      position?.line ?? '',
      kind,
      differenceInWords(disagreement, names),
      wordsOf(a, b),
      names.a,
      a?.says ?? '',
      names.b,
      b?.says ?? '',
      a?.folder ?? '',
      versionsCell(a?.versions ?? []),
      b?.folder ?? '',
      versionsCell(b?.versions ?? []),
    ];
    yield csvLine(cells.map((cell) => (typeof cell === 'string' ? visible(cell) : cell)));
  }
}

/** Of passages that overlap both, that of the first one before. */
function wordsOf(a: OpinionView | null, b: OpinionView | null): string {
  const words = [a, b].flatMap((opinion) => opinion?.words ?? []);
  return [...new Set(words)].join(' / ');
}

/** Ids and states in turn, with spaces between them: a space in an id is written as in an address. */
function versionsCell(versions: readonly Version[]): string {
  return versions.map(({ id, state }) => `${escapeId(id)} ${state}`).join(' ');
}

/** All that a cell could lose or a line of text show otherwise: white space, controls, signs of direction. */
function escapeId(id: string): string {
  return id.replace(/[%\s\p{Cc}\p{Cf}]/gu, encodeURIComponent);
}

/** @throws UserError where the table lacks a column, or says what is no decision. */
export function readDecisionTable(text: string, name: string): readonly DecidedPassage[] {
  const [head = [], ...records] = parseCsv(text);
  const column = new Map(head.map((title, index) => [title.trim().toLowerCase(), index]));
  const missing = READ_BACK.filter((title) => !column.has(title));
  if (missing.length > 0)
    throw new UserError(
      `${name} has no column “${missing.join('” and no column “')}”: it must come from crossquote agreement --format csv`,
    );
  const problems: string[] = [];
  const passages = records.flatMap((cells, index): readonly DecidedPassage[] => {
    const cell = (title: ReadBack) => cells[column.get(title) ?? -1]?.trim() ?? '';
    if (cells.every((own) => own.trim() === '')) return [];
    const row = `${name}: row ${index + 2}`;
    const decision = decisionOf(cell('decision'));
    const [a, b] = [readVersions(cell('a versions')), readVersions(cell('b versions'))];
    if (decision === undefined)
      problems.push(`${row}: “${visible(cell('decision'))}” is none of a, b, both, neither`);
    else if (!a || !b || a.length + b.length === 0)
      problems.push(`${row}: the columns “a versions” and “b versions” have been changed`);
    else
      return [
        {
          row,
          decision,
          a: a.map((version) => ({ ...version, from: cell('a folder') })),
          b: b.map((version) => ({ ...version, from: cell('b folder') })),
        },
      ];
    return [];
  });
  if (problems.length > 0) throw new UserError(problems.join('\n'));
  return passages;
}

/** @returns Null for none, undefined for what is none of them. */
function decisionOf(cell: string): Decision | null | undefined {
  const word = cell.toLowerCase();
  return word === '' ? null : DECISIONS.find((decision) => decision === word);
}

const DECISIONS: readonly Decision[] = ['a', 'b', 'both', 'neither'];

/** @returns Null for a cell that is none of ours. */
function readVersions(cell: string): readonly Version[] | null {
  const words = cell.split(/\s+/).filter((word) => word !== '');
  if (words.length % 2 !== 0) return null;
  const versions: Version[] = [];
  for (let at = 0; at < words.length; at += 2) {
    const id = unescapeId(words[at] ?? '');
    if (id === null) return null;
    versions.push({ id, state: words[at + 1] ?? '' });
  }
  return versions;
}

function unescapeId(written: string): string | null {
  try {
    return decodeURIComponent(written);
  } catch {
    return null;
  }
}
