/**
 * The settings, as the user writes them under `crossquote` in an editor, or in a `.crossquoterc.json` file.
 */
import type { CheckCode, Severity } from './checks.ts';

/** A language that there is a pack for. */
export const LANGUAGES = ['en', 'de'] as const;

export interface Settings {
  /** Globs of the files to read, relative to the workspace folder. */
  readonly include: readonly string[];
  /** Globs of files to leave alone, stronger than `include`. */
  readonly exclude: readonly string[];
  /** Whether what `.gitignore`, `.ignore` and `.crossquoteignore` name is left out, and told of. */
  readonly useIgnoreFiles: boolean;
  /** Severity by check code; a code that is not named keeps its default. */
  readonly severity: Readonly<Partial<Record<CheckCode, Severity | 'off'>>>;
  /** The language of the documents; `auto` tells it by their words. */
  readonly language: (typeof LANGUAGES)[number] | 'auto';
  /** Verbs that report speech, in their base form, besides those of the lexicon. */
  readonly reportingVerbs: readonly string[];
  /** Whether spellings of a name, such as those of other alphabets, are one name. */
  readonly matchSpellings: boolean;
  /** Whether a lens above a paragraph says how often its quotations are reported. */
  readonly codeLens: boolean;
  /** The name of whoever annotates, as it stands in annotations; empty for none. */
  readonly annotator: string;
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
  useIgnoreFiles: true,
  severity: {},
  language: 'auto',
  reportingVerbs: [],
  matchSpellings: true,
  codeLens: true,
  annotator: '',
};
