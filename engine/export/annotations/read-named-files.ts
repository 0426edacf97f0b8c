/**
 * Reading formats that have a file for each document, which is called as the document.
 */
import type { Annotation } from '../../annotations/annotation.ts';
import { documentOf, nameDocuments } from './document-names.ts';
import type { ExchangeFile, GivenDocument, Imported, ImportedFiles } from './format.ts';
import { Tally } from './tally.ts';
import { textOf } from './text-of.ts';

/**
 * @param read Gives the annotations of one file and what of it was not taken, each to be read after the file's name; or, of
 * a file that is none of the format, what is wrong with it.
 */
export function readNamedFiles(
  files: readonly ExchangeFile[],
  documents: readonly GivenDocument[],
  read: (content: string, document: GivenDocument, tally: Tally) => Imported | string,
): ImportedFiles {
  const names = nameDocuments(documents);
  const tally = new Tally();
  const annotations: Annotation[] = [];
  const problems: string[] = [];
  let filesRead = 0;
  for (const file of files) {
    const document = documentOf(file, names);
    const own = document
      ? read(textOf(file.content), document, tally)
      : 'it is called as none of the documents';
    if (typeof own === 'string') problems.push(`${file.path} is left out: ${own}.`);
    else {
      filesRead++;
      annotations.push(...own.annotations);
      problems.push(...own.problems.map((problem) => `${file.path}: ${problem}.`));
    }
  }
  return { annotations, problems: [...problems, ...tally.sentences()], filesRead };
}
