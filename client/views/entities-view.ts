/**
 * The view *People, Organisations, Places*: who and what the documents name, with where. It knows what is searched
 * for, the order, and what to say where there is nothing to show.
 */
import { commands, Disposable } from 'vscode';
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
import { LazyTree, type Row } from './lazy-tree.ts';

/** As the manifest contributes it; its texts for an empty tree depend on the context keys that are set here. */
export const ENTITIES_VIEW = 'crossquote.entities';

/** Why the tree is empty, for its welcome text. */
type State = 'shown' | 'reading' | 'none' | 'unmatched' | 'failed';

export class EntitiesView implements Disposable {
  readonly #session: LanguageSession;
  readonly #tree: LazyTree;
  readonly #listeners: Disposable;
  #query = '';
  #order: EntityOrder = 'documents';
  /** The entity that was revealed last: it is shown also where it is beyond the part of the list that is. */
  #revealed: string | null = null;

  constructor(session: LanguageSession) {
    this.#session = session;
    this.#tree = new LazyTree(ENTITIES_VIEW, () => this.#types());
    this.#listeners = Disposable.from(
      this.#tree,
      session.onDidChangeEntities(() => this.#tree.outdate()),
    );
    setContext('order', this.#order);
    setContext('isSearched', false);
  }

  get query(): string {
    return this.#query;
  }

  /** Show only entities with a name that has these beginnings of words; all for an empty query. */
  search(query: string): void {
    if (query === this.#query) return;
    this.#query = query;
    this.#tree.view.description = query === '' ? '' : `“${query}”`;
    setContext('isSearched', query !== '');
    this.#tree.refresh();
  }

  sort(order: EntityOrder): void {
    this.#order = order;
    setContext('order', order);
    this.#tree.refresh();
  }

  /** The entity whose row is selected. */
  selected(): EntityRow | undefined {
    return this.#tree.view.selection.find(isEntityRow);
  }

  /** Show the view with an entity selected and open; what was searched for is forgotten. */
  async reveal(entity: EntitySummary): Promise<void> {
    this.#revealed = entity.key;
    this.search('');
    this.#tree.refresh();
    const row = entityRow(this.#asking(), this.#typeRow(entity.type, 0, false), entity);
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
      const isEmpty = types.length === 0;
      const nothing = isReading ? 'reading' : this.#query === '' ? 'none' : 'unmatched';
      this.#tell(isEmpty ? nothing : 'shown', isReading);
      return types.map(({ type, entities }) => this.#typeRow(type, entities, this.#query !== ''));
    } catch (error) {
      this.#session.output.error(`The entities were not found: ${error}`);
      this.#tell('failed', false);
      return [];
    }
  }

  /** A tree that is empty shows its welcome text only without a message. */
  #tell(state: State, isReading: boolean): void {
    setContext('state', state);
    const message = [
      ...(this.#query === '' ? [] : [`Names with “${this.#query}”.`]),
      ...(isReading ? ['Documents are still being read…'] : []),
    ].join(' ');
    this.#tree.view.message = state === 'shown' ? message : '';
  }

  #typeRow(type: EntityType, entities: number, isOpen: boolean): Row {
    return typeRow(type, entities, isOpen, async (self) => {
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

function setContext(key: 'state' | 'order' | 'isSearched', value: string | boolean): void {
  void commands.executeCommand('setContext', `${ENTITIES_VIEW}.${key}`, value);
}
