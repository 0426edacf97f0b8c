/**
 * The view *People, Organisations, Places*: who and what the documents name, with where. It knows what is searched
 * for, the order, and what to say where there is nothing to show.
 */
import { Disposable, l10n } from 'vscode';
import {
  ENTITIES,
  ENTITY_COUNTS,
  type EntitiesParams,
  type EntityCounts,
  type EntityCountsParams,
  type EntityOrder,
  type EntitySummary,
  type EntityType,
  type Page,
} from '../../protocol/requests.ts';
import type { LanguageSession } from '../language-session.ts';
import { type EntityRow, entityRow, isEntityRow, typeRow } from './entity-rows.ts';
import { actionRow, LazyTree, type Row } from './lazy-tree.ts';
import type { SearchedView } from './search-box.ts';

/** As the manifest contributes it; its texts for an empty tree depend on the context keys that are set here. */
const ENTITIES_VIEW = 'crossquote.entities';

export class EntitiesView implements SearchedView, Disposable {
  readonly id = ENTITIES_VIEW;
  readonly #session: LanguageSession;
  readonly #tree: LazyTree;
  readonly #listeners: Disposable;
  #query = '';
  #order: EntityOrder = 'documents';
  /** Ids of the rows that the user has open, for the types when a search is over. */
  readonly #open = new Set<string | undefined>();
  /** The entity that was revealed last: it is shown also where it is beyond the part of the list that is. */
  #revealed: string | null = null;

  constructor(session: LanguageSession) {
    this.#session = session;
    this.#tree = new LazyTree(ENTITIES_VIEW, () => this.#types());
    this.#listeners = Disposable.from(
      this.#tree,
      this.#tree.view.onDidExpandElement(({ element }) => this.#open.add(element.item.id)),
      this.#tree.view.onDidCollapseElement(({ element }) => this.#open.delete(element.item.id)),
      session.onDidChangeEntities(() => this.#tree.outdate()),
    );
    this.#tree.setContext('order', this.#order);
    this.#tree.setContext('isSearched', false);
  }

  get query(): string {
    return this.#query;
  }

  /** Show only entities with a name that has these beginnings of words; all for an empty query. */
  search(query: string): void {
    if (query === this.#query) return;
    this.#query = query;
    this.#tree.view.description = query === '' ? '' : `“${query}”`;
    this.#tree.setContext('isSearched', query !== '');
    this.#tree.refresh();
  }

  sort(order: EntityOrder): void {
    this.#order = order;
    this.#tree.setContext('order', order);
    this.#tree.refresh();
  }

  /** The entity whose row is selected, or a row below it. */
  selected(): EntityRow | null {
    let [row = null]: readonly (Row | null)[] = this.#tree.view.selection;
    while (row && !isEntityRow(row)) row = row.parent;
    return row;
  }

  /** Show the view with an entity selected and open; what was searched for is forgotten. */
  async reveal(entity: EntitySummary): Promise<void> {
    this.#revealed = entity.key;
    this.search('');
    this.#tree.refresh();
    const row = entityRow(this.#asking(), this.#typeRow(entity.type, 0), entity);
    await this.#tree.view.reveal(row, { select: true, focus: true, expand: true });
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #asking() {
    return { session: this.#session, tree: this.#tree };
  }

  async #types(): Promise<readonly Row[]> {
    const params: EntityCountsParams = { query: this.#query };
    try {
      const { types, isReading } = await this.#session.request<EntityCounts>(ENTITY_COUNTS, params);
      const isSearched = this.#query !== '';
      const told =
        types.length > 0
          ? l10n.t('Names with “{0}”.', this.#query)
          : l10n.t('There are no names with “{0}”.', this.#query);
      this.#tree.tell({ hasRows: types.length > 0, isReading, filter: isSearched ? told : '' });
      if (types.length === 0 && isSearched)
        return [actionRow(l10n.t('Clear Search'), 'clear-all', 'crossquote.clearEntitySearch')];
      return types.map(({ type, entities }) => this.#typeRow(type, entities));
    } catch (error) {
      this.#session.output.error(`The entities were not found: ${error}`);
      this.#tree.tellFailure();
      return [];
    }
  }

  #typeRow(type: EntityType, entities: number): Row {
    const isSearched = this.#query !== '';
    const isOpen = isSearched || this.#open.has(type);
    return typeRow(type, { entities, isSearched, isOpen }, async (self) => {
      const params: EntitiesParams = {
        type,
        order: this.#order,
        query: this.#query,
        limit: this.#tree.limitOf(self),
        including: this.#revealed,
      };
      const page = await this.#session.request<Page<EntitySummary>>(ENTITIES, params);
      const rows = page.entries.map((entity) => entityRow(this.#asking(), self, entity));
      return this.#tree.page(self, rows, page.total);
    });
  }
}
