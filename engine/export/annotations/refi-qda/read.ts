/**
 * Annotations from a project of REFI-QDA: codings and notes of selections of plain text.
 */
import { type Unzipped, unzipSync } from 'fflate';
import type { Annotation } from '../../../annotations/annotation.ts';
import { shownName } from '../../../bundle/shown-name.ts';
import type { ExchangeFile, GivenDocument, ImportedFiles } from '../format.ts';
import { FOUND, type Loss, Tally } from '../tally.ts';
import { textOf } from '../text-of.ts';
import { parseProject, type QdaProject, type QdaSource } from './parse-project.ts';
import { readSelections } from './read-selections.ts';
import { sourceName, sourceText } from './source.ts';
import { CROSSQUOTE_GUID, PROJECT_FILE } from './terms.ts';

const OTHER_SOURCES: Loss = {
  one: 'source that is no text',
  many: 'sources that are no texts',
  why: 'annotations here are of texts',
};

/** Bytes of what is unpacked, at most: more than any texts to read by hand, and too few to fill the memory. */
const LARGEST = 2 ** 28;

export function readRefiQda(
  files: readonly ExchangeFile[],
  documents: readonly GivenDocument[],
  newId: () => string,
): ImportedFiles {
  const byName = new Map(documents.map((document) => [sourceName(document), document]));
  const tally = new Tally();
  const annotations: Annotation[] = [];
  const problems: string[] = [];
  let filesRead = 0;
  for (const file of files) {
    const archive = unpacked(file);
    const project = archive && projectIn(archive);
    if (!project || project.mistake !== null) {
      problems.push(`${file.path} is left out: it is no project of REFI-QDA.`);
      continue;
    }
    filesRead++;
    tally.add(OTHER_SOURCES, project.others);
    for (const source of project.sources) {
      if (source.selections.length === 0) continue;
      const document = byName.get(source.name);
      const shown = shownName(source.name);
      if (!document) problems.push(`${shown} is left out: that is none of the documents.`);
      else if (textIn(archive, source) !== textOf(sourceText(document.text)))
        problems.push(`${shown} is left out: its text is not that of the document.`);
      else {
        const own = source.selections.filter(({ userGuid }) => userGuid !== CROSSQUOTE_GUID);
        tally.add(FOUND, source.selections.length - own.length);
        const read = readSelections(own, project, document, newId);
        annotations.push(...read.annotations);
        problems.push(...read.problems.map((problem) => `${shown}: ${problem}.`));
      }
    }
  }
  return { annotations, problems: [...problems, ...tally.sentences()], filesRead };
}

/** The project and the texts; pictures and films stay packed, and so does what is too large. Null for no archive. */
function unpacked({ content }: ExchangeFile): Unzipped | null {
  if (typeof content === 'string') return null;
  let size = 0;
  try {
    return unzipSync(content, {
      filter: ({ name, originalSize }) => {
        const isRead = name === PROJECT_FILE || name.endsWith('.txt');
        if (isRead) size += originalSize;
        return isRead && size <= LARGEST;
      },
    });
  } catch {
    return null;
  }
}

function projectIn(archive: Unzipped): QdaProject | null {
  const project = archive[PROJECT_FILE];
  return project ? parseProject(textOf(project)) : null;
}

/** With LF as line ends; null for a text that is not in the archive. */
function textIn(archive: Unzipped, { path, text }: QdaSource): string | null {
  if (path === '') return sourceText(text);
  const name = path.replace(/^internal:\/\//, '');
  const bytes = archive[`sources/${name}`] ?? archive[`Sources/${name}`];
  return bytes ? sourceText(textOf(bytes)) : null;
}
