/**
 * W3C Web Annotation: the form in which annotations are kept, for all documents in one file.
 *
 * It carries everything, annotations of other programs and passages that are not found in the text included.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
import { parseJson } from '../../../protocol/parse-json.ts';
import { selectorsIn } from '../../annotations/anchoring/selectors.ts';
import type { Annotation } from '../../annotations/annotation.ts';
import { isObject } from '../../annotations/json-values.ts';
import { annotationJson, parseAnnotation } from '../../annotations/sidecar/annotation-json.ts';
import { LAST_ID } from '../../annotations/sidecar/print-sidecar.ts';
import { selectorsJson, targetJson } from '../../annotations/sidecar/target-json.ts';
import { ANNO_CONTEXT, OWN_TERMS } from '../../annotations/sidecar/terms.ts';
import { contentKey } from '../../text/content-key.ts';
import { type Entry, foundIn } from './entries.ts';
import type {
  AnnotatedDocument,
  AnnotationFormat,
  ExchangeFile,
  Exported,
  GivenDocument,
  ImportedFiles,
} from './format.ts';
import { GivenDocuments } from './given-documents.ts';
import { splitNames } from './names-in-one.ts';
import { FOUND, Tally } from './tally.ts';
import { textOf } from './text-of.ts';
import { withQuotes } from './with-quotes.ts';

const FILE = 'annotations.jsonld';

/** Who has made what nobody said. */
const GENERATOR = { id: 'urn:crossquote:', type: 'Software', name: 'Crossquote' } as const;

/** Beside those of a sidecar: how sure it is what was found. */
const CONTEXT = [ANNO_CONTEXT, { ...OWN_TERMS, confidence: 'cq:confidence' }] as const;

export const W3C: AnnotationFormat = {
  id: 'w3c',
  name: 'W3C Web Annotation',
  extensions: ['.jsonld', '.json'],
  withFound: false,
  write,
  read,
};

function write(documents: readonly AnnotatedDocument[], withFound: boolean): Exported {
  const items = documents.flatMap((document) => [
    ...(withFound ? foundJson(document) : []),
    ...document.annotations.map(({ annotation }) => annotationJson(annotation)),
  ]);
  const id = 'urn:crossquote:export';
  const head = { '@context': CONTEXT, id, type: 'AnnotationCollection', total: items.length };
  const page = { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0 };
  const lines = items.map((item) => JSON.stringify(item)).join(',\n');
  const content = `${JSON.stringify(head).slice(0, -1)},"first":${JSON.stringify(page).slice(0, -1)},"items":[\n${lines}\n]}}\n`;
  return { files: [{ path: FILE, content }], losses: [] };
}

function foundJson(document: AnnotatedDocument): readonly object[] {
  const selectors = selectorsIn(document.text);
  return foundIn(document.facts).map((entry) => {
    const targets = entry.parts.map((part) =>
      targetJson({
        document: document.path,
        member: document.member,
        selectors: selectors(part),
        depth: 0,
      }),
    );
    const place = JSON.stringify([document.path, document.member, entry.fields.about, entry.parts]);
    return {
      id: `urn:crossquote:found:${contentKey(place)}`,
      type: 'Annotation',
      motivation: entry.fields.about === 'mention' ? 'identifying' : 'describing',
      generator: GENERATOR,
      body: foundBody(entry, selectors),
      target: targets.length === 1 ? targets[0] : targets,
    };
  });
}

function foundBody({ fields, cue }: Entry, selectors: ReturnType<typeof selectorsIn>): object {
  const { about, value, speakers, type, confidence } = fields;
  if (about === 'mention') return { type: 'Mention', name: value, entityType: type };
  return {
    type: 'Quotation',
    ...(value === 'scare' ? { speech: false } : { kind: value }),
    ...(speakers !== '' && { speaker: splitNames(speakers) }),
    ...(confidence !== '' && { confidence: Number(confidence) }),
    ...(cue && { cue: { type: 'SpecificResource', selector: selectorsJson(selectors(cue)) } }),
  };
}

function read(
  files: readonly ExchangeFile[],
  documents: readonly GivenDocument[],
  newId: () => string,
): ImportedFiles {
  const given = new GivenDocuments(documents);
  const complete = withQuotes(documents);
  const tally = new Tally();
  const annotations: Annotation[] = [];
  const problems: string[] = [];
  let filesRead = 0;
  for (const file of files) {
    const parsed = parseJson(textOf(file.content));
    const items = 'value' in parsed ? itemsOf(parsed.value) : null;
    if ('mistake' in parsed) problems.push(`${file.path}: ${parsed.mistake}.`);
    else if (!items) problems.push(`${file.path} holds no annotation, list, page or collection of them.`);
    else filesRead++;
    for (const [index, item] of items?.entries() ?? []) {
      if (isOfDocument(item)) continue;
      if (isFound(item)) {
        tally.add(FOUND);
        continue;
      }
      const annotation = parseAnnotation(complete(withId(item, newId)));
      if (typeof annotation === 'string')
        problems.push(`${file.path}: annotation ${index + 1} ${annotation}.`);
      else if (isOfGiven(annotation, given)) annotations.push(annotation);
    }
  }
  return { annotations, problems: [...problems, ...given.problems(), ...tally.sentences()], filesRead };
}

/** One annotation, a list of them, a page, or a collection with its first page inside. */
function itemsOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return null;
  const { type, items, first } = value;
  if (Array.isArray(items)) return items;
  if (type === 'Annotation') return [value];
  const { items: embedded } = isObject(first) ? first : {};
  return Array.isArray(embedded) ? embedded : null;
}

/** The item by which a sidecar names its document. */
function isOfDocument(item: unknown): boolean {
  const { id } = isObject(item) ? item : {};
  return id === LAST_ID;
}

function isFound(item: unknown): boolean {
  const { generator } = isObject(item) ? item : {};
  const { id } = isObject(generator) ? generator : {};
  return id === GENERATOR.id;
}

/** With an id, and without the context that a single annotation names. */
function withId(item: unknown, newId: () => string): unknown {
  if (!isObject(item)) return item;
  const { '@context': _context, id, ...others } = item;
  return { id: typeof id === 'string' && id !== '' ? id : newId(), ...others };
}

function isOfGiven({ target, says }: Annotation, given: GivenDocuments): boolean {
  if (!given.find(target.document, target.member)) return false;
  return says.about !== 'link' || given.find(says.other.document, says.other.member) !== undefined;
}
