/**
 * Where compiled code is kept between two starts: in the folder for what programs can make again.
 */
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/**
 * It need not exist.
 *
 * @see https://specifications.freedesktop.org/basedir-spec/latest/ which is heeded on all systems where it is set.
 */
export function codeFolder(
  platform: NodeJS.Platform = process.platform,
  { XDG_CACHE_HOME: chosen, LOCALAPPDATA: local }: Readonly<Record<string, string | undefined>> = process.env,
  home: string = homedir(),
): string {
  return join(cachesOf(platform, chosen, local, home), 'crossquote', 'code');
}

function cachesOf(
  platform: NodeJS.Platform,
  chosen: string | undefined,
  local: string | undefined,
  home: string,
): string {
  if (chosen?.startsWith('/')) return chosen;
  if (platform === 'darwin') return join(home, 'Library', 'Caches');
  if (platform === 'win32') return local ?? join(home, 'AppData', 'Local');
  return join(home, '.cache');
}
