/**
 * The sidecars of all workspace folders: which there are, what they say, and taking it over into the corpus.
 */
import { targetsOf } from '../../engine/annotations/pin.ts';
import { parseSidecar } from '../../engine/annotations/sidecar/parse-sidecar.ts';
import type { Sidecar } from '../../engine/annotations/sidecar/print-sidecar.ts';
import { documentOfSidecar, sidecarOf } from '../../engine/annotations/sidecar/sidecar.ts';
import type { FiledAnnotation } from '../../engine/corpus/annotation-pins.ts';
import { SIDECARS } from '../../protocol/user-files.ts';
import { relativePath, uriBelow } from '../canonical-uri.ts';
import { type CurrentFile, UserTexts } from '../corrections/user-texts.ts';
import type { Notices } from '../notices.ts';
import type { Session } from '../session.ts';

/** Where the annotations of a document are kept. */
export interface SidecarPlace {
  /** The workspace folder. */
  readonly folder: string;
  /** The document's file, by its path below the folder. */
  readonly document: string;
  /** The sidecar's path. */
  readonly path: string;
}

export class Sidecars {
  readonly #session: Session;
  readonly #texts: UserTexts<Sidecar>;
  readonly #onChange: () => void;
  /** What was taken over last, by the paths of the sidecars. */
  readonly #taken = new Map<string, Sidecar>();
  /** The last reading that has begun; they come one after the other, so that the last one counts. */
  #reading: Promise<void> = Promise.resolve();

  /** @param onChange Called when a sidecar says something else than before. */
  constructor(session: Session, notices: Notices, onChange: () => void) {
    this.#session = session;
    this.#onChange = onChange;
    this.#texts = new UserTexts(session, notices, {
      nameOf: (path) => this.#placeAt(path)?.name ?? path,
      parse: (text, path) => parseSidecar(text, this.#placeAt(path)?.document ?? path),
    });
  }

  /** Whether a path is one that a sidecar has. */
  isOne(path: string): boolean {
    return this.#placeAt(path) !== null;
  }

  /** Whether a sidecar that says something is in a folder. */
  isIn(path: string): boolean {
    return [...this.#taken.keys()].some((own) => own.startsWith(`${path}/`));
  }

  /** Look for all sidecars and read them. */
  read(): Promise<void> {
    return this.#queued(async () => {
      const { host, folders } = this.#session;
      const { files } = await host.findFiles(folders, [SIDECARS], [], false);
      const sidecars = files.filter((path) => this.isOne(path));
      await this.#readOver([...new Set([...sidecars, ...this.#texts.onDisk])]);
    });
  }

  /**
   * Read what may have changed on disk of what is said of some files, before it is edited: an edit to a file that has changed
   * would tear it. Where the client tells of changes that is their own sidecars, else it may be any, since a link is kept with
   * either of its reports.
   */
  readBefore(paths: readonly string[]): Promise<void> {
    if (!this.#session.client.dynamicWatching) return this.read();
    return this.readSome(paths.flatMap((path) => this.placeOf(path)?.path ?? []));
  }

  /** Read the sidecars at some paths again; one that is gone says nothing any more. */
  readSome(paths: readonly string[]): Promise<void> {
    return paths.length === 0 ? Promise.resolve() : this.#queued(() => this.#readOver(paths));
  }

  /** The text of a sidecar that is open has changed. */
  edited(path: string): void {
    if (this.#takeOver(path)) this.#onChange();
  }

  /** The sidecar of a document, by the path of its file; null for a file in no workspace folder. */
  placeOf(path: string): SidecarPlace | null {
    const folder = this.#session.folderOf(path);
    const document = folder === null ? null : relativePath(folder, path);
    if (folder === null || document === null) return null;
    return { folder, document, path: uriBelow(folder, sidecarOf(document)) };
  }

  /** The path of a document that a sidecar speaks of; null for a file that is another folder's. */
  fileOf({ folder }: SidecarPlace, document: string): string | null {
    const path = uriBelow(folder, document);
    return this.#session.folderOf(path) === folder ? path : null;
  }

  /** A sidecar as it is now. */
  at({ path }: Pick<SidecarPlace, 'path'>): CurrentFile<Sidecar> {
    return this.#texts.at(path);
  }

  /** The places of the sidecars that have an annotation of that id, one or none as a rule. Linear in all annotations. */
  keeping(id: string): readonly SidecarPlace[] {
    return [...this.all()].flatMap(({ place, sidecar }) =>
      sidecar.annotations.some((annotation) => annotation.id === id) ? [place] : [],
    );
  }

  /** Every sidecar that says something, with its place. */
  *all(): Generator<{ readonly place: SidecarPlace; readonly sidecar: Sidecar }> {
    for (const [path, sidecar] of this.#taken) {
      const place = this.#placeAt(path);
      if (place) yield { place, sidecar };
    }
  }

  #queued(action: () => Promise<void>): Promise<void> {
    const reading = this.#reading.then(action);
    this.#reading = reading.catch(() => undefined);
    return reading;
  }

  async #readOver(paths: readonly string[]): Promise<void> {
    await this.#texts.read(paths);
    const changed = paths.map((path) => this.#takeOver(path));
    if (changed.includes(true)) this.#onChange();
  }

  /** @returns Whether that changes what is said. */
  #takeOver(path: string): boolean {
    const place = this.#placeAt(path);
    const before = this.#taken.get(path);
    const sidecar = place ? this.at(place).file : null;
    if (!place || !sidecar || before === sidecar) return false;
    if (sidecar.annotations.length > 0) this.#taken.set(path, sidecar);
    else this.#taken.delete(path);
    if (!before && sidecar.annotations.length === 0) return false;
    this.#session.setAnnotations(
      path,
      sidecar.annotations.map((annotation): FiledAnnotation => {
        const paths = targetsOf(annotation).map(({ document }) => this.fileOf(place, document));
        return { annotation, paths };
      }),
    );
    return true;
  }

  #placeAt(path: string): (SidecarPlace & { readonly name: string }) | null {
    const folder = this.#session.folderOf(path);
    const name = folder === null ? null : relativePath(folder, path);
    const document = name === null ? null : documentOfSidecar(name);
    if (folder === null || name === null || document === null) return null;
    return { folder, document, path, name };
  }
}
