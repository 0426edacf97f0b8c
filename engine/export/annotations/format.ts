/**
 * What a format of exchange is: it writes annotations for another program, and reads what that program gives back.
 *
 * Formats are pure: they take texts and give texts. What one cannot carry it says, and never drops silently.
 */
import type { DocumentFacts } from '../../annotate/facts.ts';
import type { Annotation } from '../../annotations/annotation.ts';
import type { Span } from '../../text/span.ts';

/** A document that annotations are of. */
export interface GivenDocument {
  /** The file, by its path below the folder that the exchange is about, with `/`. */
  readonly path: string;
  /** The document's name in its bundle; null for a loose file. */
  readonly member: string | null;
  /** As it was read, with its own line ends. */
  readonly text: string;
}

/** A document with all that is known of it. */
export interface AnnotatedDocument extends GivenDocument {
  /** What was found, as the user has corrected it. */
  readonly facts: DocumentFacts;
  readonly annotations: readonly PlacedAnnotation[];
}

interface PlacedAnnotation {
  readonly annotation: Annotation;
  /** Where its passage stands in the text; null for one of the whole document, and where the words are not found. */
  readonly span: Span | null;
  /** And the words that report it, where somebody has set those of a quotation; null where they are not found. */
  readonly cue: Span | null;
}

export interface Exported {
  /** Paths are relative, with `/`, and safe to write on any system. */
  readonly files: readonly ExchangeFile[];
  /** One sentence for each kind of thing that could not be carried, with how many there were. */
  readonly losses: readonly string[];
}

export interface ExchangeFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface Imported {
  /** Their targets name documents that were given, and no others. */
  readonly annotations: readonly Annotation[];
  /** One sentence for each kind of thing that was not understood or not taken. */
  readonly problems: readonly string[];
}

export interface ImportedFiles extends Imported {
  /** How many files are of the format, and of a document that was given where each is of one. */
  readonly filesRead: number;
}

export interface AnnotationFormat {
  /** The word for it on a command line. */
  readonly id: string;
  /** As its makers call it. */
  readonly name: string;
  /** Of the files that are read, with their dots. */
  readonly extensions: readonly string[];
  /** Whether what was found is exported beside what people said, where nobody says otherwise. */
  readonly withFound: boolean;
  write(documents: readonly AnnotatedDocument[], withFound: boolean): Exported;
  /** @param newId Makes an id for an annotation that has none in the files. */
  read(
    files: readonly ExchangeFile[],
    documents: readonly GivenDocument[],
    newId: () => string,
  ): ImportedFiles;
}
