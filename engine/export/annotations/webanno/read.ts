/**
 * Annotations from WebAnno TSV: those of the layer that exports have.
 */
import { SelectorText } from '../../../annotations/anchoring/selector-text.ts';
import { selectorsIn } from '../../../annotations/anchoring/selectors.ts';
import type { Annotation } from '../../../annotations/annotation.ts';
import { shownName } from '../../../bundle/shown-name.ts';
import { cover } from '../../../text/span.ts';
import { annotationOf, type Fields } from '../fields.ts';
import type { ExchangeFile, GivenDocument, ImportedFiles } from '../format.ts';
import { readNamedFiles } from '../read-named-files.ts';
import { FOUND, type Tally } from '../tally.ts';
import { wellFormed } from '../text-of.ts';
import { parseTsv, type TsvAnnotation } from './parse-tsv.ts';
import { CUE, FEATURES, GROUP, LAYER } from './terms.ts';

export function readWebAnno(
  files: readonly ExchangeFile[],
  documents: readonly GivenDocument[],
  newId: () => string,
): ImportedFiles {
  return readNamedFiles(files, documents, (content, document, tally) => {
    const tsv = parseTsv(content, LAYER);
    if (!tsv) return 'it is no WebAnno TSV 3';
    const layers = [...tsv.otherLayers].map(
      (layer) => `what is in the layer ${shownName(layer)} is left out`,
    );
    const read = readDocument(document, tsv.annotations, tally, newId);
    return {
      annotations: read.filter((own) => typeof own !== 'string'),
      problems: [...layers, ...read.filter((own) => typeof own === 'string')],
    };
  });
}

function readDocument(
  { path, member, text }: GivenDocument,
  given: readonly TsvAnnotation[],
  tally: Tally,
  newId: () => string,
): readonly (Annotation | string)[] {
  const normal = new SelectorText(text);
  const selectors = selectorsIn(text);
  const select = (own: readonly TsvAnnotation[]) => selectors(normal.toDocument(cover(own)));
  const written = wellFormed(normal.text);
  const isInText = ({ tokens }: TsvAnnotation) =>
    tokens.every(({ start, words }) => written.startsWith(wellFormed(words), start));
  return groupsOf(given).flatMap((group): readonly (Annotation | string)[] => {
    const passages = group.filter(({ values }) => values.get('about') !== CUE);
    const cues = group.filter(({ values }) => values.get('about') === CUE);
    const [first] = passages;
    if (!first) return ['words that report a quotation belong to none'];
    const fields = fieldsOf(first);
    if (fields.found) {
      tally.add(FOUND);
      return [];
    }
    if (!group.every(isInText)) return [`the annotation at ${first.start} has other words than its document`];
    const target = { document: path, member, selectors: select(passages) };
    const read = annotationOf(fields, { target, cue: cues.length > 0 ? select(cues) : null }, newId);
    return [typeof read === 'string' ? `the annotation at ${first.start} ${read}` : read];
  });
}

/** What belongs together, in the order of the text. */
function groupsOf(given: readonly TsvAnnotation[]): readonly (readonly TsvAnnotation[])[] {
  const groups = new Map<string | TsvAnnotation, TsvAnnotation[]>();
  for (const annotation of given) {
    const key = annotation.values.get(GROUP) || annotation;
    const group = groups.get(key);
    if (group) group.push(annotation);
    else groups.set(key, [annotation]);
  }
  return [...groups.values()];
}

function fieldsOf({ values }: TsvAnnotation): Partial<Fields> {
  return Object.fromEntries(FEATURES.map(([field, feature]) => [field, values.get(feature) ?? '']));
}
