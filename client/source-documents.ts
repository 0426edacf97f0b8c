/**
 * Which documents of the editor are sources: bundles by their language, loose text by the globs of the settings.
 * The language of a document is never changed for it.
 */
import { Disposable, EventEmitter, type TextDocument, type Uri, workspace } from 'vscode';
import type { DocumentSelector } from 'vscode-languageclient';
import { wantedFiles } from '../files/wanted-files.ts';
import { SETTINGS_FILE } from '../protocol/parse-settings-file.ts';
import { DEFAULT_SETTINGS, type Settings } from '../protocol/settings.ts';
import { ENTITIES_FILE, GIT_ATTRIBUTES_FILE, SIDECARS } from '../protocol/user-files.ts';
import { type FoundFiles, findFiles } from './find-files.ts';
import { windowSettings } from './window-settings.ts';

export class SourceDocuments implements Disposable {
  readonly #changed = new EventEmitter<{ readonly hasNewSelector: boolean }>();
  /** The globs have changed, so that documents may have become sources or have ceased to be. */
  readonly onDidChange = this.#changed.event;
  readonly #listeners: Disposable;
  #settings: Settings = DEFAULT_SETTINGS;
  #isWanted = fileFilter(DEFAULT_SETTINGS);

  /** Knows the defaults until `read` has ended. */
  constructor() {
    const watcher = workspace.createFileSystemWatcher(`**/${SETTINGS_FILE}`);
    const read = () => this.read();
    this.#listeners = Disposable.from(
      watcher,
      watcher.onDidCreate(read),
      watcher.onDidChange(read),
      watcher.onDidDelete(read),
      workspace.onDidChangeWorkspaceFolders(read),
      workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('crossquote') && read()),
    );
  }

  /** Take over the settings as they are now. */
  async read(): Promise<void> {
    const before = this.#settings;
    const selectorBefore = JSON.stringify(this.selector());
    this.#settings = await windowSettings();
    if (JSON.stringify(before) === JSON.stringify(this.#settings)) return;
    this.#isWanted = fileFilter(this.#settings);
    this.#changed.fire({ hasNewSelector: JSON.stringify(this.selector()) !== selectorBefore });
  }

  has(document: TextDocument): boolean {
    return document.languageId === 'source-bundle' || this.#hasFile(document.uri);
  }

  /** One outside every workspace folder is judged by its name alone. */
  #hasFile(uri: Uri): boolean {
    const folder = workspace.getWorkspaceFolder(uri);
    if (folder) return this.#isWanted(uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1));
    return uri.scheme === 'file' && this.#isWanted(uri.path.slice(uri.path.lastIndexOf('/') + 1));
  }

  /** The files of the workspace that are read, or those of one folder in it; and what ignore files leave out of them. */
  findFiles(below?: Uri): Promise<FoundFiles> {
    return findFiles(this.#settings, below);
  }

  /**
   * The selector for the language client: all sources and, for want of an "except", excluded files too, which the
   * server leaves alone by the same globs; and what users say and decide, which counts before it is saved.
   */
  selector(): DocumentSelector {
    const folders = workspace.workspaceFolders ?? [];
    const schemes = new Set(['file', 'untitled', ...folders.map((folder) => folder.uri.scheme)]);
    return [...schemes].flatMap((scheme) => [
      { scheme, language: 'source-bundle' },
      { scheme, pattern: `**/${SIDECARS}` },
      { scheme, pattern: `**/${ENTITIES_FILE}` },
      { scheme, pattern: `**/${GIT_ATTRIBUTES_FILE}` },
      ...this.#settings.include.map((glob) => ({
        scheme,
        pattern: glob.startsWith('**/') ? glob : `**/${glob}`,
      })),
    ]);
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#changed.dispose();
  }
}

function fileFilter({ include, exclude }: Settings): (path: string) => boolean {
  return wantedFiles(include, exclude).isRead;
}
