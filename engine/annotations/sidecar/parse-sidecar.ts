/**
 * Reading the text of a sidecar.
 *
 * The file belongs to the user and to other programs too: what is unknown here is kept, and a file that is not
 * understood in every part must not be written again.
 */
import { parseJson } from '../../../protocol/parse-json.ts';
import { type Annotation, timeOf } from '../annotation.ts';
import { isListOfNames, isObject } from '../json-values.ts';
import { parseAnnotation } from './annotation-json.ts';
import { escapeIri, unescapeIri } from './iri.ts';
import { placeAt, placesInJson } from './places-in-json.ts';
import { LAST_ID, type Sidecar } from './print-sidecar.ts';
import { documentOfSidecar } from './sidecar.ts';
import { ANNO_CONTEXT, OWN_TERMS } from './terms.ts';
import { withSource } from './with-source.ts';

export interface ParsedSidecar {
  /** What was understood. */
  readonly file: Sidecar;
  /** What was not, one phrase each with line and column; while there is one, to write the file again would lose something. */
  readonly problems: readonly string[];
  /** What two branches have said of one annotation, one phrase each with line and column that says which one holds. */
  readonly contradictions: readonly string[];
}

const NONE: ParsedSidecar = { file: { annotations: [], others: {} }, problems: [], contradictions: [] };

/**
 * Read the text of a sidecar. An empty text, as an editor leaves it that takes a new file back, has none.
 *
 * @param document The file that the sidecar is of, by its path. Where the text is of another one, it was moved with the file.
 */
export function parseSidecar(text: string, document: string): ParsedSidecar {
  if (text.trim() === '') return NONE;
  const conflict = /^<{7} .*$/m.exec(text);
  if (conflict) return damaged(`${placeAt(text, conflict.index)}: a merge has left two versions here`);
  const parsed = parseJson(text);
  if ('mistake' in parsed) return damaged(parsed.mistake);
  const place = placesInJson(text);
  if (!isObject(parsed.value)) return damaged(`${place()}: the file must be an object`);
  const { '@context': context, id: _id, type, partOf: _partOf, formerly, items, ...others } = parsed.value;
  if (type !== 'AnnotationPage') return damaged(`${place('type')}: "type" must be "AnnotationPage"`);
  if (!Array.isArray(items)) return damaged(`${place('items')}: "items" must be a list`);
  const own = escapeIri(document);
  const before = documentsIn(text, formerly);
  before.delete(own);
  const problems: string[] = [];
  const understood = items.flatMap((item: unknown, index) => {
    if (isLast(item)) return [];
    const annotation = parseAnnotation(withSource(item, before, own));
    if (typeof annotation !== 'string') return [{ annotation, index }];
    problems.push(`${place('items', index)}: annotation ${index + 1} ${annotation}`);
    return [];
  });
  const { annotations, contradictions } = lastVersions(understood, (index) => place('items', index));
  const file: Sidecar = {
    annotations,
    others,
    contexts: foreignContexts(context),
    formerly: [...before].map(unescapeIri),
  };
  return { file, problems, contradictions };
}

function damaged(problem: string): ParsedSidecar {
  return { ...NONE, problems: [problem] };
}

function isLast(item: unknown): boolean {
  const { id } = isObject(item) ? item : {};
  return id === LAST_ID;
}

/**
 * The documents that the page says it is or was of, as they are written there: after a merge of two branches of which one has
 * renamed the document it may have the lines of both.
 */
function documentsIn(text: string, formerly: unknown): Set<string> {
  const named = [...text.matchAll(/^"id": "([^"]*)",\r?$/gm)].map(([, id = '']) => documentOfSidecar(id));
  return new Set([...(isListOfNames(formerly) ? formerly : []), ...named.filter((own) => own !== null)]);
}

/** What is in the context besides our own, also where it was added to our own terms. */
function foreignContexts(context: unknown): readonly unknown[] {
  const all: readonly unknown[] = Array.isArray(context) ? context : [context];
  return all.flatMap((own): readonly unknown[] => {
    if (own === undefined || own === ANNO_CONTEXT) return [];
    if (!isObject(own) || !('cq' in own)) return [own];
    const added = Object.entries(own).filter(([term]) => term !== '@base' && !(term in OWN_TERMS));
    return added.length === 0 ? [] : [Object.fromEntries(added)];
  });
}

/**
 * One annotation for each id: where two branches have changed it, the merged file has both.
 *
 * @param understood Each with its index in the list of the file.
 */
function lastVersions(
  understood: readonly { readonly annotation: Annotation; readonly index: number }[],
  placeOf: (index: number) => string,
): Pick<ParsedSidecar, 'contradictions'> & { readonly annotations: readonly Annotation[] } {
  const byId = new Map<string, Annotation>();
  const contradictions: string[] = [];
  for (const { annotation, index } of understood) {
    const before = byId.get(annotation.id);
    // One that was never changed is what the other one was made of.
    const areTwo =
      before?.modified && annotation.modified && JSON.stringify(before) !== JSON.stringify(annotation);
    if (areTwo)
      contradictions.push(
        `${placeOf(index)}: there are two versions of ${annotation.id}; the one that was changed last holds`,
      );
    if (!before || isLater(annotation, before)) byId.set(annotation.id, annotation);
  }
  return { annotations: [...byId.values()], contradictions };
}

/** By time, else by what it says, so that the order in which the two stand makes no difference. */
function isLater(one: Annotation, other: Annotation): boolean {
  const after = timeOf(one) - timeOf(other);
  return after === 0 ? JSON.stringify(one) > JSON.stringify(other) : after > 0;
}
