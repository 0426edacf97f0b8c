/**
 * Writes the matrix of statements to a file that the user names, as it is filtered and sorted.
 */
import { commands, env, l10n, ProgressLocation, UIKind, Uri, window, workspace } from 'vscode';
import {
  EXPORT_MATRIX,
  type ExportMatrixParams,
  type ExportMatrixResult,
  type MatrixFormat,
} from '../../protocol/requests.ts';
import type { LanguageSession } from '../language-session.ts';
import { writeFiles } from '../write-files.ts';

const FORMATS: Readonly<Record<MatrixFormat, { readonly name: string; readonly ending: string }>> = {
  html: { name: 'HTML', ending: 'html' },
  csv: { name: 'CSV', ending: 'csv' },
};

export async function exportMatrix(session: LanguageSession, params: ExportMatrixParams): Promise<void> {
  const uri = await askForTarget(params.format);
  if (!uri) return;
  const made = await makeText(session, params);
  if (made === 'cancelled') return;
  if (made.text === null) {
    void window.showErrorMessage(
      l10n.t(
        'The matrix is too large for a table. Show fewer statements, such as those with differences, or export HTML.',
      ),
    );
    return;
  }
  // The dialog asks before it hands out the name of a file that exists.
  if (!(await writeFiles([{ uri, content: made.text }], { isOverwriteAgreed: true }))) return;
  const message = l10n.t('The matrix was written to {0}.', workspace.asRelativePath(uri));
  const open = l10n.t('Open');
  if ((await window.showInformationMessage(message, open)) === open) await show(uri, params.format);
}

function askForTarget(format: MatrixFormat): Thenable<Uri | undefined> {
  const { name, ending } = FORMATS[format];
  const [folder] = workspace.workspaceFolders ?? [];
  return window.showSaveDialog({
    title: l10n.t('Export the Statement Matrix as {0}', name),
    saveLabel: l10n.t('Export'),
    filters: { [name]: [ending] },
    ...(folder ? { defaultUri: Uri.joinPath(folder.uri, `statements.${ending}`) } : {}),
  });
}

async function makeText(
  session: LanguageSession,
  params: ExportMatrixParams,
): Promise<ExportMatrixResult | 'cancelled'> {
  const progress = {
    location: ProgressLocation.Notification,
    title: l10n.t('Making the statement matrix'),
    cancellable: true,
  };
  return window.withProgress(progress, async (_, token) => {
    const answer = session.request<ExportMatrixResult>(EXPORT_MATRIX, params, token);
    return answer.catch((error: unknown) => {
      if (token.isCancellationRequested) return 'cancelled' as const;
      throw error;
    });
  });
}

/** A page is for the browser, where there is one that can open a file of this machine. */
async function show(uri: Uri, format: MatrixFormat): Promise<void> {
  const hasBrowser = uri.scheme === 'file' && env.uiKind === UIKind.Desktop && !env.remoteName;
  if (format === 'html' && hasBrowser) await env.openExternal(uri);
  else await commands.executeCommand('vscode.open', uri);
}
