/**
 * What the rows of a tree need to make those below them.
 */
import type { LanguageSession } from '../language-session.ts';
import type { LazyTree } from './lazy-tree.ts';

/** What rows ask, and the tree that they stand in. */
export interface Asking {
  readonly session: LanguageSession;
  readonly tree: LazyTree;
}
