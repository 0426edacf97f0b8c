/**
 * One kind of file that keeps what users decide: one in each workspace folder.
 */
import { uriBelow } from '../canonical-uri.ts';
import type { Notices } from '../notices.ts';
import type { Session } from '../session.ts';
import { type CurrentFile, type Parsed, UserTexts } from './user-texts.ts';

/** What a kind of file is. */
export interface FileForm<File> {
  /** Its path below a folder. */
  readonly name: string;
  /** @param text Empty where there is no file. */
  readonly parse: (text: string) => Parsed<File>;
  readonly print: (file: File) => string;
}

/** A file that was understood before: as long as its text is the same, it is one object. */
interface Taken<File> {
  readonly folder: string;
  readonly file: File;
}

export class FolderFiles<File> {
  readonly #session: Session;
  readonly #texts: UserTexts<File>;
  readonly form: FileForm<File>;
  readonly #take: (files: FolderFiles<File>) => void;
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
    this.#texts = new UserTexts(session, notices, { nameOf: () => form.name, parse: form.parse });
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
    const reading = this.#reading.then(async () => {
      await this.#texts.read(this.#paths());
      this.takeOver();
    });
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
    return this.#texts.at(this.#pathIn(folder));
  }

  #paths(): readonly string[] {
    return this.#session.folders.map((folder) => this.#pathIn(folder));
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
