/**
 * All that users decide: what they say of documents in sidecars, and of names in one file of each workspace folder.
 */
import { type EntitiesFile, parseEntities, printEntities } from '../../engine/annotations/entities-file.ts';
import { GIT_ATTRIBUTES } from '../../engine/annotations/sidecar/sidecar.ts';
import { ENTITIES_FILE } from '../../protocol/user-files.ts';
import { Sidecars } from '../annotations/sidecars.ts';
import type { Notices } from '../notices.ts';
import type { Session } from '../session.ts';
import { FolderFiles } from './folder-files.ts';

export class UserFiles {
  readonly sidecars: Sidecars;
  readonly entities: FolderFiles<EntitiesFile>;
  /** What tells git how to merge sidecars: nothing is read from it, but whether it is there. */
  readonly gitAttributes: FolderFiles<string>;

  /** @param onChange Called when a file changes something that has been read. */
  constructor(session: Session, notices: Notices, onChange: () => void) {
    this.sidecars = new Sidecars(session, notices, onChange);
    this.entities = new FolderFiles(
      session,
      notices,
      { name: ENTITIES_FILE, parse: parseEntities, print: printEntities },
      (files) => {
        // A name is one entity in all folders, so what is decided in one folder holds in the others.
        const decided = session.folders.map((folder) => files.of(folder).file);
        const entities = decided.flatMap((file) => file.entities);
        const notNames = decided.flatMap((file) => file.notNames);
        if (session.setDecisions({ entities, notNames })) onChange();
      },
    );
    this.gitAttributes = new FolderFiles(
      session,
      notices,
      { name: GIT_ATTRIBUTES.path, parse: (text) => ({ file: text, problems: [] }), print: (text) => text },
      () => undefined,
    );
  }

  /** Files or folders have changed on disk: read what is concerned. */
  async changed(paths: readonly string[]): Promise<void> {
    const sidecars = paths.filter((path) => this.sidecars.isOne(path));
    const isConcerned = (files: { isIn(path: string): boolean }) =>
      paths.some((path) => !this.sidecars.isOne(path) && files.isIn(path));
    await Promise.all([
      this.sidecars.readSome(sidecars),
      isConcerned(this.sidecars) && this.sidecars.read(),
      isConcerned(this.entities) && this.entities.read(),
      isConcerned(this.gitAttributes) && this.gitAttributes.read(),
    ]);
  }

  /** Read what is on disk, and take it over where nothing is open. */
  async read(): Promise<void> {
    await Promise.all([this.sidecars.read(), this.entities.read(), this.gitAttributes.read()]);
  }

  /** An open text has changed: take it over where it is one of the files. */
  edited(path: string): void {
    if (this.sidecars.isOne(path)) this.sidecars.edited(path);
    else if (this.entities.isOne(path)) this.entities.takeOver();
  }

  /** A text was closed: what is on disk counts again where it is one of the files. */
  closed(path: string): void {
    if (this.sidecars.isOne(path)) void this.sidecars.readSome([path]);
    else if (this.entities.isOne(path)) void this.entities.read();
  }
}
