/**
 * What users say of entities against what was found: which names are one, which are not, and what they name.
 *
 * Names are those that documents write, compared without case and diacritics. A decision holds for all documents.
 */
import type { EntityType } from '../annotate/facts.ts';

export interface EntityDecision {
  /** What the entity is to be called. Its names need not be among them. */
  readonly name: string;
  /** Null where it stays what was found. */
  readonly type: EntityType | null;
  /** Other names of it. Names that are found to be one with one of these are the entity's too. */
  readonly aliases: readonly string[];
  /** Names that are not the entity's, although they may seem so. */
  readonly not: readonly string[];
  /** Keys that are unknown here, kept for whoever wrote them. */
  readonly others: Readonly<Record<string, unknown>>;
}

export interface EntityDecisions {
  readonly entities: readonly EntityDecision[];
  /** Words that are no names at all. */
  readonly notNames: readonly string[];
}
