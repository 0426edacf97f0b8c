/**
 * Where a system keeps what programs can make again.
 */
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import process from 'node:process';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Our folder for what is found in files, by the system and its environment; it need not exist.
 *
 * @returns Null where the user wants none: `CROSSQUOTE_CACHE` is `off`, or the path of a folder in place of the system's.
 */
export function ownCacheFolder(...system: Parameters<typeof ownFolder>): string | null {
  const folder = ownFolder(...system);
  return folder && factsFolderIn(folder);
}

/** And that for code which was compiled. */
export function ownCodeFolder(...system: Parameters<typeof ownFolder>): string | null {
  const folder = ownFolder(...system);
  return folder && join(folder, 'code');
}

function ownFolder(
  platform: NodeJS.Platform = process.platform,
  env: Environment = process.env,
  home: string = homedir(),
): string | null {
  const { CROSSQUOTE_CACHE: wanted } = env;
  if (wanted === 'off') return null;
  if (wanted !== undefined && isAbsolute(wanted)) return wanted;
  return join(cachesOf(platform, env, home), 'crossquote');
}

/** The folder for what is found in files, in one that is ours and may hold other things. */
export function factsFolderIn(folder: string): string {
  return join(folder, 'facts');
}

/** @see https://specifications.freedesktop.org/basedir-spec/latest/ which is heeded on all systems where it is set. */
function cachesOf(
  platform: NodeJS.Platform,
  { XDG_CACHE_HOME: chosen, LOCALAPPDATA: local }: Environment,
  home: string,
): string {
  if (chosen !== undefined && isAbsolute(chosen)) return chosen;
  if (platform === 'darwin') return join(home, 'Library', 'Caches');
  if (platform === 'win32') return local ?? join(home, 'AppData', 'Local');
  return join(home, '.cache');
}
