/**
 * *Next Report* and *Previous Report*: walk through the reports of the statement at the cursor, round and round.
 */
import { l10n, window } from 'vscode';
import type { LanguageSession } from '../language-session.ts';
import { plainLabel } from '../plain-label.ts';
import { describeRelation, reportsAtCursor } from '../related-reports.ts';
import { goTo, placeOf } from '../show-place.ts';
import type { Command } from './command.ts';

export const nextReport: Command = {
  id: 'crossquote.nextReport',
  run: (session) => step(session, 1),
};

export const previousReport: Command = {
  id: 'crossquote.previousReport',
  run: (session) => step(session, -1),
};

async function step(session: LanguageSession, by: 1 | -1): Promise<void> {
  const found = await reportsAtCursor(session);
  if (!found) return;
  const { reports, current, editor } = found;
  const index = (current + by + reports.length) % reports.length;
  const report = reports[index];
  if (!report) return;
  await goTo(placeOf(report), editor.viewColumn);
  window.setStatusBarMessage(
    `${l10n.t('Report {0} of {1}', index + 1, reports.length)} · ${plainLabel(report.document)} · ${describeRelation(report)}`,
    8000,
  );
}
