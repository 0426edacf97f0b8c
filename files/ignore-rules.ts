/**
 * What ignore files say: `.gitignore` and others of its form, in any folder, as git reads them.
 *
 * Nothing here knows a file system. A rule counts below the folder of its file; the last one that names a path decides, and what
 * is in a folder that is left out cannot be taken in again, since nobody looks into it. Letters in capitals are others than
 * small ones on every system, so that the same folder has the same files.
 */
import ignore, { type Ignore } from 'ignore';
import type { IgnoreFile } from '../protocol/left-out.ts';

/** The stronger of one folder come last, as in ripgrep. */
export const IGNORE_FILES = ['.gitignore', '.ignore', '.crossquoteignore'] as const;

/** In bytes. One that is larger would take longer than what it spares, and is not asked. */
export const LARGEST_IGNORE_FILE = 1024 * 1024;

/** The rules that count in one folder and below. */
export class IgnoreRules {
  #rules: Ignore;
  #asked = 0;

  private constructor(rules: Ignore) {
    this.#rules = rules;
  }

  static none(): IgnoreRules {
    return new IgnoreRules(ignore({ ignoreCase: false }));
  }

  /** Those of a folder further down that has these files. */
  with(files: readonly IgnoreFile[]): IgnoreRules {
    const rules = sameAs(this.#rules);
    for (const { path, text } of files) {
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      for (const line of text.replace(/^\ufeff/, '').split(/\r?\n/)) {
        const pattern = patternBelow(folder, line);
        if (pattern !== null) rules.add({ pattern, mark: path });
      }
    }
    return new IgnoreRules(rules);
  }

  /**
   * @param path From the root; that of a folder ends with `/`.
   * @returns The path of the ignore file that leaves it out; null where none does.
   */
  leaverOut(path: string): string | null {
    // The library keeps each answer, and no path is asked about twice.
    if (++this.#asked % MOST_KEPT === 0) this.#rules = sameAs(this.#rules);
    return this.#rules.test(path).rule?.mark ?? null;
  }
}

/** Answers of the library that are kept, for the folders of files: some hundred kB. */
const MOST_KEPT = 1000;

function sameAs(rules: Ignore): Ignore {
  return ignore({ ignoreCase: false }).add(rules);
}

/**
 * A line of an ignore file as a pattern from the root; null for one that says nothing.
 *
 * @param folder That of the file, with `/` at its end; empty for the root.
 */
function patternBelow(folder: string, line: string): string | null {
  if (line.trim() === '' || line.startsWith('#')) return null;
  if (folder === '') return line;
  const isNegative = line.startsWith('!');
  const pattern = line.slice(isNegative ? 1 : 0).replace(/^\\(?=[#!])/, '');
  const base = `/${folder.replace(/[\\*?[\]]/g, '\\$&')}`;
  // A name alone, or one of folders alone, counts at any depth.
  const isFloating = !/\/(?!\s*$)/.test(pattern);
  return `${isNegative ? '!' : ''}${base}${isFloating ? '**/' : ''}${pattern.replace(/^\//, '')}`;
}
