/**
 * One statement to be read: who said it, each wording with the words that disagree marked, and where it stands.
 */

import type { SpeakerView } from '../engine/export/quotation-view.ts';
import {
  isTold,
  type ReportView,
  type StatementView,
  type Wording,
} from '../engine/export/statement-view.ts';
import { aligned, columnWidths, indented, type Line, type Look } from './layout.ts';
import { disputedWording, markedWording } from './marked-wording.ts';
import { placeText } from './place-text.ts';
import { opinionText, relationText, speakersOf, speakerText, spreadOf } from './statement-words.ts';
import type { Piece } from './style.ts';
import { visible } from './visible.ts';

/** The lines of a statement, without an empty line before or after. */
export function* statementLines(statement: StatementView, look: Look): Generator<Line> {
  yield* headingLines(statement, look);
  const reports = reportLines(statement, REPORT_INDENT, look.width);
  for (const [index, wording] of statement.wordings.entries()) {
    const pieces = piecesOf(wording, statement, look.color);
    yield* indented(isTold(wording) ? pieces : quoted(pieces), WORDING_INDENT, look.width, 1);
    yield* reports[index] ?? [];
  }
}

/** Its id, who said it and how far it has spread. */
export function headingLines(statement: StatementView, { width }: Look): readonly Line[] {
  return indented(heading(statement), 0, width, WORDING_INDENT);
}

/** The lines of each wording's reports, in columns that all of them have in common, with what people think of each below. */
export function reportLines(
  statement: StatementView,
  indent: number,
  width: number,
): readonly (readonly Line[])[] {
  const hasMembers = statement.wordings.some(({ reports }) => reports.some(({ member }) => member !== null));
  const rows = statement.wordings.map(({ reports }) =>
    reports.map((report) => ({ report, cells: reportCells(report, statement.speaker, hasMembers) })),
  );
  const widths = columnWidths(rows.flat().map(({ cells }) => cells));
  return rows.map((own) =>
    own.flatMap(({ report, cells }) => [
      ...aligned([cells], widths, indent, width),
      ...opinionLines(report, indent + OPINION_INDENT, width),
    ]),
  );
}

function opinionLines(report: ReportView, indent: number, width: number): readonly Line[] {
  const text = opinionText(report);
  return text === '' ? [] : indented([{ text, style: 'warning' }], indent, width);
}

/** A wording in pieces: the words that disagree with the fullest one marked, in that one those that others replace. */
export function piecesOf(wording: Wording, { wordings }: StatementView, color: boolean): Line {
  const [fullest, ...others] = wordings;
  if (!fullest || wording === fullest)
    return disputedWording(
      wording.text,
      others.map(({ text }) => text),
    );
  return markedWording(fullest.text, wording.text, color);
}

/** Whom a report names; faint where it names nobody. */
export function speakerPiece(speaker: SpeakerView | null, expected: string | null): Piece {
  return { text: speakerText(speaker, expected), style: speaker ? undefined : 'dim' };
}

const WORDING_INDENT = 3;
const REPORT_INDENT = 6;
const OPINION_INDENT = 3;

function heading(statement: StatementView): Line {
  return [
    { text: `${statement.id} `, style: 'dim' },
    { text: speakersOf(statement), style: 'heading' },
    { text: ` · ${spreadOf(statement)}` },
  ];
}

/** @param hasMembers Whether any report of the statement stands in a bundle. */
function reportCells(report: ReportView, speaker: string | null, hasMembers: boolean): readonly Line[] {
  const place: Line = [{ text: placeText(report.path, report.position), style: 'place' }];
  const style =
    report.status === 'suggested' ? 'warning' : report.relation === 'fullest' ? 'bold' : undefined;
  const relation: Line = [{ text: relationText(report), style }];
  const member: Line = [{ text: visible(report.member ?? ''), style: 'dim' }];
  return [place, ...(hasMembers ? [member] : []), [speakerPiece(report.speaker, speaker)], relation];
}

function quoted(pieces: Line): Line {
  return [{ text: '“' }, ...pieces, { text: '”' }];
}
