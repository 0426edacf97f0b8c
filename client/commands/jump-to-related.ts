/**
 * *Jump to Related Quotation*: a pick of the statement's other reports.
 */
import { l10n } from 'vscode';
import { pickPlace } from '../pick-place.ts';
import { reportsAtCursor } from '../related-reports.ts';
import { reportChoice } from '../report-choice.ts';
import { shortened } from '../shortened.ts';
import type { Command } from './command.ts';

export const jumpToRelated: Command = {
  id: 'crossquote.jumpToRelated',
  async run(session) {
    const found = await reportsAtCursor(session);
    if (!found) return;
    const { editor, reports, current } = found;
    await pickPlace(editor, {
      title: l10n.t('Other reports of {0}', shortened(reports[current]?.text ?? '', 60)),
      placeholder: l10n.t('Arrow keys show a report, Enter goes there, Escape goes back'),
      choices: reports.filter((_, index) => index !== current).map(reportChoice),
    });
  },
};
