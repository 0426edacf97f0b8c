/**
 * What a client gives in its greeting: where to keep what is found in files, and for clients that cannot be asked the settings.
 *
 * The folder is not among the settings, since a file of the workspace may give those, and must not name a place to write to.
 */

interface InitializationOptions {
  /** An absolute path of the machine that the server runs on; null for nowhere, undefined where nothing is said. */
  readonly cacheFolder: string | null | undefined;
  /** All else, not looked at. */
  readonly settings: unknown;
}

export function initializationOptionsIn(given: unknown): InitializationOptions {
  if (typeof given !== 'object' || given === null || !('cache' in given))
    return { cacheFolder: undefined, settings: given };
  const { cache, ...settings } = given;
  if (cache === false) return { cacheFolder: null, settings };
  return { cacheFolder: typeof cache === 'string' ? cache : undefined, settings };
}
