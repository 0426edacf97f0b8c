/**
 * A passage of a document that an annotation is about, before and after it was looked for in the text.
 */
import type { Span } from '../text/span.ts';
import type { Annotation, Target } from './annotation.ts';

/** One passage of an annotation. */
export interface Pin {
  readonly annotation: Annotation;
  /** Which passage of the annotation it is: 1 for the other report of a link, else 0. */
  readonly side: 0 | 1;
  readonly target: Target;
}

/** A pin and where its passage stands now. */
export interface PlacedPin {
  readonly pin: Pin;
  /**
   * - `exact`: the same words where they were;
   * - `moved`: the same words elsewhere;
   * - `changed`: words that are nearly the same;
   * - `document`: the annotation is about all of the document;
   * - `orphan`: it is not known where.
   */
  readonly how: 'exact' | 'moved' | 'changed' | 'document' | 'orphan';
  /** In the document; null for all of it and for an orphan. */
  readonly span: Span | null;
  /** How much of the words and their context agrees, in [0, 1]; 0 for an orphan. */
  readonly score: number;
  /** Of a quotation, where the words that report it stand; null where none are set or they are gone. */
  readonly cue: Span | null;
  /** Of an orphan, where it may have stood, the likeliest first. */
  readonly guesses: readonly Guess[];
}

/** A place that an orphan may have stood at. */
interface Guess {
  readonly span: Span;
  readonly score: number;
}

/** The passages of an annotation, each for its own document. */
export function pinsOf(annotation: Annotation): readonly Pin[] {
  const [own, other] = targetsOf(annotation);
  return [
    { annotation, side: 0, target: own },
    ...(other ? [{ annotation, side: 1, target: other } as const] : []),
  ];
}

/** All that an annotation is about: two passages where it links. */
export function targetsOf({ target, says }: Annotation): readonly [Target, ...Target[]] {
  return says.about === 'link' ? [target, says.other] : [target];
}
