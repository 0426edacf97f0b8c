/**
 * *Compare With Report in Diff Editor…*: a pick of another report of the statement at the cursor, then the two wordings side
 * by side.
 */
import { commands, l10n, type QuickPickItem, window } from 'vscode';
import type { RelatedReport } from '../../protocol/requests.ts';
import { plainLabel } from '../plain-label.ts';
import { describeRelation, reportsAtCursor } from '../related-reports.ts';
import { shortened } from '../shortened.ts';
import { wordingUri } from '../wording-documents.ts';
import { SPEAKER_NOT_NAMED } from '../words.ts';
import type { Command } from './command.ts';

export const compareInDiffEditor: Command = {
  id: 'crossquote.compareInDiffEditor',
  async run(session) {
    const found = await reportsAtCursor(session);
    const own = found?.reports[found.current];
    if (!found || !own) return;
    const others = found.reports.filter((report) => report !== own);
    const picked = await window.showQuickPick(others.map(choiceOf), {
      title: l10n.t('Compare {0} with', shortened(own.text, 60)),
      placeHolder: l10n.t('Choose the report to compare it with'),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (!picked) return;
    const [left, right] = [own, picked.report].map(({ document, text }) => wordingUri(document, text));
    await commands.executeCommand('vscode.diff', left, right, `${own.document} ↔ ${picked.report.document}`);
  },
};

interface ReportChoice extends QuickPickItem {
  readonly report: RelatedReport;
}

function choiceOf(report: RelatedReport): ReportChoice {
  return {
    label: plainLabel(report.document),
    description: plainLabel(`${report.speaker ?? SPEAKER_NOT_NAMED} · ${describeRelation(report)}`),
    detail: plainLabel(report.difference || l10n.t('the same words')),
    report,
  };
}
