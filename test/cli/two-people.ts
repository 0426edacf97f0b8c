/**
 * What two people have said of the same articles, as the sidecars of a test's folder.
 */
import { selectorsOf } from '../../engine/annotations/anchoring/selectors.ts';
import type { Annotation, Saying } from '../../engine/annotations/annotation.ts';
import { printSidecar } from '../../engine/annotations/sidecar/print-sidecar.ts';
import { sidecarOf } from '../../engine/annotations/sidecar/sidecar.ts';
import { annotation } from '../annotation.ts';

/** An annotation on words that the text has. */
export function on(document: string, text: string, words: string, creator: string, says: Saying): Annotation {
  const start = text.indexOf(words);
  const selectors = selectorsOf(text, { start, end: start + words.length });
  const id = `urn:test:${creator}/${document}/${start}/${says.about}`;
  return annotation(says, { document, member: null, selectors, depth: 0 }, { id, creator });
}

/** An article and its sidecar, in a folder. */
export function annotatedIn(
  folder: string,
  document: string,
  text: string,
  annotations: readonly Annotation[],
): Readonly<Record<string, string>> {
  return {
    [`${folder}/${document}`]: text,
    [`${folder}/${sidecarOf(document)}`]: printSidecar(document, { annotations, others: {} }),
  };
}
