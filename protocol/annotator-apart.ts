/**
 * The one setting that is of a person and not of the documents.
 *
 * Of the places that settings come from the first that says something counts alone, so that a folder's settings file is whole
 * or nothing. Whoever has put their name in their editor has said nothing of the documents by that.
 */
import { parseSettings } from './parse-settings.ts';
import type { Settings } from './settings.ts';

interface Apart {
  /** What is said of the documents; empty for nothing. */
  readonly others: Readonly<Record<string, unknown>>;
  /** The same settings with the name, where one is said. */
  withAnnotator(settings: Settings): Settings;
}

export function annotatorApart({ annotator, ...others }: Readonly<Record<string, unknown>>): Apart {
  const said = annotator === undefined ? {} : { annotator: parseSettings({ annotator }).settings.annotator };
  return { others, withAnnotator: (settings) => ({ ...settings, ...said }) };
}
