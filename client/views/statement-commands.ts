/**
 * The commands of the view of statements. The manifest contributes each under the same id.
 */
import { commands, Disposable, l10n, window } from 'vscode';
import { STATEMENT_AT, type StatementAtParams, type StatementSummary } from '../../protocol/requests.ts';
import { commandPlace } from '../command-place.ts';
import type { LanguageSession } from '../language-session.ts';
import { searchIn } from './search-box.ts';
import type { StatementsView } from './statements-view.ts';

const SEARCH = {
  title: l10n.t('Search Statements'),
  placeholder: l10n.t('Words of a statement or of a speaker’s name, or how they begin'),
};

export function registerStatementCommands(session: LanguageSession, view: StatementsView): Disposable {
  return Disposable.from(
    commands.registerCommand('crossquote.revealStatement', () => reveal(session, view)),
    commands.registerCommand('crossquote.searchStatements', () => searchIn(view, SEARCH)),
    commands.registerCommand('crossquote.clearStatementSearch', () => view.search('')),
    commands.registerCommand('crossquote.listStatementsBySpread', () => view.sort('spread')),
    commands.registerCommand('crossquote.listStatementsBySpeaker', () => view.sort('speaker')),
    commands.registerCommand('crossquote.showDifferingStatements', () => view.showDiffering(true)),
    commands.registerCommand('crossquote.showAllStatements', () => view.showDiffering(false)),
  );
}

/** *Reveal in Statements*: the statement of the quotation at the cursor. */
async function reveal(session: LanguageSession, view: StatementsView): Promise<void> {
  const params: StatementAtParams | null = commandPlace(undefined);
  const statement = params && (await session.request<StatementSummary | null>(STATEMENT_AT, params));
  if (statement) await view.reveal(statement);
  else {
    void window.showInformationMessage(
      l10n.t('Put the cursor in a quotation that is reported elsewhere to see it among all statements.'),
    );
  }
}
