/**
 * *Jump to Related Quotation*: a pick of the statement's other reports. The highlighted one is shown in the editor;
 * Enter goes there, Escape goes back to where one was.
 */
import { type QuickPickItem, Uri, window } from 'vscode';
import type { RelatedReport } from '../../protocol/requests.ts';
import { plainLabel } from '../plain-label.ts';
import { describeRelation, placeOf, type ReportsAtCursor, reportsAtCursor } from '../related-reports.ts';
import { shortened } from '../shortened.ts';
import { goTo, PlacePreview } from '../show-place.ts';
import type { Command } from './command.ts';

export const jumpToRelated: Command = {
  id: 'crossquote.jumpToRelated',
  async run(session) {
    const found = await reportsAtCursor(session);
    if (!found) return;
    const preview = new PlacePreview(found.editor);
    try {
      const chosen = await pickReport(found, (report) => preview.show(placeOf(report)));
      await preview.settle();
      if (chosen) await goTo(placeOf(chosen), found.editor.viewColumn);
      else await preview.restore();
    } finally {
      preview.dispose();
    }
  },
};

interface ReportChoice extends QuickPickItem {
  readonly report: RelatedReport;
}

/** @returns The report, or null when the user went back. */
function pickReport(
  { reports, current }: ReportsAtCursor,
  look: (report: RelatedReport) => Promise<void>,
): Promise<RelatedReport | null> {
  const pick = window.createQuickPick<ReportChoice>();
  pick.title = `Other reports of ${shortened(reports[current]?.text ?? '', 60)}`;
  pick.placeholder = 'Arrow keys show a report, Enter goes there, Escape goes back';
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = reports.filter((_, index) => index !== current).map(choiceOf);
  return new Promise((resolve) => {
    pick.onDidChangeActive(([active]) => active && look(active.report));
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]?.report ?? null);
      pick.hide();
    });
    pick.onDidHide(() => {
      // Without effect after Enter: a promise keeps its first answer.
      resolve(null);
      pick.dispose();
    });
    pick.show();
  });
}

function choiceOf(report: RelatedReport): ReportChoice {
  return {
    label: plainLabel(report.document),
    description: plainLabel(
      [report.speaker ?? 'speaker unknown', describeRelation(report), whereInFile(report)].join(' · '),
    ),
    detail: plainLabel(report.difference || `same words: ${shortened(report.text, 100)}`),
    report,
  };
}

/** The line, and the bundle's name where the document is a member of one. */
function whereInFile({ uri, document, range }: RelatedReport): string {
  const file = Uri.parse(uri).path.split('/').at(-1);
  const line = `line ${range.start.line + 1}`;
  return file === document ? line : `${line} of ${file}`;
}
