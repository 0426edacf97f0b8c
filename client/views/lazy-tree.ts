/**
 * A tree whose rows are asked for when they are shown: what every view of Crossquote has in common.
 *
 * A view is a function that makes the rows at the top; each row makes those below it. Rows are made anew by a refresh;
 * which of them are open or selected goes by the ids of their items.
 */
import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  type MarkdownString,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import { counted } from '../words.ts';

/** A row of a tree. */
export interface Row {
  /** With an id that is the same when the row is made again. */
  readonly item: TreeItem;
  /** The row that it stands below; null at the top. */
  readonly parent: Row | null;
  /** The rows below it; left out where the item cannot be opened. */
  children?(): Promise<readonly Row[]>;
  /** What to show on hover; asked for when it is. */
  tooltip?(): Promise<MarkdownString | null>;
}

/** Why a tree is empty, for its welcome text. */
type State = 'shown' | 'reading' | 'none' | 'failed';

interface Shown {
  readonly hasRows: boolean;
  /** Whether there may be more rows later. */
  readonly isReading: boolean;
  /** Which rows alone are shown, as a sentence; empty where all are. */
  readonly filter: string;
  /** What else there is to say, as a sentence. */
  readonly more?: string;
}

/** An item with the id that rows are known by. */
export function itemWith(id: string, label: TreeItem['label'], state: TreeItemCollapsibleState): TreeItem {
  const item = new TreeItem(label ?? '', state);
  item.id = id;
  return item;
}

/** A row that does something: what stands alone in a tree whose filters leave nothing. @param icon A codicon. */
export function actionRow(label: string, icon: string, command: string): Row {
  const item = itemWith(command, label, TreeItemCollapsibleState.None);
  item.iconPath = new ThemeIcon(icon);
  item.command = { command, title: label };
  return { item, parent: null };
}

/** Milliseconds without news before a tree is refreshed; while files are read there are news every second. */
const DELAY = 500;

/** Rows of one list that are shown at first, and that are added each time that the user asks for more. */
const PAGE = 500;

export class LazyTree implements TreeDataProvider<Row>, Disposable {
  readonly view: TreeView<Row>;
  readonly #changed = new EventEmitter<Row | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #showMore: string;
  readonly #listeners: Disposable;
  /** How many rows of a list are shown where more have been asked for, by the id of the row above. */
  readonly #limits = new Map<string, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOutdated = false;

  /** @param top Makes the rows at the top; never rejects. */
  constructor(
    private readonly viewId: string,
    private readonly top: () => Promise<readonly Row[]>,
  ) {
    this.#showMore = `${viewId}.showMore`;
    this.view = window.createTreeView<Row>(viewId, { treeDataProvider: this, showCollapseAll: true });
    this.#listeners = Disposable.from(
      this.view,
      this.#changed,
      this.view.onDidChangeVisibility(() => this.#isOutdated && this.#refreshIfSeen()),
      commands.registerCommand(this.#showMore, (row: Row | null) => this.#extend(row)),
    );
  }

  /** What the rows are made from may have changed: refresh soon, or when the tree is seen again. */
  outdate(): void {
    this.#isOutdated = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#refreshIfSeen(), DELAY);
  }

  refresh(): void {
    this.#isOutdated = false;
    this.#changed.fire(undefined);
  }

  /** Say what is shown, and whether that is all. A tree that is empty shows its welcome text, but only without a message. */
  tell({ hasRows, isReading, filter, more = '' }: Shown): void {
    const isShown = hasRows || filter !== '';
    this.setContext('state', (isShown ? 'shown' : isReading ? 'reading' : 'none') satisfies State);
    const reading = isReading ? l10n.t('Documents are still being read…') : '';
    const message = isShown ? [filter, more, reading] : [];
    this.view.message = message.filter((sentence) => sentence !== '').join(' ');
  }

  /** Say that the rows could not be made. */
  tellFailure(): void {
    this.setContext('state', 'failed' satisfies State);
    this.view.message = '';
  }

  /** Set a key that the manifest's conditions know with the view's id before it. */
  setContext(key: string, value: string | boolean): void {
    void commands.executeCommand('setContext', `${this.viewId}.${key}`, value);
  }

  /** How many rows to make below a row at most; null for the top. */
  limitOf(row: Row | null): number {
    return this.#limits.get(row?.item.id ?? '') ?? PAGE;
  }

  /** The rows that show the beginning of a list, and one to ask for more where it is cut. @param total The list's length. */
  page(parent: Row | null, rows: readonly Row[], total: number): readonly Row[] {
    const left = total - rows.length;
    if (left <= 0) return rows;
    const label =
      left > PAGE
        ? l10n.t('Show {0} More of {1}', counted(PAGE), counted(left))
        : l10n.t('Show {0} More', counted(left));
    const item = itemWith(`${parent?.item.id ?? ''} more`, label, TreeItemCollapsibleState.None);
    item.iconPath = new ThemeIcon('ellipsis');
    item.command = { command: this.#showMore, title: label, arguments: [parent] };
    return [...rows, { item, parent }];
  }

  getTreeItem(row: Row): TreeItem {
    return row.item;
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (!row) return [...(await this.top())];
    // A server that goes meanwhile is no error to show: the rows are made again when it is back.
    const rows = await row.children?.().catch(() => []);
    return [...(rows ?? [])];
  }

  getParent(row: Row): Row | null {
    return row.parent;
  }

  async resolveTreeItem(item: TreeItem, row: Row): Promise<TreeItem> {
    const tooltip = await row.tooltip?.();
    if (tooltip) item.tooltip = tooltip;
    return item;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listeners.dispose();
  }

  #refreshIfSeen(): void {
    if (this.view.visible) this.refresh();
  }

  /** Show more of a list, with the first row that is new under the keys: the one that asked for it is gone. */
  async #extend(row: Row | null): Promise<void> {
    const shown = this.limitOf(row);
    this.#limits.set(row?.item.id ?? '', shown + PAGE);
    this.#changed.fire(row ?? undefined);
    const next = (await this.getChildren(row ?? undefined))[shown];
    if (next) await this.view.reveal(next, { select: false, focus: true });
  }
}
