/**
 * *Statement Matrix*: the web view that shows which document reports which statement, and how.
 */
import { commands, Disposable, type ExtensionContext, l10n, workspace } from 'vscode';
import {
  MATRIX_PART,
  MATRIX_REPORTS,
  MATRIX_STEP,
  type MatrixPart,
  type MatrixReport,
  type MatrixStep,
} from '../../protocol/requests.ts';
import type { LanguageSession } from '../language-session.ts';
import type { MatrixContract, Remedy } from '../pages/matrix/contract.ts';
import { exportMatrix } from './export-matrix.ts';
import { PagePanel } from './page-panel.ts';
import { showBeside } from './show-beside.ts';

export function registerMatrix(context: ExtensionContext, session: LanguageSession): Disposable {
  const panel: PagePanel<MatrixContract> = new PagePanel<MatrixContract>(context, {
    name: 'matrix',
    title: l10n.t('Statement Matrix'),
    answers: {
      async part(params) {
        const part = await session.request<MatrixPart>(MATRIX_PART, params);
        return { ...part, hasFolder: (workspace.workspaceFolders ?? []).length > 0 };
      },
      step: (params) => session.request<MatrixStep | null>(MATRIX_STEP, params),
      reports: (params) => session.request<readonly MatrixReport[]>(MATRIX_REPORTS, params),
      async show(place) {
        await showBeside(panel.column, place);
        return null;
      },
      async export(params) {
        await exportMatrix(session, params);
        return null;
      },
      async remedy(remedy) {
        await commands.executeCommand(...REMEDIES[remedy]);
        return null;
      },
    },
    fail: (question, error) => session.output.error(`The matrix has no ${question}: ${error}`),
  });
  return Disposable.from(
    panel,
    commands.registerCommand('crossquote.showMatrix', () => panel.show()),
    session.onDidChangeStatements(() => panel.tell('changed', null)),
  );
}

/** The commands behind the buttons of a matrix that has nothing to show. */
const REMEDIES: Readonly<Record<Remedy, readonly [command: string, ...given: unknown[]]>> = {
  openFolder: ['vscode.openFolder'],
  chooseFiles: ['workbench.action.openSettings', 'crossquote.include'],
  restartServer: ['crossquote.restartServer'],
  showOutput: ['crossquote.showOutput'],
};
