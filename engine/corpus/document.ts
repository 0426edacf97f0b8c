/**
 * A document of the corpus and the file that it stands in.
 */
import type { DocumentFacts } from '../annotate/facts.ts';
import type { Pin, PlacedPin } from '../annotations/pin.ts';
import type { BundleNode } from '../bundle/tree.ts';
import type { NameDecisions } from '../entities/name-decisions.ts';
import type { Languages } from '../languages/languages.ts';
import type { FilePins } from './annotation-pins.ts';
import type { Strays } from './place-strays.ts';
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
  /** What is known of it: what was found, as people have corrected it. */
  readonly facts: DocumentFacts;
  /** What was found, a function of the text alone. */
  readonly found: DocumentFacts;
  /** What was found, with the names in other scripts that any document gives. */
  readonly named: DocumentFacts;
  /** What people say of it. */
  readonly pins: readonly Pin[];
  /** And where that stands in the text. */
  readonly annotations: readonly PlacedPin[];
}

/** One file as read, and what stands in it. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Null for a loose file. */
  readonly bundle: BundleNode | null;
  /** In file order; one for a loose file. */
  readonly documents: readonly Document[];
  /** All that people say of the file. */
  readonly pins: FilePins;
  /** What of it is said of documents that the file does not have. */
  readonly strays: Strays;
  /** What its documents were read with. */
  readonly languages: Languages;
  readonly decisions: NameDecisions;
  readonly scriptNames: ScriptDictionary;
}
