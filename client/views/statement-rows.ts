/**
 * The rows of the tree of statements: speakers, statements, and each report with its document.
 */
import { l10n, MarkdownString, ThemeIcon, TreeItemCollapsibleState } from 'vscode';
import {
  DESCRIBE_STATEMENT,
  type DescribeStatementParams,
  type Page,
  STATEMENT_REPORTS,
  type StatementReport,
  type StatementReportsParams,
  type StatementSpeaker,
  type StatementSummary,
} from '../../protocol/requests.ts';
import { placeOf } from '../show-place.ts';
import { counted, inDocuments, lineNumber, relationInWords, SPEAKER_NOT_NAMED } from '../words.ts';
import type { Asking } from './asking.ts';
import { fileOf } from './file-of.ts';
import { itemWith, type Row } from './lazy-tree.ts';

/** The row of a statement, as the view's menus hand it to commands. */
interface StatementRow extends Row {
  readonly statement: StatementSummary;
}

export function isStatementRow(row: unknown): row is StatementRow {
  return typeof row === 'object' && row !== null && 'statement' in row;
}

/** @param statements How many they say. */
export function speakerRow(
  { key, name }: Pick<StatementSpeaker, 'key' | 'name'>,
  statements: number,
  children: (self: Row) => Promise<readonly Row[]>,
): Row {
  const label = name ?? l10n.t('Speaker Not Known');
  const item = itemWith(`speaker ${key}`, label, TreeItemCollapsibleState.Collapsed);
  item.iconPath = new ThemeIcon(name === null ? 'question' : 'account');
  item.description = counted(statements);
  item.accessibilityInformation = { label: `${label}, ${counted(statements, 'statement')}` };
  const row: Row = { item, parent: null, children: () => children(row) };
  return row;
}

/** @param parent The row of a speaker with the key; null at the top. */
export function statementRow(
  asking: Asking,
  parent: { readonly row: Row; readonly key: string } | null,
  statement: StatementSummary,
): StatementRow {
  const { id, text, speakers, described, isSuggested, differs } = statement;
  const item = itemWith(`${parent?.row.item.id ?? ''} ${id}`, text, TreeItemCollapsibleState.Collapsed);
  const kind = isSuggested ? 'suggested' : differs ? 'differs' : 'same';
  item.iconPath = new ThemeIcon(STATEMENT_ICONS[kind]);
  const names = speakers.filter(({ key }) => key !== parent?.key).flatMap(({ name }) => name ?? []);
  const who = names.length > 0 ? names.join(', ') : (described ?? SPEAKER_NOT_NAMED);
  const also = parent && speakers.length > 0 ? names.map((name) => l10n.t('also {0}', name)) : [who];
  const reports = `${counted(statement.reports, 'report')} ${inDocuments(statement.documents)}`;
  const spread = isSuggested ? l10n.t('perhaps {0}', reports) : reports;
  const facts = [...also, spread, counted(statement.wordings, 'wording')];
  item.description = facts.join(' · ');
  item.accessibilityInformation = { label: [text, ...facts, STATEMENT_KINDS[kind]].join(', ') };
  item.contextValue = 'statement';
  const row: StatementRow = {
    item,
    parent: parent?.row ?? null,
    statement,
    async children() {
      const params: StatementReportsParams = { id, limit: asking.tree.limitOf(row) };
      const page = await asking.session.request<Page<StatementReport>>(STATEMENT_REPORTS, params);
      const rows = page.entries.map((report) => reportRow(asking, row, id, report, page.entries));
      return asking.tree.page(row, rows, page.total);
    },
    tooltip: () => describe(asking, { id, report: null }),
  };
  return row;
}

function reportRow(
  asking: Asking,
  parent: Row,
  statement: string,
  report: StatementReport,
  siblings: readonly StatementReport[],
): Row {
  const { id, document, speaker, relation, status } = report;
  const item = itemWith(`${parent.item.id} ${id}`, document, TreeItemCollapsibleState.None);
  item.iconPath = new ThemeIcon(status === 'suggested' ? 'question' : (RELATION_ICONS[relation] ?? 'diff'));
  const { uri, range } = placeOf(report);
  const { beside } = fileOf(document, report.uri);
  const isRepeated = siblings.filter((other) => other.document === document).length > 1;
  const line = lineNumber(range.start.line);
  const facts = [speaker ?? SPEAKER_NOT_NAMED, relationInWords(relation, status)];
  item.description = [...facts, ...(isRepeated ? [line] : []), ...beside].join(' · ');
  item.accessibilityInformation = {
    label: [document, ...facts, line, ...beside].join(', '),
  };
  // This command alone gets from the tree how it was chosen: a click shows the place, Enter goes there.
  item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [uri, { selection: range }] };
  return { item, parent, tooltip: () => describe(asking, { id: statement, report: id }) };
}

async function describe(
  { session }: Asking,
  params: DescribeStatementParams,
): Promise<MarkdownString | null> {
  const text = await session.request<string | null>(DESCRIBE_STATEMENT, params);
  // Not trusted: commands in it would do nothing, and the server has escaped what comes from texts.
  return text === null ? null : new MarkdownString(text);
}

type StatementKind = 'same' | 'differs' | 'suggested';

/** Codicons. */
const STATEMENT_ICONS: Readonly<Record<StatementKind, string>> = {
  same: 'check-all',
  differs: 'diff',
  suggested: 'question',
};

const STATEMENT_KINDS: Readonly<Record<StatementKind, string>> = {
  same: l10n.t('the same words everywhere'),
  differs: l10n.t('with differences'),
  suggested: l10n.t('only suggested'),
};

/** Codicons, by the relation of a report to the fullest. */
const RELATION_ICONS: Readonly<Record<string, string>> = {
  fullest: 'quote',
  verbatim: 'check',
  truncated: 'ellipsis',
  spliced: 'ellipsis',
  partial: 'ellipsis',
  reworded: 'diff',
  paraphrased: 'comment',
};
