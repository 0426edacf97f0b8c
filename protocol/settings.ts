/**
 * The settings, as the user writes them under `crossquote` in an editor, or in a `.crossquoterc.json` file.
 */
import type { CheckCode, Severity } from './checks.ts';

export interface Settings {
  /** Globs of the files to read, relative to the workspace folder. */
  readonly include: readonly string[];
  /** Globs of files to leave alone, stronger than `include`. */
  readonly exclude: readonly string[];
  /** Severity by check code; a code that is not named keeps its default. */
  readonly severity: Readonly<Partial<Record<CheckCode, Severity | 'off'>>>;
}

export const DEFAULT_SETTINGS: Settings = {
  include: ['**/*.txt', '**/*.bundle', '**/*.txtar'],
  exclude: [
    '**/node_modules/**',
    '**/.*/**',
    '**/requirements*.txt',
    '**/constraints*.txt',
    '**/CMakeLists.txt',
    '**/robots.txt',
    '**/LICENSE*.txt',
    '**/COPYING*.txt',
    '**/NOTICE*.txt',
  ],
  severity: {},
};
