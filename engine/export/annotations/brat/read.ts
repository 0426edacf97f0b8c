/**
 * Annotations from brat standoff: those that were exported, as they are now, and those that were added in brat.
 */

import type { Annotation } from '../../../annotations/annotation.ts';
import { documentOf, nameDocuments } from '../document-names.ts';
import type { ExchangeFile, GivenDocument, Imported } from '../format.ts';
import { FOUND as FOUND_LOSS, type Loss, Tally } from '../tally.ts';
import { textOf } from '../text-of.ts';
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
): Imported {
  const names = nameDocuments(documents);
  const tally = new Tally();
  const annotations: Annotation[] = [];
  const problems: string[] = [];
  for (const file of files) {
    if (!file.path.endsWith('.ann')) continue;
    const document = documentOf(file, names);
    if (!document) {
      problems.push(`${file.path} is left out: it is called as none of the documents.`);
      continue;
    }
    const standoff = parseStandoff(textOf(file.content));
    const found = [...standoff.attributes.values()].filter((own) => own.has(FOUND)).length;
    tally.add(FOUND_LOSS, found);
    tally.add(OTHER_LINES, standoff.others);
    const others = standoff.relations.filter(({ name }) => name !== CUE && name !== SOURCE);
    tally.add(OTHER_RELATIONS, others.length);
    problems.push(...standoff.mistakes.map((line) => `${file.path}: line ${line} is not understood.`));
    const read = readPassages(standoff, document, newId);
    annotations.push(...read.annotations);
    problems.push(...read.problems.map((problem) => `${file.path}: ${problem}.`));
  }
  return { annotations, problems: [...problems, ...tally.sentences()] };
}
