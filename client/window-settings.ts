/**
 * The settings that count in this window, looked for in the server's order: what the user has set in the editor, else
 * the settings file at the root of a folder, else the defaults. The first that is given counts alone.
 */
import { Uri, workspace } from 'vscode';
import { annotatorApart } from '../protocol/annotator-apart.ts';
import { parseSettings } from '../protocol/parse-settings.ts';
import { parseSettingsFile, SETTINGS_FILE } from '../protocol/parse-settings-file.ts';
import { DEFAULT_SETTINGS, type Settings } from '../protocol/settings.ts';
import { readText } from './read-text.ts';

/** What is not understood counts as not set; the server tells the user of it. */
export async function windowSettings(): Promise<Settings> {
  const own = ownSettings();
  const { others, withAnnotator } = annotatorApart(own);
  if (Object.keys(others).length > 0) return parseSettings(own).settings;
  for (const folder of workspace.workspaceFolders ?? []) {
    const text = await readText(Uri.joinPath(folder.uri, SETTINGS_FILE)).catch(() => null);
    if (text !== null) return withAnnotator(parseSettingsFile(text).settings);
  }
  return withAnnotator(DEFAULT_SETTINGS);
}

/** Only what the user has set, without the manifest's defaults: they would hide a settings file. */
export function ownSettings(): Readonly<Record<string, unknown>> {
  const configuration = workspace.getConfiguration('crossquote');
  const isSet = (key: string) => {
    const { globalValue, workspaceValue, workspaceFolderValue } = configuration.inspect(key) ?? {};
    return [globalValue, workspaceValue, workspaceFolderValue].some((value) => value !== undefined);
  };
  const keys = Object.keys(DEFAULT_SETTINGS).filter(isSet);
  const settings = Object.fromEntries(keys.map((key) => [key, configuration.get(key)]));
  // The editor hands out proxies, which cannot be posted to a worker.
  return JSON.parse(JSON.stringify(settings));
}
