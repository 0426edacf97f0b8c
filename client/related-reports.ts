/**
 * The reports of the statement at the cursor.
 */
import { l10n, type TextEditor, window } from 'vscode';
import {
  RELATED_REPORTS,
  type RelatedReport,
  type RelatedReports,
  type RelatedReportsParams,
} from '../protocol/requests.ts';
import type { LanguageSession } from './language-session.ts';
import { relationInWords } from './words.ts';

export interface ReportsAtCursor extends RelatedReports {
  /** The editor that the question was asked in. */
  readonly editor: TextEditor;
}

/** Ask for the reports at the cursor of the active editor. Where there is no other one the user is told, and null returned. */
export async function reportsAtCursor(session: LanguageSession): Promise<ReportsAtCursor | null> {
  const editor = window.activeTextEditor;
  if (!editor || !session.sources.has(editor.document)) {
    void window.showInformationMessage(l10n.t('Open a source document and put the cursor in a quotation.'));
    return null;
  }
  const { line, character } = editor.selection.active;
  const params: RelatedReportsParams = { uri: editor.document.uri.toString(), position: { line, character } };
  const answer = await session.request<RelatedReports | null>(RELATED_REPORTS, params);
  if (answer && answer.reports.length > 1) return { ...answer, editor };
  void window.showInformationMessage(
    answer
      ? l10n.t('No other report of this statement.')
      : l10n.t('No quotation that other documents report stands here.'),
  );
  return null;
}

/** How a report stands to the fullest one, in words for the user. */
export function describeRelation({ relation, status }: RelatedReport): string {
  return relationInWords(relation, status);
}
