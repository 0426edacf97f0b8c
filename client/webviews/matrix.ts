/**
 * *Statement Matrix*: the web view that shows which document reports which statement, and how.
 */
import { commands, Disposable, type ExtensionContext } from 'vscode';
import { STATEMENT_COUNTS } from '../../protocol/requests.ts';
import type { LanguageSession } from '../language-session.ts';
import type { MatrixContract } from '../pages/matrix/contract.ts';
import { PagePanel } from './page-panel.ts';

export function registerMatrix(context: ExtensionContext, session: LanguageSession): Disposable {
  const panel = new PagePanel<MatrixContract>(context, {
    name: 'matrix',
    title: 'Statement Matrix',
    answers: {
      counts: (filter) => session.request(STATEMENT_COUNTS, filter),
    },
    fail: (question, error) => session.output.error(`The matrix has no ${question}: ${error}`),
  });
  return Disposable.from(
    panel,
    commands.registerCommand('crossquote.showMatrix', () => panel.show()),
    session.onDidChangeStatements(() => panel.tell('changed', null)),
  );
}
