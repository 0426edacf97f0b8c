/**
 * Files that keep what users decide: their texts on disk or open in the editor, and what is understood of them.
 *
 * What is open wins, so that a decision counts and is undone before it is saved. A file that is not understood in
 * every part is told of, and is never to be written again.
 */

import { decodeText } from '../../engine/text/decode.ts';
import { type Phrase, phrased, type Told, translated } from '../../protocol/phrase.ts';
import type { Unread } from '../host.ts';
import type { Notices } from '../notices.ts';
import type { Session } from '../session.ts';

/** What is understood of a file, and what is not. */
export interface Parsed<File> {
  readonly file: File;
  /** What is not understood of it, one phrase each; then it must not be written. */
  readonly problems: readonly string[];
  /** What of it contradicts itself, one phrase each; such a file can be written again. */
  readonly contradictions?: readonly string[];
}

/** A file as it is now. */
export interface CurrentFile<File> extends Parsed<File> {
  /** As the client spells it. */
  readonly uri: string;
  /** The client's version where the file is open, else null. */
  readonly version: number | null;
  /** Null where there is no file. */
  readonly text: string | null;
}

/** How files of one kind are read. */
export interface TextForm<File> {
  /** What users call the file at a path. */
  readonly nameOf: (path: string) => string;
  /** @param text Empty where there is no file. */
  readonly parse: (text: string, path: string) => Parsed<File>;
}

/** What is on disk: a text, none, or in words why it cannot be read. */
type OnDisk = { readonly text: string | null } | { readonly refusal: Told };

const UNREAD: Readonly<Record<Exclude<Unread, 'missing'>, Phrase>> = {
  'too large': phrased('cannot be read: it is too large'),
  forbidden: phrased('cannot be read: it is forbidden'),
};

export class UserTexts<File> {
  readonly #session: Session;
  readonly #notices: Notices;
  readonly #form: TextForm<File>;
  /** By the path of the file; a file that is not there has no entry. */
  readonly #onDisk = new Map<string, OnDisk>();
  readonly #parsed = new Map<string, { readonly text: string; readonly parsed: Parsed<File> }>();

  constructor(session: Session, notices: Notices, form: TextForm<File>) {
    this.#session = session;
    this.#notices = notices;
    this.#form = form;
  }

  /** The paths of the files that were there when they were read last. */
  get onDisk(): readonly string[] {
    return [...this.#onDisk.keys()];
  }

  /** Read the files at some paths; those that are not there are forgotten. */
  async read(paths: readonly string[]): Promise<void> {
    const contents = await Promise.all(paths.map((path) => this.#session.host.readFile(path)));
    for (const [index, path] of paths.entries()) {
      const content = this.#decoded(contents[index] ?? 'missing');
      if ('text' in content && content.text === null) this.forget(path);
      else this.#onDisk.set(path, content);
      // In a file that is open, the editor's own check of JSON tells while the user writes.
      if (!this.#session.isOpen(path)) this.#tell(path, content);
    }
  }

  forget(path: string): void {
    this.#onDisk.delete(path);
    this.#parsed.delete(path);
  }

  /** A file as it is now, as one object for as long as its text is the same. */
  at(path: string): CurrentFile<File> {
    const open = this.#session.openText(path);
    const content: OnDisk = open ?? this.#onDisk.get(path) ?? { text: null };
    const uri = this.#session.uriOf(path);
    const version = open?.version ?? null;
    if ('refusal' in content)
      return {
        uri,
        version,
        text: null,
        file: this.#form.parse('', path).file,
        problems: [translated(content.refusal, this.#session.say)],
      };
    return { uri, version, text: content.text, ...this.#parse(path, content.text ?? '') };
  }

  /** Code actions are asked for with every step of the cursor, while the file stays the same. */
  #parse(path: string, text: string): Parsed<File> {
    const known = this.#parsed.get(path);
    if (known?.text === text) return known.parsed;
    const parsed = this.#form.parse(text, path);
    this.#parsed.set(path, { text, parsed });
    return parsed;
  }

  #decoded(content: Uint8Array | Unread): OnDisk {
    if (content === 'missing') return { text: null };
    if (typeof content === 'string') return { refusal: UNREAD[content] };
    const decoded = decodeText(content, this.#session.host.decode);
    return 'text' in decoded ? { text: decoded.text } : { refusal: decoded.refusal };
  }

  #tell(path: string, content: OnDisk): void {
    const name = this.#form.nameOf(path);
    if ('refusal' in content)
      this.#notices.tell([`${name} ${translated(content.refusal, this.#session.say)}`]);
    else {
      const { problems, contradictions = [] } = this.#parse(path, content.text ?? '');
      this.#notices.tell([...problems, ...contradictions].map((problem) => `${name}: ${problem}`));
    }
  }
}
