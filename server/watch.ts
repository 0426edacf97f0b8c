/**
 * Following the files that change on disk.
 */
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  WatchKind,
} from 'vscode-languageserver';
import { SETTINGS_FILE } from '../protocol/parse-settings-file.ts';
import { canonicalUri, fileName } from './canonical-uri.ts';
import type { Services } from './feature.ts';
import { describeError, guardNotification } from './guard.ts';

/** @param updateSettings Called when the settings file may have changed. */
export function watchFiles(
  { connection, session, indexer, userFiles }: Services,
  updateSettings: () => Promise<void>,
): { register(): void } {
  connection.onDidChangeWatchedFiles(
    guardNotification(connection, 'watched files', async ({ changes }) => {
      const isGone = ({ type }: FileEvent) => type === FileChangeType.Deleted;
      const pathOf = ({ uri }: FileEvent) => canonicalUri(uri);
      if (changes.some(({ uri }) => fileName(uri) === SETTINGS_FILE)) await updateSettings();
      await userFiles.changed(changes.map(pathOf));
      indexer.forget(new Set(changes.filter(isGone).map(pathOf)));
      // Which files are to be read is another question then, and reads those that have changed.
      if (changes.some((change) => session.asksIgnoreFile(pathOf(change)))) return indexer.rescan();
      await indexer.reread(changes.filter((change) => !isGone(change)).map(pathOf));
    }),
  );
  return {
    register() {
      if (!session.client.dynamicWatching) return;
      // Which files count is the settings' business and changes; and a folder that goes takes its files with it
      // without a word about them. So every file is watched, and looked at only if it is one to read.
      const watchers = [
        { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Change | WatchKind.Delete },
      ];
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers })
        .catch((error: unknown) => connection.console.info(`no news of files: ${describeError(error)}`));
    },
  };
}
