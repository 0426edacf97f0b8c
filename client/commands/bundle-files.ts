/**
 * *Bundle Files…*: writes the chosen files into one bundle. The files themselves stay as they are.
 */
import { FileType, l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { MAKE_BUNDLE, type MakeBundleParams, type MakeBundleResult } from '../../protocol/requests.ts';
import type { LanguageSession } from '../language-session.ts';
import { plainLabel } from '../plain-label.ts';
import { readText } from '../read-text.ts';
import { shortNames } from '../short-names.ts';
import type { SourceDocuments } from '../source-documents.ts';
import { tellRefusals } from '../tell-refusals.ts';
import { leftOutWords } from '../words.ts';
import { writeFiles } from '../write-files.ts';
import type { Command } from './command.ts';

export const bundleFiles: Command = {
  id: 'crossquote.bundleFiles',
  /** @param given As the Explorer calls it: the file it was called on, and all that are selected. Then the target, if it is known. */
  async run(session, [clicked, selected, target]) {
    const files = await chooseFiles(session.sources, clicked, selected);
    if (files.length === 0) return;
    const text = await makeBundle(session, files);
    if (text === null) return;
    // The dialog asks before it hands out the name of a file that exists.
    const uri = target instanceof Uri ? target : await askForTarget(files);
    if (!uri || !(await writeFiles([{ uri, content: text }], { isOverwriteAgreed: uri !== target }))) return;
    await window.showTextDocument(uri);
  },
};

async function chooseFiles(
  sources: SourceDocuments,
  clicked: unknown,
  selected: unknown,
): Promise<readonly Uri[]> {
  const chosen = (Array.isArray(selected) ? selected : [clicked]).filter((uri) => uri instanceof Uri);
  if (chosen.length > 0) return expandFolders(sources, chosen);
  const { files, ignored } = await sources.findFiles();
  if (files.length === 0) {
    const leftOut = ignored.flatMap((folder) => leftOutWords(folder.leftOut));
    const reason = l10n.t('No source files here: the globs in crossquote.include name none.');
    const told = l10n.t(
      'No source files here. {0}. To read them, turn off crossquote.useIgnoreFiles.',
      leftOut.join('. '),
    );
    void window.showInformationMessage(leftOut.length === 0 ? reason : told);
    return [];
  }
  const choices = files.map((uri): QuickPickItem & { uri: Uri } => ({
    label: plainLabel(workspace.asRelativePath(uri)),
    uri,
  }));
  const picked = await window.showQuickPick(choices, {
    canPickMany: true,
    title: l10n.t('Bundle Files'),
    placeHolder: l10n.t('Choose the files to put into one bundle'),
  });
  return (picked ?? []).map(({ uri }) => uri);
}

/** Folders stand for the sources in them; files are taken as they are, whatever the globs say. */
async function expandFolders(sources: SourceDocuments, uris: readonly Uri[]): Promise<readonly Uri[]> {
  const files = new Map<string, Uri>();
  for (const uri of uris) {
    const isFolder = (await workspace.fs.stat(uri)).type & FileType.Directory;
    const found = isFolder ? (await sources.findFiles(uri)).files : [uri];
    for (const file of found) files.set(file.toString(), file);
  }
  if (files.size === 0)
    void window.showInformationMessage(l10n.t('There are no source files in this folder.'));
  return [...files.values()];
}

/** @returns The bundle's text, or null; then the user has been told why there is none. */
async function makeBundle(session: LanguageSession, uris: readonly Uri[]): Promise<string | null> {
  const names = shortNames(uris.map((uri) => uri.path));
  const files: { name: string; text: string }[] = [];
  const unread: string[] = [];
  for (const [index, uri] of uris.entries()) {
    const name = names[index] ?? uri.path;
    const text = await readText(uri);
    if (text === null) unread.push(l10n.t('{0} is not UTF-8 text: save it as UTF-8, or leave it out.', name));
    else files.push({ name, text });
  }
  if (unread.length > 0) {
    await tellRefusals(l10n.t('No bundle was made.'), unread);
    return null;
  }
  const params: MakeBundleParams = { files };
  const { text, refusals } = await session.request<MakeBundleResult>(MAKE_BUNDLE, params);
  if (refusals.length === 0) return text;
  await tellRefusals(
    l10n.t('No bundle was made: it could not be split again into the same files.'),
    refusals,
  );
  return null;
}

function askForTarget([first]: readonly Uri[]): Thenable<Uri | undefined> {
  return window.showSaveDialog({
    title: l10n.t('Write the Bundle'),
    saveLabel: l10n.t('Write Bundle'),
    filters: { [l10n.t('Source bundle')]: ['bundle'] },
    ...(first ? { defaultUri: Uri.joinPath(first, '..', 'sources.bundle') } : {}),
  });
}
