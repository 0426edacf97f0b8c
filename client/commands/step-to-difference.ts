/**
 * *Next Difference* and *Previous Difference*: from the cursor to the next passage in which a report differs from the others,
 * through all documents, round and round.
 */
import { l10n, window } from 'vscode';
import {
  type DifferingReport,
  STEP_TO_DIFFERENCE,
  type StepToDifferenceParams,
} from '../../protocol/requests.ts';
import type { LanguageSession } from '../language-session.ts';
import { plainLabel } from '../plain-label.ts';
import { goTo, placeOf } from '../show-place.ts';
import type { Command } from './command.ts';

export const nextDifference: Command = {
  id: 'crossquote.nextDifference',
  run: (session) => step(session, 'next'),
};

export const previousDifference: Command = {
  id: 'crossquote.previousDifference',
  run: (session) => step(session, 'previous'),
};

async function step(session: LanguageSession, direction: StepToDifferenceParams['direction']): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !session.sources.has(editor.document)) {
    void window.showInformationMessage(l10n.t('Open a source document first.'));
    return;
  }
  const { line, character } = editor.selection.active;
  const params: StepToDifferenceParams = {
    uri: editor.document.uri.toString(),
    position: { line, character },
    direction,
  };
  const found = await session.request<DifferingReport | null>(STEP_TO_DIFFERENCE, params);
  if (!found) {
    void window.showInformationMessage(l10n.t('No report differs from the others.'));
    return;
  }
  await goTo(placeOf(found), editor.viewColumn);
  window.setStatusBarMessage(`${plainLabel(found.document)} · ${plainLabel(found.message)}`, 8000);
}
