/**
 * The rows of the tree of entities: types, entities, the documents that name one, and each mention with its line.
 */
import { l10n, MarkdownString, ThemeIcon, TreeItemCollapsibleState } from 'vscode';
import {
  DESCRIBE_ENTITY,
  type DescribeEntityParams,
  ENTITY_DOCUMENTS,
  ENTITY_MENTIONS,
  type EntityDocumentsParams,
  type EntityMentionsParams,
  type EntitySummary,
  type EntityType,
  type MentionInLine,
  type NamingDocument,
  type Page,
} from '../../protocol/requests.ts';
import { placeOf } from '../show-place.ts';
import { counted, lineNumber } from '../words.ts';
import type { Asking } from './asking.ts';
import { fileOf } from './file-of.ts';
import { itemWith, type Row } from './lazy-tree.ts';

export interface EntityRow extends Row {
  readonly entity: EntitySummary;
}

export function isEntityRow(row: unknown): row is EntityRow {
  return typeof row === 'object' && row !== null && 'entity' in row;
}

interface TypeState {
  /** How many entities there are of the type. */
  readonly entities: number;
  readonly isSearched: boolean;
  /** Whether it is open before the user opens or closes it. */
  readonly isOpen: boolean;
}

export function typeRow(
  type: EntityType,
  { entities, isSearched, isOpen }: TypeState,
  children: (self: Row) => Promise<readonly Row[]>,
): Row {
  const { label, icon } = TYPES[type];
  const { Expanded, Collapsed } = TreeItemCollapsibleState;
  // The editor looks at whether an item is to be open only where its id is new.
  const item = itemWith(isSearched ? `${type} searched` : type, label, isOpen ? Expanded : Collapsed);
  item.iconPath = new ThemeIcon(icon);
  item.description = counted(entities);
  item.accessibilityInformation = { label: `${label}, ${counted(entities)}` };
  const row: Row = { item, parent: null, children: () => children(row) };
  return row;
}

export function entityRow(asking: Asking, parent: Row, entity: EntitySummary): EntityRow {
  const { key, name, type, documents, mentions } = entity;
  const item = itemWith(`${type} ${key}`, name, TreeItemCollapsibleState.Collapsed);
  item.iconPath = new ThemeIcon(TYPES[type].icon);
  item.description = `${counted(documents)} · ${counted(mentions)}`;
  item.accessibilityInformation = {
    label: [name, TYPES[type].one, counted(documents, 'document'), counted(mentions, 'mention')].join(', '),
  };
  item.contextValue = 'entity';
  const row: EntityRow = {
    item,
    parent,
    entity,
    async children() {
      const params: EntityDocumentsParams = { key, limit: asking.tree.limitOf(row) };
      const page = await asking.session.request<Page<NamingDocument>>(ENTITY_DOCUMENTS, params);
      const isOnly = page.total === 1;
      const rows = page.entries.map((document) => documentRow(asking, row, document, isOnly));
      return asking.tree.page(row, rows, page.total);
    },
    async tooltip() {
      const params: DescribeEntityParams = { key };
      const text = await asking.session.request<string | null>(DESCRIBE_ENTITY, params);
      // Not trusted: commands in it would do nothing, and the server has escaped what comes from texts.
      return text === null ? null : new MarkdownString(text);
    },
  };
  return row;
}

function documentRow(
  asking: Asking,
  parent: EntityRow,
  { id, name, uri, mentions }: NamingDocument,
  isOnly: boolean,
): Row {
  const { Expanded, Collapsed } = TreeItemCollapsibleState;
  const item = itemWith(`${parent.item.id} ${id}`, name, isOnly ? Expanded : Collapsed);
  item.iconPath = new ThemeIcon('file');
  const { beside, inFull } = fileOf(name, uri);
  item.description = [counted(mentions), ...beside].join(' · ');
  item.tooltip = inFull;
  item.accessibilityInformation = { label: `${item.tooltip}, ${counted(mentions, 'mention')}` };
  const row: Row = {
    item,
    parent,
    async children() {
      const { key } = parent.entity;
      const params: EntityMentionsParams = { key, document: id, limit: asking.tree.limitOf(row) };
      const page = await asking.session.request<Page<MentionInLine>>(ENTITY_MENTIONS, params);
      const rows = page.entries.map((mention, index) => mentionRow(row, mention, index));
      return asking.tree.page(row, rows, page.total);
    },
  };
  return row;
}

function mentionRow(parent: Row, mention: MentionInLine, index: number): Row {
  const { before, words, after } = mention;
  const label = before + words + after;
  const highlights: [number, number][] = [[before.length, before.length + words.length]];
  const item = itemWith(`${parent.item.id} ${index}`, { label, highlights }, TreeItemCollapsibleState.None);
  const { uri, range } = placeOf(mention);
  const line = lineNumber(range.start.line);
  item.tooltip = `${label} (${line})`;
  item.accessibilityInformation = { label: `${label}, ${line}` };
  // This command alone gets from the tree how it was chosen: a click shows the place, Enter goes there.
  item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [uri, { selection: range }] };
  return { item, parent };
}

interface Shown {
  /** Of all that are of the type. */
  readonly label: string;
  /** Of one. */
  readonly one: string;
  /** A codicon. */
  readonly icon: string;
}

const TYPES: Readonly<Record<EntityType, Shown>> = {
  person: { label: l10n.t('People'), one: l10n.t('person'), icon: 'person' },
  organization: { label: l10n.t('Organisations'), one: l10n.t('organisation'), icon: 'organization' },
  place: { label: l10n.t('Places'), one: l10n.t('place'), icon: 'location' },
  event: { label: l10n.t('Events'), one: l10n.t('event'), icon: 'calendar' },
  other: { label: l10n.t('Other Names'), one: l10n.t('other name'), icon: 'tag' },
};
