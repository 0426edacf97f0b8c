/**
 * The view *Statements*: what is reported more than once, by how many documents report it or by who says it. It knows
 * what is searched for, the order, and what to say where there is nothing to show.
 */
import { Disposable, l10n } from 'vscode';
import {
  type Page,
  STATEMENT_COUNTS,
  STATEMENT_SPEAKERS,
  STATEMENTS,
  type StatementCounts,
  type StatementFilter,
  type StatementSpeaker,
  type StatementSpeakersParams,
  type StatementSummary,
  type StatementsParams,
} from '../../protocol/requests.ts';
import type { LanguageSession } from '../language-session.ts';
import { counted } from '../words.ts';
import { actionRow, LazyTree, type Row } from './lazy-tree.ts';
import type { SearchedView } from './search-box.ts';
import { speakerRow, statementRow } from './statement-rows.ts';

/** As the manifest contributes it; its texts for an empty tree depend on the context keys that are set here. */
const STATEMENTS_VIEW = 'crossquote.statements';

type StatementOrder = 'spread' | 'speaker';

export class StatementsView implements SearchedView, Disposable {
  readonly id = STATEMENTS_VIEW;
  readonly #session: LanguageSession;
  readonly #tree: LazyTree;
  readonly #listeners: Disposable;
  #filter: StatementFilter = { query: '', onlyDiffering: false };
  #order: StatementOrder = 'spread';
  /** The statement that was revealed last: it is shown also where it is beyond the part of the list that is. */
  #revealed: StatementSummary | null = null;

  constructor(session: LanguageSession) {
    this.#session = session;
    this.#tree = new LazyTree(STATEMENTS_VIEW, () => this.#top());
    this.#listeners = Disposable.from(
      this.#tree,
      session.onDidChangeStatements(() => this.#tree.outdate()),
    );
    this.#tree.setContext('order', this.#order);
    this.#tree.setContext('isSearched', false);
    this.#tree.setContext('onlyDiffering', false);
  }

  get query(): string {
    return this.#filter.query;
  }

  /** Show only statements that have these beginnings of words, in a wording or a speaker's name; all for an empty query. */
  search(query: string): void {
    this.#choose({ ...this.#filter, query });
  }

  /** Show only statements whose reports differ, or all. */
  showDiffering(onlyDiffering: boolean): void {
    this.#choose({ ...this.#filter, onlyDiffering });
  }

  sort(order: StatementOrder): void {
    this.#order = order;
    this.#tree.setContext('order', order);
    this.#tree.refresh();
  }

  /** Show the view with a statement selected and open; what was searched for is forgotten. */
  async reveal(statement: StatementSummary): Promise<void> {
    this.#revealed = statement;
    this.#choose({ query: '', onlyDiffering: this.#filter.onlyDiffering && statement.differs });
    this.#tree.refresh();
    const [speaker = { key: '', name: null }] = statement.speakers;
    const parent =
      this.#order === 'spread'
        ? null
        : { row: this.#speakerRow({ ...speaker, statements: 0 }), key: speaker.key };
    const row = statementRow(this.#asking(), parent, statement);
    await this.#tree.view.reveal(row, { select: true, focus: true, expand: true });
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #asking() {
    return { session: this.#session, tree: this.#tree };
  }

  #choose(filter: StatementFilter): void {
    const { query, onlyDiffering } = this.#filter;
    if (filter.query === query && filter.onlyDiffering === onlyDiffering) return;
    this.#filter = filter;
    this.#tree.view.description = filter.query === '' ? '' : `“${filter.query}”`;
    this.#tree.setContext('isSearched', filter.query !== '');
    this.#tree.setContext('onlyDiffering', filter.onlyDiffering);
    this.#tree.refresh();
  }

  async #top(): Promise<readonly Row[]> {
    try {
      const counts = await this.#session.request<StatementCounts>(STATEMENT_COUNTS, this.#filter);
      const hasRows = counts.statements > 0;
      this.#tree.tell({ hasRows, isReading: counts.isReading, filter: this.#told(hasRows) });
      this.#tree.view.badge = badgeOf(counts.differing);
      if (!hasRows) return this.#waysOut();
      return this.#order === 'spread' ? await this.#statements(null) : await this.#speakers();
    } catch (error) {
      this.#session.output.error(`The statements were not found: ${error}`);
      this.#tree.tellFailure();
      return [];
    }
  }

  /** Which statements are shown, as a sentence; empty where all are. */
  #told(hasRows: boolean): string {
    const { query, onlyDiffering } = this.#filter;
    const searched = `“${query}”`;
    if (onlyDiffering && query === '')
      return hasRows
        ? l10n.t('Statements with differences.')
        : l10n.t('There are no statements with differences.');
    if (onlyDiffering)
      return hasRows
        ? l10n.t('Statements with differences and {0}.', searched)
        : l10n.t('There are no statements with differences and {0}.', searched);
    if (query === '') return '';
    return hasRows
      ? l10n.t('Statements with {0}.', searched)
      : l10n.t('There are no statements with {0}.', searched);
  }

  /** Rows that take back what leaves nothing to show. */
  #waysOut(): readonly Row[] {
    const { query, onlyDiffering } = this.#filter;
    return [
      ...(query === ''
        ? []
        : [actionRow(l10n.t('Clear Search'), 'clear-all', 'crossquote.clearStatementSearch')]),
      ...(onlyDiffering
        ? [actionRow(l10n.t('Show All Statements'), 'filter-filled', 'crossquote.showAllStatements')]
        : []),
    ];
  }

  async #speakers(): Promise<readonly Row[]> {
    const params: StatementSpeakersParams = {
      ...this.#filter,
      limit: this.#tree.limitOf(null),
      including: this.#revealed === null ? null : (this.#revealed.speakers[0]?.key ?? ''),
    };
    const page = await this.#session.request<Page<StatementSpeaker>>(STATEMENT_SPEAKERS, params);
    const rows = page.entries.map((speaker) => this.#speakerRow(speaker));
    return this.#tree.page(null, rows, page.total);
  }

  #speakerRow(speaker: StatementSpeaker): Row {
    const { key, statements } = speaker;
    return speakerRow(speaker, statements, (self) => this.#statements({ row: self, key }));
  }

  async #statements(parent: { readonly row: Row; readonly key: string } | null): Promise<readonly Row[]> {
    const above = parent?.row ?? null;
    const params: StatementsParams = {
      ...this.#filter,
      speaker: parent?.key ?? null,
      limit: this.#tree.limitOf(above),
      including: this.#revealed?.id ?? null,
    };
    const page = await this.#session.request<Page<StatementSummary>>(STATEMENTS, params);
    const rows = page.entries.map((statement) => statementRow(this.#asking(), parent, statement));
    return this.#tree.page(above, rows, page.total);
  }
}

function badgeOf(differing: number): { value: number; tooltip: string } {
  return { value: differing, tooltip: l10n.t('{0} with differences', counted(differing, 'statement')) };
}
