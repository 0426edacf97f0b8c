/**
 * What a person says of a passage: standoff data that is kept beside the documents and never in them.
 *
 * An annotation is plain data. Where its passage stands now is found by `anchoring/`, how it is kept is told in
 * `sidecar/`, and what it does to the facts of a document in `apply-annotations.ts`.
 */
import type { EntityType, QuotationKind } from '../annotate/facts.ts';
import type { Selectors } from './anchoring/selectors.ts';

export interface Annotation {
  /** An IRI; those made here are `urn:uuid:` and a random UUID. */
  readonly id: string;
  readonly target: Target;
  readonly says: Saying;
  /** Who said it, as they call themselves; null where it is not known. */
  readonly creator: string | null;
  /** When it was said and when it was changed last, as `xsd:dateTime` in UTC; null where it is not known. */
  readonly created: string | null;
  readonly modified: string | null;
  /** Unknown keys of the annotation, kept for whoever wrote them. */
  readonly others: Others;
  /**
   * The object that it was read from. It is printed as that again for as long as it says the same, and what of it is unknown
   * here stays in any case; null for one that was made here.
   */
  readonly written: Others | null;
}

/** Keys of a file that are unknown here. */
export type Others = Readonly<Record<string, unknown>>;

/** A passage of a document, or with `selectors` null the whole document. */
export interface Target {
  /** The file, by its path below the folder that keeps the annotations, with `/`. A name, never a path to open. */
  readonly document: string;
  /** The document's name in its bundle; null for a loose file. */
  readonly member: string | null;
  readonly selectors: Selectors | null;
  /**
   * Of quotations that stand inside one another and have the same marked words, which one: 0 the outermost, as in
   * "Marsh said Holt had called it “a disgrace”", 1 what Holt said there.
   */
  readonly depth: number;
}

/** What is said of the passage; the field `about` tells which kind it is. */
export type Saying =
  | QuotationSaying
  | MentionSaying
  | LinkSaying
  | TagSaying
  | NoteSaying
  | VerdictSaying
  | IgnoreSaying
  | ForeignSaying;

/** That the passage is a quotation, or none; what is null or left open stays as it was found. */
export interface QuotationSaying {
  readonly about: 'quotation';
  /** False: the words are no speech, whatever marks they have. */
  readonly speech: boolean;
  readonly kind: Exclude<QuotationKind, 'scare'> | null;
  /** Who say it together; an empty list for nobody who is named; null where it is left open. */
  readonly speakers: readonly string[] | null;
  /** The words that report it, in the same document. */
  readonly cue: Selectors | null;
}

/** That the passage names somebody or something, or nothing. */
export interface MentionSaying {
  readonly about: 'mention';
  /** The full name of the entity; null where the passage is no name. */
  readonly name: string | null;
  /** Null where it is left open. */
  readonly type: EntityType | null;
}

/** Whether two quotations are reports of one statement. */
export interface LinkSaying {
  readonly about: 'link';
  readonly other: Target;
  readonly same: boolean;
}

/** One of the user's own tags. */
interface TagSaying {
  readonly about: 'tag';
  readonly tag: string;
}

interface NoteSaying {
  readonly about: 'note';
  /** Markdown. */
  readonly text: string;
}

/** What a check of the facts has shown of a statement. */
export interface VerdictSaying {
  readonly about: 'verdict';
  readonly verdict: Verdict;
  /** Where that can be read: an address, never opened unasked; null for none. */
  readonly evidence: string | null;
}

export const VERDICTS = ['checked', 'doubtful', 'false'] as const;

type Verdict = (typeof VERDICTS)[number];

/** That a finding of a check is not to be shown on the passage. */
interface IgnoreSaying {
  readonly about: 'ignore';
  /** The code of the check; null for every check. */
  readonly code: string | null;
}

/** An annotation of another program, whose kind is unknown here. It is kept and listed, and does nothing. */
interface ForeignSaying {
  readonly about: 'foreign';
}

/** One word for each kind of annotation, as the fields `about` have it. */
export type AnnotationKind = Saying['about'];

/**
 * The order in which annotations were made or changed last: of two that contradict each other the later one holds. The id
 * tells two of one time apart, so that the order of files makes no difference.
 */
export function byTime(one: Annotation, other: Annotation): number {
  return timeOf(one) - timeOf(other) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}

/**
 * When an annotation was made or changed last, in milliseconds since 1970 in UTC; less than any time where that is not
 * known. Other programs write the zone of their users, or none, which is taken for UTC so that it is one time everywhere.
 */
export function timeOf({ modified, created }: Pick<Annotation, 'modified' | 'created'>): number {
  const written = modified ?? created ?? '';
  const time = Date.parse(WITHOUT_ZONE.test(written) ? `${written}Z` : written);
  return Number.isNaN(time) ? UNKNOWN_TIME : time;
}

const WITHOUT_ZONE = /T[\d:.]+$/;

/** A number and no infinity, so that two of them are equally far from each other. */
const UNKNOWN_TIME = Number.MIN_SAFE_INTEGER;

/** The annotation with something changed, as its creator or somebody else has done it at a time. */
export function revised(
  annotation: Annotation,
  changes: Partial<Pick<Annotation, 'target' | 'says'>>,
  modified: string,
): Annotation {
  return { ...annotation, ...changes, modified };
}
