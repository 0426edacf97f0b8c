/**
 * Sidecars as a person writes them by hand, for tests.
 */
import { sidecarOf } from '../engine/annotations/sidecar/sidecar.ts';

/** A passage by its words alone, as little as a sidecar needs. */
interface Passage {
  readonly document: string;
  readonly member?: string;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** An annotation with that body on that passage; with several passages a link. */
export function item(body: object, ...passages: readonly Passage[]): object {
  const targets = passages.map(({ document, member, exact, prefix, suffix }) => {
    const quote = { type: 'TextQuoteSelector', exact, prefix, suffix };
    return {
      source: document,
      selector:
        member === undefined
          ? quote
          : { type: 'FragmentSelector', value: `member=${member}`, refinedBy: quote },
    };
  });
  return {
    id: `urn:test:${JSON.stringify([body, passages])}`,
    type: 'Annotation',
    body,
    target: targets.length === 1 ? targets[0] : targets,
  };
}

/** What a person says of a quotation. */
export function quotation(passage: Passage, says: object): object {
  return item({ type: 'Quotation', ...says }, passage);
}

/** Whether two quotations are reports of one statement. */
export function link(same: boolean, one: Passage, other: Passage): object {
  return item({ type: 'Statement', same }, one, other);
}

/** The text of a sidecar. */
export function page(...items: readonly object[]): string {
  return JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items });
}

/** The sidecar of a document as a file of a test's folder. */
export function sidecar(document: string, ...items: readonly object[]): Readonly<Record<string, string>> {
  return { [sidecarOf(document)]: page(...items) };
}
