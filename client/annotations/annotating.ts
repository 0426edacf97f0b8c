/**
 * What the commands of annotations work with, and the form of one: one file each, and one line in the list.
 */
import type { LanguageSession } from '../language-session.ts';
import type { Acts } from './acts.ts';
import type { Linking } from './linking.ts';
import type { Notes } from './notes.ts';
import type { ShownAnnotations } from './shown-annotations.ts';

export interface Annotating {
  readonly session: LanguageSession;
  readonly acts: Acts;
  readonly shown: ShownAnnotations;
  readonly notes: Notes;
  readonly linking: Linking;
}

export interface AnnotationCommand {
  /** As the manifest contributes it. */
  readonly id: `crossquote.${string}`;
  /** Tells the user what went wrong; rejects only for what no user can cause. @param given What the caller passed. */
  run(annotating: Annotating, given: readonly unknown[]): Promise<void>;
}
