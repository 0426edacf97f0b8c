/**
 * One kind of file that keeps what users have corrected: one in each workspace folder, on disk or open in the editor.
 *
 * What is open wins, so that a correction counts and is undone before it is saved. A file that is not understood in
 * every part is told of, and is never to be written again.
 */
import { decodeText } from '../../engine/text/decode.ts';
import { uriBelow } from '../canonical-uri.ts';
import type { Unread } from '../host.ts';
import type { Notices } from '../notices.ts';
import type { Session } from '../session.ts';

/** What is understood of a file, and what is not. */
interface Parsed<File> {
  readonly file: File;
  /** What is not understood of it, one phrase each; then it must not be written. */
  readonly problems: readonly string[];
  /** What of it contradicts itself, one phrase each; such a file can be written again. */
  readonly contradictions?: readonly string[];
}

/** What a kind of file is. */
export interface FileForm<File> {
  /** Its path below a folder. */
  readonly name: string;
  /** @param text Empty where there is no file. */
  readonly parse: (text: string) => Parsed<File>;
  readonly print: (file: File) => string;
}

/** The file of a folder as it is now. */
export interface CurrentFile<File> extends Parsed<File> {
  /** As the client spells it. */
  readonly uri: string;
  /** The client's version where the file is open, else null. */
  readonly version: number | null;
  /** Null where there is no file. */
  readonly text: string | null;
}

/** A file that was understood before: as long as its text is the same, it is one object. */
interface Taken<File> {
  readonly folder: string;
  readonly file: File;
}

/** What is on disk: a text, none, or in words why it cannot be read. */
type OnDisk = { readonly text: string | null } | { readonly refusal: string };

export class FolderFiles<File> {
  readonly #session: Session;
  readonly #notices: Notices;
  readonly form: FileForm<File>;
  readonly #take: (files: FolderFiles<File>) => void;
  /** By the path of the file. */
  readonly #onDisk = new Map<string, OnDisk>();
  readonly #parsed = new Map<string, { readonly text: string; readonly parsed: Parsed<File> }>();
  /** What was taken over last, of each folder. */
  #taken: readonly Taken<File>[] = [];
  /** The last reading that has begun; they come one after the other, so that the last one counts. */
  #reading: Promise<void> = Promise.resolve();

  /** @param take Called with these files when what they say may have changed. */
  constructor(
    session: Session,
    notices: Notices,
    form: FileForm<File>,
    take: (files: FolderFiles<File>) => void,
  ) {
    this.#session = session;
    this.#notices = notices;
    this.form = form;
    this.#take = take;
  }

  /** Whether a path is that of one of the files. */
  isOne(path: string): boolean {
    return this.#paths().includes(path);
  }

  /** Whether one of the files is at a path, or in a folder of that path. */
  isIn(path: string): boolean {
    return this.#paths().some((file) => file === path || file.startsWith(`${path}/`));
  }

  /** Read what is on disk, and take it over where nothing is open. */
  read(): Promise<void> {
    const reading = this.#reading.then(() => this.#read());
    this.#reading = reading.catch(() => undefined);
    return reading;
  }

  /** Take what the files say now for what holds. They are read with every code action, and seldom have changed. */
  takeOver(): void {
    const current = this.#session.folders.map((folder) => ({ folder, file: this.of(folder).file }));
    const isSame = isEqualList(this.#taken, current);
    this.#taken = current;
    if (!isSame) this.#take(this);
  }

  of(folder: string): CurrentFile<File> {
    const path = this.#pathIn(folder);
    const open = this.#session.openText(path);
    const content: OnDisk = open ?? this.#onDisk.get(path) ?? { text: null };
    const uri = this.#session.uriOf(path);
    const version = open?.version ?? null;
    if ('refusal' in content) {
      return { uri, version, text: null, file: this.form.parse('').file, problems: [content.refusal] };
    }
    return { uri, version, text: content.text, ...this.#parse(path, content.text ?? '') };
  }

  async #read(): Promise<void> {
    const paths = this.#paths();
    const contents = await Promise.all(paths.map((path) => this.#session.host.readFile(path)));
    this.#onDisk.clear();
    for (const [index, path] of paths.entries()) {
      const content = this.#decoded(contents[index] ?? 'missing');
      this.#onDisk.set(path, content);
      // In a file that is open, the editor's own check of JSON tells while the user writes.
      if (!this.#session.isOpen(path)) this.#tell(path, content);
    }
    this.takeOver();
  }

  /** Code actions are asked for with every step of the cursor, while the file stays the same. */
  #parse(path: string, text: string): Parsed<File> {
    const known = this.#parsed.get(path);
    if (known?.text === text) return known.parsed;
    const parsed = this.form.parse(text);
    this.#parsed.set(path, { text, parsed });
    return parsed;
  }

  #paths(): readonly string[] {
    return this.#session.folders.map((folder) => this.#pathIn(folder));
  }

  #decoded(content: Uint8Array | Unread): OnDisk {
    if (content === 'missing') return { text: null };
    if (typeof content === 'string') return { refusal: `cannot be read: it is ${content}` };
    const decoded = decodeText(content, this.#session.host.decode);
    return 'text' in decoded ? { text: decoded.text } : { refusal: decoded.refusal };
  }

  #tell(path: string, content: OnDisk): void {
    const { name } = this.form;
    if ('refusal' in content) this.#notices.tell([`${name} ${content.refusal}`]);
    else {
      const { problems, contradictions = [] } = this.#parse(path, content.text ?? '');
      this.#notices.tell([...problems, ...contradictions].map((problem) => `${name}: ${problem}`));
    }
  }

  #pathIn(folder: string): string {
    return uriBelow(folder, this.form.name);
  }
}

function isEqualList<File>(one: readonly Taken<File>[], other: readonly Taken<File>[]): boolean {
  const isEqual = ({ folder, file }: Taken<File>, index: number) =>
    folder === other[index]?.folder && file === other[index].file;
  return one.length === other.length && one.every(isEqual);
}
