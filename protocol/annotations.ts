/**
 * What a client and the server say to each other of annotations. Positions and ranges have the protocol's form.
 */
import type { Page, Range } from './requests.ts';

/** Client to server: note what the user says of a passage. The server has the client edit the sidecar. */
export const ANNOTATE = 'crossquote/annotate';

export interface AnnotateParams {
  readonly uri: string;
  /** What the user has selected; where it is empty, what stands at it is meant: a quotation, or a name. */
  readonly range: Range;
  readonly act: Act;
}

/** What is said. What is left out stays as it was found, or as it was said before. */
export type Act =
  | {
      /** That the passage is a quotation, by whom and of which kind, or that it is no speech. */
      readonly about: 'quotation';
      readonly speech?: boolean;
      readonly kind?: SpeechKind;
      /** Who say it together; an empty list for nobody who is named. */
      readonly speakers?: readonly string[];
      /** The words that report it. */
      readonly cue?: Range;
    }
  /** That the passage names somebody or something; `name` null: that it is no name. */
  | { readonly about: 'mention'; readonly name: string | null; readonly type?: string }
  /** Put a tag on the passage, or take it off where it has it. */
  | { readonly about: 'tag'; readonly tag: string }
  /** A new note, in Markdown. */
  | { readonly about: 'note'; readonly text: string }
  | { readonly about: 'verdict'; readonly verdict: string; readonly evidence: string | null }
  /** Show no finding of a check on the passage; null: of no check. */
  | { readonly about: 'ignore'; readonly code: string | null }
  /** Whether this quotation and the one at another place are reports of one statement. */
  | {
      readonly about: 'link';
      readonly other: { readonly uri: string; readonly range: Range };
      readonly same: boolean;
    };

export type SpeechKind = 'direct' | 'mixed' | 'indirect';

export interface AnnotateResult {
  /** Why nothing was changed, as a sentence; null where it was noted. */
  readonly refusal: string | null;
}

/** Client to server: change an annotation, or take it back. */
export const CHANGE_ANNOTATION = 'crossquote/changeAnnotation';

export interface ChangeAnnotationParams {
  /** The file that the annotation is on: the one that its row or passage was told with. */
  readonly uri: string;
  readonly id: string;
  readonly change: AnnotationChange;
}

export type AnnotationChange =
  | { readonly kind: 'remove' }
  /** The text of a note. */
  | { readonly kind: 'text'; readonly text: string }
  /** The passage: the one of this range, or the place where it was found if there is none. */
  | { readonly kind: 'passage'; readonly range: Range | null };

/**
 * Client to server: all annotations of a file, in text order; those of an unknown place last. A link is there with each of its
 * reports that the file has.
 */
export const ANNOTATIONS_IN = 'crossquote/annotationsIn';

export interface AnnotationsInParams {
  readonly uri: string;
}

/** An annotation as a client shows it. All texts but `text` of a note are plain and on one line. */
export interface ShownAnnotation {
  readonly id: string;
  /** The file that it is on. */
  readonly uri: string;
  /** The passage; of the whole document its beginning; null for an orphan. */
  readonly range: Range | null;
  readonly place: 'passage' | 'document' | 'changed' | 'orphan';
  readonly about: 'quotation' | 'mention' | 'link' | 'tag' | 'note' | 'verdict' | 'ignore' | 'foreign';
  /** What is said, in a few words of the editor's language: "said by Ada Marsh", "doubtful", "floods". */
  readonly label: string;
  /** Of a verdict and of a link what it is, whatever the language; else null. */
  readonly stance: 'checked' | 'doubtful' | 'false' | 'same' | 'different' | null;
  /** The words of the passage, as they are now; of an orphan as they were. */
  readonly passage: string;
  /** What the document is called: the name of the bundle's member or the file, with where it stands if others have that name. */
  readonly document: string;
  /**
   * Of a note its Markdown, of a tag the tag, of a verdict the address of the evidence, of a quotation what is said of it but who says it;
   * else empty.
   */
  readonly text: string;
  readonly creator: string | null;
  /** `xsd:dateTime`. */
  readonly created: string | null;
  readonly modified: string | null;
}

/** Client to server: the annotations of all documents, in groups. */
export const ANNOTATION_GROUPS = 'crossquote/annotationGroups';

export type AnnotationOrder = 'document' | 'kind' | 'person';

export interface AnnotationFilter {
  /** Of one person alone; null for everybody. */
  readonly person: string | null;
  /** With one tag alone; null for all. */
  readonly tag: string | null;
}

export interface AnnotationGroupsParams extends AnnotationFilter {
  readonly by: AnnotationOrder;
  readonly limit: number;
}

export interface AnnotationGroups extends Page<AnnotationGroup> {
  /** Whether files are still to be read, so that there may be more. */
  readonly isReading: boolean;
  /** How many annotations there are in all, whatever the filter. */
  readonly annotations: number;
  /** How many of them are orphans. */
  readonly orphans: number;
  /** The names of all who have annotated, and all tags, in the order of the alphabet. */
  readonly people: readonly string[];
  readonly tags: readonly string[];
  readonly review: Review;
}

/** How far the review of reports that are suggested has come. Reports in the same words are one. */
export interface Review {
  /** How many somebody has accepted or rejected, or linked unasked. */
  readonly reviewed: number;
  /** These, and those that are left. */
  readonly total: number;
}

export interface AnnotationGroup {
  /** Names the group in `ANNOTATIONS`; the orphans, which come first, have the key of `ORPHANS`. */
  readonly key: string;
  readonly label: string;
  readonly annotations: number;
}

export const ORPHANS = 'orphans';

/** Client to server: the annotations of a group: a page of `ShownAnnotation`, in the order of the documents. */
export const ANNOTATIONS = 'crossquote/annotations';

export interface AnnotationsParams extends AnnotationFilter {
  readonly by: AnnotationOrder;
  readonly key: string;
  readonly limit: number;
}

/** Client to server: where an orphan may have stood, the likeliest first. None for an annotation that is none. */
export const ORPHAN_GUESSES = 'crossquote/orphanGuesses';

export interface OrphanGuessesParams {
  readonly uri: string;
  readonly id: string;
}

export interface OrphanGuess {
  readonly uri: string;
  readonly range: Range;
  readonly text: string;
  /** How much agrees, in percent. */
  readonly percent: number;
}

/** Client to server: what may be said at a place: the tags in use, and the findings that can be ignored. */
export const ANNOTATION_CHOICES = 'crossquote/annotationChoices';

export interface AnnotationChoicesParams {
  readonly uri: string;
  /** As that of `AnnotateParams`. */
  readonly range: Range;
}

export interface AnnotationChoices {
  /** All tags in use, most used first. */
  readonly tags: readonly string[];
  /** The tags that the passage at the place has. */
  readonly own: readonly string[];
  /** The codes of the findings at the place. */
  readonly findings: readonly string[];
}

/** Server to client: the list of annotations may have changed since the client asked for groups. */
export const ANNOTATIONS_CHANGED = 'crossquote/annotationsChanged';

/**
 * Client to server: the files to which a file that is gone may have been moved by another program: those that have its
 * annotated passages, the likeliest first. None while the file is there.
 */
export const ANNOTATION_HOMES = 'crossquote/annotationHomes';

export interface AnnotationHome {
  readonly uri: string;
  /** The file, by its path in the folder. */
  readonly label: string;
  /** How many of the annotated passages stand there, in percent. */
  readonly percent: number;
}

/** Client to server: what is said of a file that is gone is said of another one from now on. */
export const MOVE_ANNOTATIONS = 'crossquote/moveAnnotations';

export interface MoveAnnotationsParams {
  readonly from: string;
  readonly to: string;
}
