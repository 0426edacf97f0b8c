/**
 * Annotations from TEI: those that were exported, and what else is encoded as said or so-called in the text.
 */
import type { Annotation } from '../../../annotations/annotation.ts';
import { documentOf, nameDocuments } from '../document-names.ts';
import type { ExchangeFile, GivenDocument, Imported } from '../format.ts';
import { FOUND, type Loss, Tally } from '../tally.ts';
import { textOf } from '../text-of.ts';
import { parseTei } from './parse-tei.ts';
import { readAnnotations } from './read-annotations.ts';
import { CROSSQUOTE } from './terms.ts';

const NOTES_IN_TEXT: Loss = {
  one: 'note in the text',
  many: 'notes in the text',
  why: 'it is not said which words a note in the text is of',
};

const IS_FOUND = new Set(['said', 'soCalled', 'rs']);

export function readTei(
  files: readonly ExchangeFile[],
  documents: readonly GivenDocument[],
  newId: () => string,
): Imported {
  const names = nameDocuments(documents);
  const tally = new Tally();
  const annotations: Annotation[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const document = documentOf(file, names);
    if (!document) {
      problems.push(`${file.path} is left out: it is called as none of the documents.`);
      continue;
    }
    const tei = parseTei(textOf(file.content));
    if (tei.mistake !== null) {
      problems.push(`${file.path} is left out: it is no well-formed XML (${tei.mistake}).`);
      continue;
    }
    tally.add(NOTES_IN_TEXT, tei.notesInText);
    const found = tei.elements.filter(
      ({ name, attributes }) =>
        IS_FOUND.has(name) && attributes.resp === `#${CROSSQUOTE}` && attributes.prev === undefined,
    );
    tally.add(FOUND, found.length);
    const read = readAnnotations(tei, document, newId);
    annotations.push(...read.annotations);
    problems.push(...read.problems.map((problem) => `${file.path}: ${problem}.`));
  }
  return { annotations, problems: [...problems, ...tally.sentences()] };
}
