/**
 * *Export…*: statements, names or annotations as files for other programs, in a format that is picked.
 */
import {
  commands,
  l10n,
  ProgressLocation,
  type QuickPickItem,
  QuickPickItemKind,
  Uri,
  window,
  workspace,
} from 'vscode';
import {
  EXPORT,
  EXPORT_CHOICES,
  type ExportChoice,
  type ExportedFile,
  type ExportParams,
  type ExportResult,
  type MatrixFormat,
} from '../../protocol/requests.ts';
import type { LanguageSession } from '../language-session.ts';
import { memberPath } from '../member-path.ts';
import { exportMatrix } from '../webviews/export-matrix.ts';
import { andMore } from '../words.ts';
import { writeFiles } from '../write-files.ts';
import type { Command } from './command.ts';

export const exportFiles: Command = {
  id: 'crossquote.export',
  /** @param given The id of a choice, else the user picks one. Then the file or the folder, if it is known. */
  async run(session, [id, target]) {
    const choices = await session.request<readonly ExportChoice[]>(EXPORT_CHOICES, {});
    const known = choices.find((choice) => choice.id === id);
    const chosen = known ?? (await pick(choices));
    if (!chosen) return;
    if ('matrix' in chosen) return exportMatrix(session, { ...WHOLE, format: chosen.matrix });
    const made = await make(session, chosen);
    if (made === 'cancelled') return;
    if (made.files.length === 0) {
      void window.showInformationMessage(NOTHING[chosen.about]);
      return;
    }
    await write(made, target instanceof Uri ? target : undefined);
  },
};

/** The matrix has an export of its own, as it is seen; here it is all of it. */
const WHOLE = {
  query: '',
  onlyDiffering: false,
  rowOrder: 'spread',
  columnOrder: 'rows',
  hasIdleDocuments: false,
} as const;

const MATRICES: readonly { readonly matrix: MatrixFormat; readonly format: string }[] = [
  { matrix: 'html', format: 'HTML' },
  { matrix: 'csv', format: 'CSV' },
];

const KINDS: Readonly<Record<ExportChoice['about'], string>> = {
  statements: l10n.t('Statements'),
  entities: l10n.t('People, Organisations, Places'),
  annotations: l10n.t('Annotations'),
};

const NOTHING: Readonly<Record<ExportChoice['about'], string>> = {
  statements: l10n.t('There are no statements to export: nothing is reported more than once yet.'),
  entities: l10n.t('There are no names to export: no document names anybody.'),
  annotations: l10n.t('There are no annotations to export.'),
};

type Chosen = ExportChoice | (typeof MATRICES)[number];

async function pick(choices: readonly ExportChoice[]): Promise<Chosen | undefined> {
  const groups = (Object.keys(KINDS) as readonly ExportChoice['about'][]).flatMap((about) => [
    separator(KINDS[about]),
    ...choices
      .filter((choice) => choice.about === about)
      .map((choice) => ({ label: choice.format, description: KINDS[about], choice })),
    ...(about === 'statements' ? matrices() : []),
  ]);
  const picked = await window.showQuickPick<QuickPickItem & { readonly choice?: Chosen }>(groups, {
    title: l10n.t('Export'),
    placeHolder: l10n.t('Choose what to export, and in which format'),
    matchOnDescription: true,
  });
  return picked?.choice;
}

function matrices(): readonly (QuickPickItem & { readonly choice: Chosen })[] {
  return MATRICES.map((choice) => ({
    label: choice.format,
    description: l10n.t('Statement Matrix'),
    choice,
  }));
}

function separator(label: string): QuickPickItem {
  return { label, kind: QuickPickItemKind.Separator };
}

async function make(session: LanguageSession, { id }: ExportChoice): Promise<ExportResult | 'cancelled'> {
  const progress = {
    location: ProgressLocation.Notification,
    title: l10n.t('Making the export'),
    cancellable: true,
  };
  return window.withProgress(progress, (_, token) => {
    const params: ExportParams = { id };
    return session.request<ExportResult>(EXPORT, params, token).catch((error: unknown) => {
      if (token.isCancellationRequested) return 'cancelled' as const;
      throw error;
    });
  });
}

async function write({ files, losses }: ExportResult, given: Uri | undefined): Promise<void> {
  const [first, ...others] = files;
  if (!first) return;
  const isOne = others.length === 0;
  const target = given ?? (isOne ? await askForFile(first.path) : await askForFolder());
  if (!target) return;
  const placed = files.flatMap(({ path, ...file }) => {
    // The server makes paths that are safe; who reads them does not rely on it.
    const parts = memberPath(path);
    return parts ? [{ uri: isOne ? target : Uri.joinPath(target, ...parts), content: contentOf(file) }] : [];
  });
  // The dialog asks before it hands out the name of a file that exists.
  if (!(await writeFiles(placed, { isOverwriteAgreed: isOne && !given }))) return;
  // The command is done, however long the message stands.
  void tell(placed[0]?.uri ?? target, isOne ? null : { folder: target, count: placed.length }, losses);
}

function contentOf({ content, isBase64 }: Omit<ExportedFile, 'path'>): string | Uint8Array {
  return isBase64 ? Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0)) : content;
}

async function tell(
  first: Uri,
  below: { readonly folder: Uri; readonly count: number } | null,
  losses: readonly string[],
): Promise<void> {
  const written = below
    ? l10n.t('{0} files written to {1}.', below.count, workspace.asRelativePath(below.folder))
    : l10n.t('1 file written to {0}.', workspace.asRelativePath(first));
  const open = l10n.t('Open');
  const shown = [...losses.slice(0, 3), ...(losses.length > 3 ? [andMore(losses.length - 3)] : [])];
  const answer =
    losses.length === 0
      ? await window.showInformationMessage(written, open)
      : await window.showWarningMessage(l10n.t('{0} Left out: {1}', written, shown.join('; ')), open);
  if (answer === open) await commands.executeCommand('vscode.open', first);
}

function askForFile(name: string): Thenable<Uri | undefined> {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const [folder] = workspace.workspaceFolders ?? [];
  return window.showSaveDialog({
    title: l10n.t('Export'),
    saveLabel: l10n.t('Export'),
    filters: { [ending.toUpperCase()]: [ending] },
    ...(folder ? { defaultUri: Uri.joinPath(folder.uri, name) } : {}),
  });
}

async function askForFolder(): Promise<Uri | undefined> {
  const [folder] = workspace.workspaceFolders ?? [];
  const chosen = await window.showOpenDialog({
    title: l10n.t('Export'),
    openLabel: l10n.t('Write Files Here'),
    canSelectFiles: false,
    canSelectFolders: true,
    ...(folder ? { defaultUri: folder.uri } : {}),
  });
  return chosen?.[0];
}
