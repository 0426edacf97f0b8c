/**
 * All that users have corrected: quotations in one file of each workspace folder, entities in another, and which of them
 * are reports of one statement in a third.
 */
import { byDocument } from '../../engine/annotations/by-document.ts';
import type { Correction } from '../../engine/annotations/correction.ts';
import {
  type CorrectionsFile,
  parseCorrections,
  printCorrections,
} from '../../engine/annotations/corrections-file.ts';
import { type EntitiesFile, parseEntities, printEntities } from '../../engine/annotations/entities-file.ts';
import { type LinksFile, parseLinks, printLinks } from '../../engine/annotations/links-file.ts';
import type { FiledLink } from '../../engine/corpus/decided-links.ts';
import { CORRECTIONS_FILE, ENTITIES_FILE, LINKS_FILE } from '../../protocol/user-files.ts';
import { uriBelow } from '../canonical-uri.ts';
import type { Notices } from '../notices.ts';
import type { Session } from '../session.ts';
import { FolderFiles } from './folder-files.ts';

export class UserFiles {
  readonly corrections: FolderFiles<CorrectionsFile>;
  readonly entities: FolderFiles<EntitiesFile>;
  readonly links: FolderFiles<LinksFile>;

  /** @param onChange Called when a file changes something that has been read. */
  constructor(session: Session, notices: Notices, onChange: () => void) {
    this.corrections = new FolderFiles(
      session,
      notices,
      { name: CORRECTIONS_FILE, parse: parseCorrections, print: printCorrections },
      (files) => {
        if (session.setCorrections(correctionsIn(session, files))) onChange();
      },
    );
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
    this.links = new FolderFiles(
      session,
      notices,
      { name: LINKS_FILE, parse: parseLinks, print: printLinks },
      (files) => {
        if (session.setLinks(linksIn(session, files))) onChange();
      },
    );
  }

  /** Whether one of the files is at a path, or in a folder of that path. */
  isIn(path: string): boolean {
    return this.#all().some((files) => files.isIn(path));
  }

  /** Read what is on disk, and take it over where nothing is open. */
  async read(): Promise<void> {
    await Promise.all(this.#all().map((files) => files.read()));
  }

  /** An open text has changed: take it over where it is one of the files. */
  edited(path: string): void {
    for (const files of this.#all()) if (files.isOne(path)) files.takeOver();
  }

  /** A text was closed: what is on disk counts again where it is one of the files. */
  closed(path: string): void {
    for (const files of this.#all()) if (files.isOne(path)) void files.read();
  }

  #all(): readonly Pick<FolderFiles<unknown>, 'isOne' | 'isIn' | 'read' | 'takeOver'>[] {
    return [this.corrections, this.entities, this.links];
  }
}

function correctionsIn(
  session: Session,
  files: FolderFiles<CorrectionsFile>,
): ReadonlyMap<string, readonly Correction[]> {
  const byPath = new Map<string, readonly Correction[]>();
  for (const folder of session.folders) {
    for (const [document, corrections] of byDocument(files.of(folder).file.corrections)) {
      const path = uriBelow(folder, document);
      if (session.folderOf(path) === folder) byPath.set(path, corrections);
    }
  }
  return byPath;
}

/** The decisions on reports of which both stand in the folder. */
function linksIn(session: Session, files: FolderFiles<LinksFile>): readonly FiledLink[] {
  return session.folders.flatMap((folder) =>
    files.of(folder).file.links.flatMap((decision): readonly FiledLink[] => {
      const [left, right] = decision.passages;
      const paths = [uriBelow(folder, left.document), uriBelow(folder, right.document)] as const;
      return paths.every((path) => session.folderOf(path) === folder) ? [{ decision, paths }] : [];
    }),
  );
}
