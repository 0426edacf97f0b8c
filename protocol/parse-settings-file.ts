/**
 * Settings from the text of a `.crossquoterc.json`. Reading the file is for the host.
 */
import { parseJson } from './parse-json.ts';
import { type ParsedSettings, parseSettings } from './parse-settings.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

/** The file's name at the root of a workspace folder. */
export const SETTINGS_FILE = '.crossquoterc.json';

/** Read the text of a settings file; of a text that is no JSON the settings are the defaults. */
export function parseSettingsFile(text: string): ParsedSettings {
  const parsed = parseJson(text);
  if ('value' in parsed) return parseSettings(parsed.value);
  return { settings: DEFAULT_SETTINGS, problems: [parsed.mistake] };
}
