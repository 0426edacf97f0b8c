/**
 * One statement to be read: who said it, each wording with the words that disagree marked, and where it stands.
 */
import { aligned, columnWidths, counted, indented, type Line, type Look } from './layout.ts';
import { disputedWording, markedWording } from './marked-wording.ts';
import type { SpeakerView } from './quotation-view.ts';
import { placeText } from './source-position.ts';
import type { ReportView, StatementView, Wording } from './statement-view.ts';
import type { Piece } from './style.ts';
import { visible } from './visible.ts';

/** The lines of a statement, without an empty line before or after. */
export function* statementLines(statement: StatementView, look: Look): Generator<Line> {
  yield* indented(heading(statement), 0, look.width, WORDING_INDENT);
  const rows = statement.wordings.map(({ reports }) =>
    reports.map((report) => reportCells(report, statement)),
  );
  const widths = columnWidths(rows.flat());
  for (const [index, wording] of statement.wordings.entries()) {
    yield* indented(quoted(piecesOf(wording, statement, look.color)), WORDING_INDENT, look.width, 1);
    yield* aligned(rows[index] ?? [], widths, REPORT_INDENT, look.width);
  }
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

/** Who a report says it is by, as the document has it; with the full name where neither that nor `expected` tells. */
export function speakerPiece(speaker: SpeakerView | null, expected: string | null): Piece {
  if (!speaker) return { text: 'no speaker named', style: 'dim' };
  const { written, name, isCarried } = speaker;
  const isTold = name === null || expected?.endsWith(name) || lastWord(name) === lastWord(written);
  const text = visible(isTold ? written : `${written} (${name})`);
  return { text: isCarried ? `${text}, named earlier` : text };
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

const WORDING_INDENT = 3;
const REPORT_INDENT = 6;

function heading(statement: StatementView): Line {
  const reports = statement.wordings.flatMap((wording) => wording.reports);
  const documents = new Set(reports.map(({ path, member }) => `${path}\n${member}`)).size;
  const wordings = statement.wordings.length;
  const told = `${counted(reports.length, 'report')} in ${counted(documents, 'document')}`;
  return [
    { text: `${statement.id} `, style: 'dim' },
    { text: speakersOf(statement), style: 'heading' },
    { text: ` · ${told}, ${wordings === 1 ? 'same words' : `${wordings} wordings`}` },
  ];
}

function speakersOf({ speaker, wordings }: StatementView): string {
  if (speaker !== null) return visible(speaker);
  const names = wordings.flatMap(({ reports }) => reports.map((report) => report.speaker?.name ?? ''));
  const known = [...new Set(names.filter((name) => name !== ''))];
  return known.length === 0 ? 'Speaker not known by name' : visible(known.join(' or '));
}

function reportCells(report: ReportView, { speaker, wordings }: StatementView): readonly Line[] {
  const place: Line = [{ text: placeText(report.path, report.position), style: 'place' }];
  const relation: Line =
    report.status === 'suggested'
      ? [{ text: `perhaps ${report.relation}`, style: 'warning' }]
      : [{ text: report.relation, style: report.relation === 'fullest' ? 'bold' : undefined }];
  const member: Line = [{ text: visible(report.member ?? ''), style: 'dim' }];
  const hasMembers = wordings.some(({ reports }) => reports.some((other) => other.member !== null));
  return [place, ...(hasMembers ? [member] : []), [speakerPiece(report.speaker, speaker)], relation];
}

function quoted(pieces: Line): Line {
  return [{ text: '“' }, ...pieces, { text: '”' }];
}
