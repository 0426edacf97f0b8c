/**
 * *Split Bundle…*: writes the members of a bundle as files below a folder. The bundle itself stays as it is.
 */
import { l10n, Uri, window, workspace } from 'vscode';
import { SPLIT_BUNDLE, type SplitBundleParams, type SplitBundleResult } from '../../protocol/requests.ts';
import { memberPath } from '../member-path.ts';
import { readText } from '../read-text.ts';
import { tellRefusals } from '../tell-refusals.ts';
import { linkOnTheWay, type NewFile, writeFiles } from '../write-files.ts';
import type { Command } from './command.ts';

export const splitBundle: Command = {
  id: 'crossquote.splitBundle',
  /** @param given The bundle, else the active editor's document is meant. Then the folder, if it is known. */
  async run(session, [clicked, target]) {
    const uri = clicked instanceof Uri ? clicked : window.activeTextEditor?.document.uri;
    if (!uri) {
      void window.showInformationMessage(l10n.t('Open a bundle to split it.'));
      return;
    }
    const text = await readText(uri);
    if (text === null)
      return tellRefusals(l10n.t('The bundle was not split.'), [
        l10n.t('It is not UTF-8 text: save it as UTF-8.'),
      ]);
    const params: SplitBundleParams = { text };
    const { files, refusals } = await session.request<SplitBundleResult>(SPLIT_BUNDLE, params);
    if (refusals.length > 0) return tellRefusals(l10n.t('The bundle was not split.'), refusals);
    if (files.length === 0) {
      void window.showInformationMessage(
        l10n.t('This document is not a bundle: it has no member to split off.'),
      );
      return;
    }
    const folder = target instanceof Uri ? target : await askForFolder(uri);
    if (!folder) return;
    const { placed, refused } = await placeBelow(folder, files);
    if (refused.length > 0) return tellRefusals(l10n.t('The bundle was not split.'), refused);
    if (!(await writeFiles(placed, { isOverwriteAgreed: false }))) return;
    void window.showInformationMessage(
      placed.length === 1
        ? l10n.t('1 file written to {0}.', workspace.asRelativePath(folder))
        : l10n.t('{0} files written to {1}.', placed.length, workspace.asRelativePath(folder)),
    );
  },
};

async function askForFolder(bundle: Uri): Promise<Uri | undefined> {
  const isSaved = bundle.scheme !== 'untitled';
  const defaultUri = isSaved ? Uri.joinPath(bundle, '..') : workspace.workspaceFolders?.[0]?.uri;
  const chosen = await window.showOpenDialog({
    title: l10n.t('Split the Bundle Into a Folder'),
    openLabel: l10n.t('Write Files Here'),
    canSelectFiles: false,
    canSelectFolders: true,
    ...(defaultUri ? { defaultUri } : {}),
  });
  return chosen?.[0];
}

/** Where each member goes, and why some must not be written: then nothing is. */
async function placeBelow(
  folder: Uri,
  files: SplitBundleResult['files'],
): Promise<{ readonly placed: readonly NewFile[]; readonly refused: readonly string[] }> {
  const placed: NewFile[] = [];
  const refused: string[] = [];
  for (const { name, text } of files) {
    const parts = memberPath(name);
    const link = parts && (await linkOnTheWay(folder, parts));
    if (!parts) refused.push(l10n.t('“{0}” cannot be a file’s name below a folder.', name));
    else if (link)
      refused.push(l10n.t('“{0}” would be written through the symbolic link {1}.', name, link.path));
    else placed.push({ uri: Uri.joinPath(folder, ...parts), content: text });
  }
  return { placed, refused };
}
