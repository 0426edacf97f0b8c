/**
 * The settings of the current folder.
 */
import type { Decoded } from '../engine/text/decode.ts';
import { parseSettingsFile, SETTINGS_FILE } from '../protocol/parse-settings-file.ts';
import { DEFAULT_SETTINGS, type Settings } from '../protocol/settings.ts';
import { isAbsent, problemOf, readText } from './read-text.ts';
import { UserError } from './user-error.ts';
import { visible } from './visible.ts';

/**
 * The settings in `.crossquoterc.json`, or the defaults where there is no such file.
 *
 * @throws UserError where something in the file is not understood: a check that passes because its settings were
 * ignored would mislead.
 */
export function readSettings(): Settings {
  const read = readSettingsFile();
  if (read === null) return DEFAULT_SETTINGS;
  if ('refusal' in read) throw new UserError(`${SETTINGS_FILE} ${read.refusal}`);
  const { settings, problems } = parseSettingsFile(read.text);
  if (problems.length === 0) return settings;
  throw new UserError(problems.map((problem) => `${SETTINGS_FILE}: ${visible(problem)}`).join('\n'));
}

function readSettingsFile(): Decoded | null {
  try {
    return readText(SETTINGS_FILE);
  } catch (error) {
    return isAbsent(error) ? null : { refusal: problemOf(error) };
  }
}
