/**
 * Whom the two arguments of a comparison stand for.
 *
 * An argument that names a folder with annotations of its own stands for all that are kept there; any other is the name
 * of a person, and stands for what that person has said of the documents.
 */
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Annotation } from '../engine/annotations/annotation.ts';
import type { Settings } from '../protocol/settings.ts';
import { SIDECAR_FOLDER } from '../protocol/user-files.ts';
import { counted } from './layout.ts';
import { type Corpus, readCorpus } from './read-corpus.ts';
import { readIfThere } from './read-text.ts';
import type { KeptAnnotations } from './read-user-files.ts';
import type { Terminal } from './terminal.ts';
import { UserError } from './user-error.ts';
import { visible } from './visible.ts';

/** One of the two. */
interface ComparedPerson {
  /** The argument. Not safe to print. */
  readonly name: string;
  readonly annotations: readonly Annotation[];
}

export interface ComparedPeople {
  readonly corpus: Corpus;
  readonly a: ComparedPerson;
  readonly b: ComparedPerson;
}

/**
 * Read the documents and what the two have said of them; of two folders the documents of the first.
 *
 * @param paths Where two people are compared, their documents; none for the current folder.
 * @throws UserError where somebody has annotated nothing.
 */
export async function readPeople(
  a: string,
  b: string,
  paths: readonly string[],
  settings: Settings,
  terminal: Terminal,
): Promise<ComparedPeople> {
  const areFolders = [a, b].map(keepsAnnotations);
  if (areFolders.every(Boolean)) return readFolders(a, b, paths, settings, terminal);
  if (areFolders.some(Boolean)) {
    const [folder, person] = areFolders[0] ? [a, b] : [b, a];
    throw new UserError(
      `${visible(folder)} is a folder with annotations and ${visible(person)} is none: name two people, or two folders`,
    );
  }
  const corpus = await readCorpus(paths.length === 0 ? ['.'] : paths, settings, terminal);
  const said = corpus.annotations.flatMap(annotationsIn).filter(isRead(corpus));
  const byPerson = (name: string): ComparedPerson => {
    const annotations = said.filter(({ creator }) => creator === name);
    if (annotations.length === 0)
      throw new UserError(`${visible(name)} has annotated none of the documents: ${whoHas(said)}`);
    return { name, annotations };
  };
  return { corpus, a: byPerson(a), b: byPerson(b) };
}

async function readFolders(
  a: string,
  b: string,
  paths: readonly string[],
  settings: Settings,
  terminal: Terminal,
): Promise<ComparedPeople> {
  if (paths.length > 0)
    throw new UserError(
      `where two folders are compared, their documents are: leave ${visible(paths.join(' '))} out`,
    );
  const root = resolve(a);
  const folder = resolve(b);
  if (root === folder) throw new UserError(`${visible(a)} and ${visible(b)} are one folder: name two`);
  const corpus = await readCorpus([a], settings, terminal, { folder, root });
  const keptBy = (keeper: string) => corpus.annotations.filter((kept) => kept.folder === keeper);
  warnOfOtherTexts(corpus, keptBy(folder), b, terminal);
  return {
    corpus,
    a: { name: a, annotations: keptBy(root).flatMap(annotationsIn) },
    b: { name: b, annotations: keptBy(folder).flatMap(annotationsIn) },
  };
}

function keepsAnnotations(name: string): boolean {
  return statSync(join(name, SIDECAR_FOLDER), { throwIfNoEntry: false })?.isDirectory() === true;
}

function annotationsIn({ annotations }: KeptAnnotations): readonly Annotation[] {
  return annotations.map(({ annotation }) => annotation);
}

/** Whether the file of an annotation is one of those that are compared. */
function isRead({ annotations }: Corpus): (annotation: Annotation) => boolean {
  const read = new Set(
    annotations.flatMap((kept) =>
      kept.annotations.flatMap(({ annotation, paths: [own] }) => (own == null ? [] : [annotation])),
    ),
  );
  return (annotation) => read.has(annotation);
}

function whoHas(said: readonly Annotation[]): string {
  const names = [...new Set(said.flatMap(({ creator }) => creator ?? []))].toSorted().map(visible);
  if (names.length === 0) return 'nobody has who is named';
  return `${new Intl.ListFormat('en').format(names)} ${names.length === 1 ? 'has' : 'have'}`;
}

/** Annotations of a text that is another in the second folder may not be found in that of the first, or elsewhere. */
function warnOfOtherTexts(
  { snapshot }: Corpus,
  kept: readonly KeptAnnotations[],
  name: string,
  terminal: Terminal,
): void {
  const differing = kept.filter(({ folder, document, annotations }) => {
    const path = annotations.flatMap(({ paths: [own] }) => own ?? [])[0];
    const own = path === undefined ? undefined : snapshot.file(path)?.text;
    const read = readIfThere(join(folder, document));
    return own !== undefined && read !== null && 'text' in read && read.text !== own;
  });
  if (differing.length > 0)
    terminal.warn(
      `${counted(differing.length, 'annotated document')} of ${visible(name)} ${differing.length === 1 ? 'has' : 'have'} another text in the first folder; the annotations are looked for there`,
    );
}
