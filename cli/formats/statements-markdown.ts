/**
 * Statements as Markdown, a section each: who says it, every wording with its differences, and where it stands.
 *
 * Words that are left out and put in are `<del>` and `<ins>`, which CommonMark passes on; nothing of a text is markup.
 */
import type { Snapshot } from '../../engine/corpus/snapshot.ts';
import { escapeMarkdown, escapeMarkdownPiece } from '../../engine/export/escape-markdown.ts';
import { isTold, type ReportView, type StatementView } from '../../engine/export/statement-view.ts';
import { namesFromHere } from '../names-from-here.ts';
import { placeText } from '../place-text.ts';
import { piecesOf } from '../statement-lines.ts';
import {
  opinionText,
  relationText,
  speakersOf,
  speakerText,
  spreadOf,
  statementsInWords,
} from '../statement-words.ts';
import { theseDocuments } from '../these-documents.ts';
import { visible } from '../visible.ts';
import { markUp } from './mark-up.ts';

export function* statementsMarkdown(given: Iterable<StatementView>, snapshot: Snapshot): Generator<string> {
  const statements = [...given];
  const differing = statements.filter(({ wordings }) => wordings.length > 1).length;
  const names = namesFromHere(snapshot.files().map(({ path }) => path));
  yield '# Statements reported more than once\n\n';
  yield `${statementsInWords(statements.length, differing, theseDocuments(snapshot))}\n`;
  if (differing > 0) yield `\n${LEGEND}\n`;
  for (const statement of statements) {
    yield `\n## ${statement.id} ${escapeMarkdown(speakersOf(statement))}\n\n${spreadOf(statement)}\n`;
    for (const wording of statement.wordings) {
      const words = markUp(piecesOf(wording, statement, true), escapeMarkdownPiece, 'strong');
      yield `\n> ${isTold(wording) ? words : `“${words}”`}\n\n`;
      for (const report of wording.reports) yield `- ${reportText(report, statement, names)}\n`;
    }
  }
}

const LEGEND =
  'A wording is set against the fullest, which comes first: <del>words left out</del>, <ins>words put in</ins>. In the ' +
  'fullest, **words** that others replace. What stands without quotation marks is told in the words of the reporter.';

function reportText(
  report: ReportView,
  { speaker }: StatementView,
  names: ReadonlyMap<string, string>,
): string {
  const place = placeText(names.get(report.path) ?? report.path, report.position);
  const parts = [place, ...(report.member === null ? [] : [visible(report.member)])];
  const told = [...parts, speakerText(report.speaker, speaker)].map(escapeMarkdown);
  const opinion = opinionText(report);
  return `**${relationText(report)}**, ${told.join(', ')}${opinion === '' ? '' : `; ${escapeMarkdown(opinion)}`}`;
}
