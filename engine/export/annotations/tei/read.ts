/**
 * Annotations from TEI: those that were exported, and what else is encoded as said or so-called in the text.
 */
import type { ExchangeFile, GivenDocument, ImportedFiles } from '../format.ts';
import { readNamedFiles } from '../read-named-files.ts';
import { FOUND, type Loss } from '../tally.ts';
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
): ImportedFiles {
  return readNamedFiles(files, documents, (content, document, tally) => {
    const tei = parseTei(content);
    if (tei.mistake !== null) return `it is no well-formed XML (${tei.mistake})`;
    tally.add(NOTES_IN_TEXT, tei.notesInText);
    const found = tei.elements.filter(
      ({ name, attributes }) =>
        IS_FOUND.has(name) && attributes.resp === `#${CROSSQUOTE}` && attributes.prev === undefined,
    );
    tally.add(FOUND, found.length);
    return readAnnotations(tei, document, newId);
  });
}
