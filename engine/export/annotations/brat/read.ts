/**
 * Annotations from brat standoff: those that were exported, as they are now, and those that were added in brat.
 */
import type { ExchangeFile, GivenDocument, ImportedFiles } from '../format.ts';
import { readNamedFiles } from '../read-named-files.ts';
import { FOUND as FOUND_LOSS, type Loss } from '../tally.ts';
import { parseStandoff } from './parse-standoff.ts';
import { readPassages } from './read-passages.ts';
import { CUE, FOUND, SOURCE } from './terms.ts';

const OTHER_LINES: Loss = {
  one: 'line of brat that is no passage, attribute or comment',
  many: 'lines of brat that are no passages, attributes or comments',
  why: 'annotations here have no events, groups or references to databases',
};

const OTHER_RELATIONS: Loss = {
  one: 'relation of brat',
  many: 'relations of brat',
  why: 'only a quotation has relations here, to its cue and its source',
};

export function readBrat(
  files: readonly ExchangeFile[],
  documents: readonly GivenDocument[],
  newId: () => string,
): ImportedFiles {
  const standoffs = files.filter(({ path }) => path.endsWith('.ann'));
  if (standoffs.length === 0) {
    // Beside others they are the texts and the configuration, which stand in the same folder.
    const problems = files.map(({ path }) => `${path} is left out: its name does not end in .ann.`);
    return { annotations: [], problems, filesRead: 0 };
  }
  return readNamedFiles(standoffs, documents, (content, document, tally) => {
    const standoff = parseStandoff(content);
    const found = [...standoff.attributes.values()].filter((own) => own.has(FOUND)).length;
    tally.add(FOUND_LOSS, found);
    tally.add(OTHER_LINES, standoff.others);
    const others = standoff.relations.filter(({ name }) => name !== CUE && name !== SOURCE);
    tally.add(OTHER_RELATIONS, others.length);
    const { annotations, problems } = readPassages(standoff, document, newId);
    const mistakes = standoff.mistakes.map((line) => `line ${line} is not understood`);
    return { annotations, problems: [...mistakes, ...problems] };
  });
}
