/**
 * The files of the corpus that are on disk: which are known, and reading them.
 *
 * Two readings of one file may run at the same time, one for the scan and one for a change that was seen; the one
 * that began last counts. What cannot be read as text is left out, with a message that names it.
 */

import type { FoundInFile } from '../../engine/corpus/read-file.ts';
import { type Decoded, decodeText } from '../../engine/text/decode.ts';
import { tooManyMarksIn } from '../../engine/text/dense-marks.ts';
import { LARGEST_FILE } from '../../engine/text/largest-file.ts';
import { phrased, type Told, translated } from '../../protocol/phrase.ts';
import type { Settings } from '../../protocol/settings.ts';
import { displayPath } from '../canonical-uri.ts';
import type { FileAnalysis, Unread } from '../host.ts';
import type { Session } from '../session.ts';

/** A file on its way into the corpus. */
export interface Reading {
  readonly path: string;
  readonly ticket: number;
  readonly content: Decoded | Unread;
  /** What is found in it when it is read by these settings. */
  readonly found: FoundInFile | undefined;
  readonly settings: Settings;
}

export class DiskFiles {
  readonly #session: Session;
  readonly #log: (message: string) => void;
  readonly #known = new Set<string>();
  readonly #tickets = new Map<string, number>();
  #lastTicket = 0;

  /** @param log Takes what need not disturb the user, such as a guessed encoding. */
  constructor(session: Session, log: (message: string) => void) {
    this.#session = session;
    this.#log = log;
  }

  /** The paths of all files that are part of the corpus because they are on disk. */
  known(): readonly string[] {
    return [...this.#known];
  }

  /**
   * Begins to read a file; the answer is to be given to `take`.
   *
   * @param analysis Finds what is in it, by the session's settings; without one it is found when it is taken.
   */
  async read(path: string, analysis?: FileAnalysis): Promise<Reading> {
    const ticket = ++this.#lastTicket;
    this.#tickets.set(path, ticket);
    const { host, settings } = this.#session;
    const bytes = await host.readFile(path);
    const content = typeof bytes === 'string' ? bytes : contentOf(decodeText(bytes, host.decode));
    // Of an open file too: the next time it is known at once what is in it.
    const isText = typeof content === 'object' && 'text' in content;
    const found = isText ? await analysis?.find(content.text) : undefined;
    return { path, ticket, content, found, settings };
  }

  /**
   * Puts what was read into the corpus, unless the file has been read again or forgotten since.
   *
   * @returns Why the file was left out, as a sentence; null where there is nothing to say.
   */
  async take({ path, ticket, content, found, settings }: Reading): Promise<string | null> {
    if (this.#tickets.get(path) !== ticket) return null;
    if (content === 'missing') {
      this.forget(path);
      return null;
    }
    if (content === 'too large') {
      return this.#refuse(
        path,
        phrased('is larger than {0} MB: leave it out, or split it', LARGEST_FILE / 1024 / 1024),
      );
    }
    if (content === 'forbidden') return this.#refuse(path, phrased('may not be read: check its permissions'));
    if ('refusal' in content) return this.#refuse(path, content.refusal);
    if (content.encoding === 'windows-1252') this.#log(`${displayPath(path)} was read as Windows-1252`);
    this.#tickets.delete(path);
    this.#known.add(path);
    await this.#session.setRead(path, content.text, settings === this.#session.settings ? found : undefined);
    return null;
  }

  /** The file is gone, or no longer one to read. */
  forget(path: string): void {
    this.#tickets.delete(path);
    this.#known.delete(path);
    this.#session.forget(path);
  }

  #refuse(path: string, reason: Told): string {
    this.forget(path);
    return `${displayPath(path)} ${translated(reason, this.#session.say)}`;
  }
}

function contentOf(decoded: Decoded): Decoded {
  const refusal = 'text' in decoded ? tooManyMarksIn(decoded.text) : null;
  return refusal === null ? decoded : { refusal };
}
