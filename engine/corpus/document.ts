/**
 * A document of the corpus and the file that it stands in.
 */
import type { DocumentFacts } from '../annotate/facts.ts';
import type { Correction } from '../annotations/correction.ts';
import type { LinkEnd } from '../annotations/link-decision.ts';
import type { Placed } from '../annotations/place-passages.ts';
import type { BundleNode } from '../bundle/tree.ts';
import type { NameDecisions } from '../entities/name-decisions.ts';
import type { Languages } from '../languages/languages.ts';
import type { ScriptDictionary } from './script-names.ts';

/** One document: a whole loose file, or one member of a bundle. */
export interface Document {
  /** Unique in the corpus: the path, or for a member path, `#`, name and, when the name repeats, its ordinal. */
  readonly id: string;
  /** The file's path or URI, as the host names it. */
  readonly path: string;
  /** The member's name in its bundle; null for a loose file. */
  readonly member: string | null;
  /** What users call it: the member's name, else what the host calls the file. As written, so not safe to print. */
  readonly name: string;
  /** File offset of the document's first unit. */
  readonly base: number;
  readonly text: string;
  /** What is known of it: what was found, as the user has corrected it. */
  readonly facts: DocumentFacts;
  /** What was found, a function of the text alone. */
  readonly found: DocumentFacts;
  /** What was found, with the names in other scripts that any document gives. */
  readonly named: DocumentFacts;
  /** The corrections that make the difference. */
  readonly corrections: Placed<Correction>;
  /** What was decided on which of its reports. */
  readonly linkEnds: Placed<LinkEnd>;
}

/** One file as read, and what stands in it. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Null for a loose file. */
  readonly bundle: BundleNode | null;
  /** In file order; one for a loose file. */
  readonly documents: readonly Document[];
  /** The corrections that name the file, those that find no quotation among them. */
  readonly corrections: readonly Correction[];
  /** The passages of the file on which something is decided, those that find no quotation among them. */
  readonly linkEnds: readonly LinkEnd[];
  /** What its documents were read with. */
  readonly languages: Languages;
  readonly decisions: NameDecisions;
  readonly scriptNames: ScriptDictionary;
}
