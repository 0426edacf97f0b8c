/**
 * The text of a sidecar: an `AnnotationPage` of the W3C model with one annotation a line.
 *
 * Annotations stand in the order of their passages. The last item is an annotation without a body that stands for all
 * sidecars: it is the same in each and on every branch, and the one that no comma follows, so that whatever is added, and
 * wherever the document is moved, a merge of lines is a sidecar again.
 */
import { SIDECAR_FOLDER } from '../../../protocol/user-files.ts';
import type { Annotation } from '../annotation.ts';
import { annotationJson } from './annotation-json.ts';
import { escapeIri } from './iri.ts';
import { sidecarOf } from './sidecar.ts';
import { ANNO_CONTEXT, OWN_TERMS } from './terms.ts';

/** The id of the last item. */
export const LAST_ID = 'urn:crossquote:annotations';

/** What a sidecar holds. */
export interface Sidecar {
  readonly annotations: readonly Annotation[];
  /** Unknown keys of the page. */
  readonly others: Readonly<Record<string, unknown>>;
  /** What another program has added to the context, for its own terms. */
  readonly contexts?: readonly unknown[];
  /** Paths that the file had before: another branch may still say something of it under one of them. */
  readonly formerly?: readonly string[];
}

/** @param document The file's path below the folder that keeps the annotations, with `/`. */
export function printSidecar(
  document: string,
  { annotations, others, contexts = [], formerly = [] }: Sidecar,
): string {
  const items = [
    ...annotations.toSorted(inTextOrder).map(annotationJson),
    { id: LAST_ID, type: 'Annotation', motivation: 'describing', target: `${SIDECAR_FOLDER}/` },
  ];
  const head = {
    '@context': [ANNO_CONTEXT, { '@base': baseOf(document), ...OWN_TERMS }, ...contexts],
    id: escapeIri(sidecarOf(document)),
    type: 'AnnotationPage',
    partOf: `${SIDECAR_FOLDER}/`,
    ...(formerly.length > 0 && { formerly: formerly.map(escapeIri) }),
    ...others,
  };
  const lines = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${oneLine(value)},`);
  return ['{', ...lines, '"items": [', items.map(oneLine).join(',\n'), ']', '}', ''].join('\n');
}

/** The folder that paths of documents begin at, as seen from the sidecar. */
function baseOf(document: string): string {
  return '../'.repeat(sidecarOf(document).split('/').length - 1);
}

/** With spaces, as one writes a line by hand. In JSON no string has a line end. */
function oneLine(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
}

/** By member and by where the passage stood when the annotation was made, so that the order needs no document. */
function inTextOrder(one: Annotation, other: Annotation): number {
  const [left, right] = [one.target, other.target];
  return (
    compare(left.member ?? '', right.member ?? '') ||
    compare(left.selectors?.position.start ?? -1, right.selectors?.position.start ?? -1) ||
    compare(one.id, other.id)
  );
}

function compare<Key extends string | number>(a: Key, b: Key): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
