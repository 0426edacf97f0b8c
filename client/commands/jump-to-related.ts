/**
 * *Jump to Related Quotation*: a pick of the statement's other reports.
 */
import { Uri } from 'vscode';
import type { RelatedReport } from '../../protocol/requests.ts';
import { type PlaceChoice, pickPlace } from '../pick-place.ts';
import { plainLabel } from '../plain-label.ts';
import { describeRelation, reportsAtCursor } from '../related-reports.ts';
import { shortened } from '../shortened.ts';
import { placeOf } from '../show-place.ts';
import type { Command } from './command.ts';

export const jumpToRelated: Command = {
  id: 'crossquote.jumpToRelated',
  async run(session) {
    const found = await reportsAtCursor(session);
    if (!found) return;
    const { editor, reports, current } = found;
    await pickPlace(editor, {
      title: `Other reports of ${shortened(reports[current]?.text ?? '', 60)}`,
      placeholder: 'Arrow keys show a report, Enter goes there, Escape goes back',
      choices: reports.filter((_, index) => index !== current).map(choiceOf),
    });
  },
};

function choiceOf(report: RelatedReport): PlaceChoice {
  return {
    label: plainLabel(report.document),
    description: plainLabel(
      [report.speaker ?? 'speaker unknown', describeRelation(report), whereInFile(report)].join(' · '),
    ),
    detail: plainLabel(report.difference || `same words: ${shortened(report.text, 100)}`),
    place: placeOf(report),
  };
}

/** The line, and the bundle's name where the document is a member of one. */
function whereInFile({ uri, document, range }: RelatedReport): string {
  const file = Uri.parse(uri).path.split('/').at(-1);
  const line = `line ${range.start.line + 1}`;
  return file === document ? line : `${line} of ${file}`;
}
