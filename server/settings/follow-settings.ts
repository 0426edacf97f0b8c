/**
 * Taking over the settings at the start and whenever they may have changed, one reading after the other.
 */
import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Settings } from '../../protocol/settings.ts';
import type { Services } from '../feature.ts';
import { describeError, guardNotification } from '../guard.ts';
import type { Refresher } from '../refresher.ts';
import { SECTION, type SettingsSource } from './settings-source.ts';

export interface FollowedSettings {
  /** Asks the client to tell of changes. */
  register(): void;
  /** Reads the settings and acts on what has changed: severities refresh, globs and languages scan again. */
  update(): Promise<void>;
}

export function followSettings(
  { connection, session, indexer }: Services,
  refresher: Refresher,
  source: SettingsSource,
): FollowedSettings {
  let started = false;

  const takeOver = async (): Promise<void> => {
    const before = session.settings;
    const after = await source.read();
    const first = !started;
    started = true;
    const isSame = sameJson(before, after);
    if (!isSame) session.setSettings(after);
    // The first scan is begun by whoever starts the server, settings or not, and takes in what is open.
    if (!first) void session.takeInOpen();
    if (isSame) return;
    refresher.refreshAll();
    if (!first && !sameJson(scannedBy(before), scannedBy(after))) void indexer.rescan();
  };
  const update = (): Promise<void> => {
    session.settingsRead = session.settingsRead.then(takeOver).catch((error: unknown) => {
      connection.console.error(`reading the settings failed: ${describeError(error)}`);
    });
    return session.settingsRead;
  };
  connection.onDidChangeConfiguration(
    guardNotification(connection, 'configuration', ({ settings }) => {
      source.give(settings);
      // Before the first reading there is nothing to update.
      return started ? update() : undefined;
    }),
  );
  return {
    update,
    register() {
      if (!session.client.dynamicConfiguration) return;
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: SECTION })
        .catch((error: unknown) => connection.console.info(`no news of settings: ${describeError(error)}`));
    },
  };
}

/** The settings that say which files are read, and how. */
function scannedBy(settings: Settings): Partial<Settings> {
  const { include, exclude, useIgnoreFiles, language, reportingVerbs } = settings;
  return { include, exclude, useIgnoreFiles, language, reportingVerbs };
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
