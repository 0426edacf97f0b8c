/**
 * *Compare Reports*: the web view that shows all reports of a statement word under word.
 */
import { commands, Disposable, type ExtensionContext, l10n, window } from 'vscode';
import {
  COMPARE_REPORTS,
  COMPARE_REPORTS_COMMAND,
  type CompareReportsParams,
  type Comparison,
  STATEMENT_AT,
  STATEMENT_COUNTS,
  type StatementAtParams,
  type StatementCounts,
  type StatementFilter,
  type StatementSummary,
} from '../../protocol/requests.ts';
import { commandPlace } from '../command-place.ts';
import type { LanguageSession } from '../language-session.ts';
import type { CompareContract, ComparedStatement, ComparisonAnswer } from '../pages/compare/contract.ts';
import { isStatementRow } from '../views/statement-rows.ts';
import { PagePanel } from './page-panel.ts';
import { showBeside } from './show-beside.ts';

export function registerCompare(context: ExtensionContext, session: LanguageSession): Disposable {
  let chosen: ComparedStatement | null = null;
  const panel: PagePanel<CompareContract> = new PagePanel<CompareContract>(context, {
    name: 'compare',
    title: l10n.t('Compare Reports'),
    answers: {
      async comparison({ kept, limit }) {
        const asked = chosen ?? kept;
        const answer = await compare(session, asked, limit);
        // The user may have chosen another meanwhile.
        if (chosen === null || chosen === asked) chosen = answer.statement;
        return answer;
      },
      async open(report) {
        await showBeside(panel.column, report);
        return null;
      },
    },
    fail: (question, error) => session.output.error(`Compare Reports has no ${question}: ${error}`),
  });
  return Disposable.from(
    panel,
    commands.registerCommand(COMPARE_REPORTS_COMMAND, async (given: unknown) => {
      const statement = isStatementRow(given)
        ? { id: given.statement.id, place: null }
        : await statementAtPlace(session, commandPlace(given));
      if (!statement) {
        void window.showInformationMessage(
          l10n.t('Put the cursor in a quotation that others report too to compare them.'),
        );
        return;
      }
      chosen = statement;
      panel.show();
      panel.tell('changed', null);
    }),
    session.onDidChangeStatements(() => panel.tell('changed', null)),
  );
}

async function statementAtPlace(
  session: LanguageSession,
  place: StatementAtParams | null,
): Promise<ComparedStatement | null> {
  return place && statementAt(session, place);
}

async function statementAt(
  session: LanguageSession,
  place: StatementAtParams,
): Promise<ComparedStatement | null> {
  const statement = await session.request<StatementSummary | null>(STATEMENT_AT, place);
  return statement && { id: statement.id, place };
}

async function compare(
  session: LanguageSession,
  statement: ComparedStatement | null,
  limit: number,
): Promise<ComparisonAnswer> {
  if (!statement) return { statement, comparison: null, isReading: false };
  const found = await comparisonOf(session, statement.id, limit);
  if (found) return answerOf(statement.id, found);
  const moved = statement.place && (await statementAt(session, statement.place));
  const again = moved && (await comparisonOf(session, moved.id, limit));
  if (moved && again) return answerOf(moved.id, again);
  const all: StatementFilter = { query: '', onlyDiffering: false };
  const { isReading } = await session.request<StatementCounts>(STATEMENT_COUNTS, all);
  return { statement, comparison: null, isReading };
}

function comparisonOf(session: LanguageSession, id: string, limit: number): Promise<Comparison | null> {
  const params: CompareReportsParams = { id, limit };
  return session.request<Comparison | null>(COMPARE_REPORTS, params);
}

function answerOf(id: string, comparison: Comparison): ComparisonAnswer {
  const fullest = comparison.lines[0]?.reports.entries[0];
  const place = fullest ? { uri: fullest.uri, position: fullest.range.start } : null;
  return { statement: { id, place }, comparison, isReading: false };
}
