/**
 * The form of a command: one file each, and one line in the list.
 */
import type { LanguageSession } from '../language-session.ts';

export interface Command {
  /** As the manifest contributes it. */
  readonly id: `crossquote.${string}`;
  /** Tells the user what went wrong; rejects only for what no user can cause. @param given What the caller passed. */
  run(session: LanguageSession, given: readonly unknown[]): Promise<void>;
}
