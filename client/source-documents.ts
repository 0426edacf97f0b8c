/**
 * Which documents of the editor are sources: bundles by their language, loose text by the globs of the settings.
 * The language of a document is never changed for it.
 */
import picomatch from 'picomatch';
import { type Disposable, EventEmitter, type TextDocument, type Uri, workspace } from 'vscode';
import type { DocumentSelector } from 'vscode-languageclient';
import { DEFAULT_SETTINGS } from '../protocol/settings.ts';
import { findFiles } from './find-files.ts';

export class SourceDocuments implements Disposable {
  readonly #changed = new EventEmitter<{ readonly hasNewSelector: boolean }>();
  /** The globs have changed, so that documents may have become sources or have ceased to be. */
  readonly onDidChange = this.#changed.event;
  readonly #listener: Disposable;
  #include = globs('include');
  #exclude = globs('exclude');
  #isWanted = fileFilter(this.#include, this.#exclude);

  constructor() {
    this.#listener = workspace.onDidChangeConfiguration((event) => {
      const hasNewSelector = event.affectsConfiguration('crossquote.include');
      if (!hasNewSelector && !event.affectsConfiguration('crossquote.exclude')) return;
      this.#include = globs('include');
      this.#exclude = globs('exclude');
      this.#isWanted = fileFilter(this.#include, this.#exclude);
      this.#changed.fire({ hasNewSelector });
    });
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

  /** The files of the workspace that the globs name, or those of one folder in it. */
  findFiles(below?: Uri): Promise<readonly Uri[]> {
    return findFiles(this.#include, this.#exclude, below);
  }

  /**
   * The selector for the language client: all sources and, for want of an "except", excluded files too. Those the
   * server leaves alone by the same globs.
   */
  selector(): DocumentSelector {
    const folders = workspace.workspaceFolders ?? [];
    const schemes = new Set(['file', 'untitled', ...folders.map((folder) => folder.uri.scheme)]);
    return [...schemes].flatMap((scheme) => [
      { scheme, language: 'source-bundle' },
      ...this.#include.map((glob) => ({ scheme, pattern: glob.startsWith('**/') ? glob : `**/${glob}` })),
    ]);
  }

  dispose(): void {
    this.#listener.dispose();
    this.#changed.dispose();
  }
}

function globs(key: 'include' | 'exclude'): readonly string[] {
  return workspace.getConfiguration('crossquote').get(key, DEFAULT_SETTINGS[key]);
}

function fileFilter(include: readonly string[], exclude: readonly string[]): (path: string) => boolean {
  const isIncluded = picomatch([...include], { dot: true });
  const isExcluded = picomatch([...exclude], { dot: true });
  return (path) => isIncluded(path) && !isExcluded(path);
}
