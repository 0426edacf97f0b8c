/**
 * What annotations say, as labels that can be compared: equal where two people mean the same.
 */
import type { AnnotationKind, Saying } from '../annotation.ts';

/** Annotations of these kinds are compared; what another program says is unknown here. */
export type ComparedKind = Exclude<AnnotationKind, 'foreign'>;

export const COMPARED_KINDS: readonly ComparedKind[] = [
  'quotation',
  'mention',
  'link',
  'tag',
  'verdict',
  'note',
  'ignore',
];

/**
 * What is said of a passage, aspect by aspect, such as the kind of a quotation and its speaker; null where it is left open,
 * which contradicts nothing. Keys of labels are words for the user, labels themselves are for comparing only.
 */
export type Labels = Readonly<Record<string, string | null>>;

/** The aspect of notes: free text, in which no two people agree but by copying, so that it is no category. */
export const FREE_TEXT = 'text';

/**
 * The labels of what one person says of one passage.
 *
 * @param sayings Of one kind, what was said last at the end: it holds, but for tags, notes and ignored checks, which are
 * said one beside the other.
 * @param keyOf The key of the entity that a name stands for: the same for all of its names.
 */
export function labelsOf(sayings: readonly [Saying, ...Saying[]], keyOf: (name: string) => string): Labels {
  const last = sayings.at(-1) ?? sayings[0];
  switch (last.about) {
    case 'quotation': {
      const { speech, kind, speakers } = last;
      if (!speech) return { speech: 'no', kind: null, speaker: null };
      return { speech: 'yes', kind, speaker: speakers && setOf(speakers.map(keyOf)) };
    }
    case 'mention':
      return { name: setOf(last.name === null ? [] : [keyOf(last.name)]), type: last.name && last.type };
    case 'link':
      return { statement: last.same ? 'same' : 'other' };
    case 'verdict':
      return { verdict: last.verdict };
    case 'tag':
      return { tags: setOf(sayings.map((says) => (says.about === 'tag' ? says.tag.trim() : ''))) };
    case 'ignore':
      return { checks: setOf(sayings.map((says) => (says.about === 'ignore' ? (says.code ?? '') : ''))) };
    case 'note':
      return { [FREE_TEXT]: setOf(sayings.map((says) => (says.about === 'note' ? says.text : ''))) };
    case 'foreign':
      return {};
  }
}

/** Several values as one label, whatever their order. */
export function setOf(values: readonly string[]): string {
  return JSON.stringify([...new Set(values)].toSorted());
}
