/**
 * The settings of the current folder.
 */
import type { Command } from 'commander';
import { parseSettingsFile, SETTINGS_FILE } from '../protocol/parse-settings-file.ts';
import { inEnglish } from '../protocol/phrase.ts';
import { DEFAULT_SETTINGS, type Settings } from '../protocol/settings.ts';
import { readIfThere } from './read-text.ts';
import { UserError } from './user-error.ts';
import { visible } from './visible.ts';

/**
 * The settings in `.crossquoterc.json`, or the defaults where there is no such file, and what the options of the command say.
 *
 * @throws UserError where something in the file is not understood: a check that passes because its settings were
 * ignored would mislead.
 */
export function readSettings(command: Command): Settings {
  const settings = inThisFolder();
  // Commander has this one as the opposite of what is given.
  return command.optsWithGlobals<{ ignore: boolean }>().ignore
    ? settings
    : { ...settings, useIgnoreFiles: false };
}

function inThisFolder(): Settings {
  const read = readIfThere(SETTINGS_FILE);
  if (read === null) return DEFAULT_SETTINGS;
  if ('refusal' in read) throw new UserError(`${SETTINGS_FILE} ${inEnglish(read.refusal)}`);
  const { settings, problems } = parseSettingsFile(read.text);
  if (problems.length === 0) return settings;
  throw new UserError(problems.map((problem) => `${SETTINGS_FILE}: ${visible(problem)}`).join('\n'));
}
