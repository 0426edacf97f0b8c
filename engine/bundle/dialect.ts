/**
 * What a dialect of bundles says about itself.
 *
 * A `Dialect` recognises the first header of a file. It answers with a `Form`: the dialect as this one file writes
 * it, with the width, the character and the case of that header. From then on only the form decides what a header
 * is. Neither knows of the tree that is built from its answers.
 */
import type { Phrase } from '../../protocol/phrase.ts';
import type { Line } from './lines.ts';

export interface Dialect {
  /** Stable name, as `BundleNode.dialect` gives it. */
  readonly id: string;
  /**
   * Every character that the line of a first header can begin with. With '' only the first line with text is tried;
   * with null, for a dialect without headers, that line is tried after all other dialects have failed.
   */
  readonly first: string | null;
  /** Reads the line as the first header of the file; null when it is not, or is too weak to be sure. */
  readonly detect: (text: string, line: Line, evidence: Evidence) => Form | null;
  /** What names are: paths (the default), ids of articles, or nothing that tells documents apart. */
  readonly names?: 'id' | 'ordinal';
  /** Undoes what the dialect does to the texts of a file, where the format defines it; `preamble` is '' when there is none. */
  readonly decoder?: (preamble: string) => Decode;
}

/** What a dialect may ask about the file before it takes a line as a header. */
export interface Evidence {
  /** Whether the line is the first that is not blank. */
  readonly opening: boolean;
  /** Whether the file holds this text anywhere. Looked up once per file and text, so that it stays linear. */
  readonly holds: (sign: string) => boolean;
}

/** Gives the text that was put into the bundle. `header` is the header as it stands in the file. */
export type Decode = (body: string, header: { readonly value: string; readonly name: string }) => string;

/** A dialect as one file writes it. */
export interface Form {
  /** Every character with which a line can begin that any of the readers below takes; without it they get all lines. */
  readonly first?: string;
  /** Reads the header whose first line this is. */
  readonly header: (line: Line) => Header | null;
  /** Reads the end marker whose first line this is; `header` is the header of the open member, if one is open. */
  readonly end?: (line: Line, header: Header | null) => End | null;
  /**
   * Which end marker ends a member.
   * - `first` (the default): the first one; what follows until the next header is a gap.
   * - `last`: the last one before the next header or the end of the file, for dialects that neither escape bodies nor write in gaps.
   * - `sealed`: the first one, and nothing before it can be a header, for dialects that escape.
   */
  readonly ending?: 'first' | 'last' | 'sealed';
  /** Whether a member without an end marker is odd when all others have one. */
  readonly pairs?: boolean;
  readonly separator: Separator;
  /** Says what is wrong with a line that looks like a header and is none; null when it does not look like one. */
  readonly fault?: (line: Line) => Phrase | null;
  /** Whether the line is a rule that may stand between members. */
  readonly rule?: (line: Line) => boolean;
}

/**
 * Line breaks that the dialect itself writes after a body. A number is exact, as the tool writes it; when a person
 * has removed some, only blank lines are taken. `blank` takes all blank lines, for dialects written by hand.
 */
export interface Separator {
  /** Before an end marker; 0 when left out. */
  readonly end?: number | 'blank';
  /** Before the next header, where no end marker stands. */
  readonly header: number | 'blank';
  /** At the end of the file; 0 when left out. */
  readonly file?: number | 'blank';
}

export interface Header {
  /** File offset after the header's last line. */
  readonly next: number;
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** What is wrong with this header, though it is taken as one. */
  readonly fault?: Phrase;
  /** What ends this member, for dialects in which the header says so. */
  readonly closer?: string;
}

export interface End {
  /** File offset after the marker's last line. */
  readonly next: number;
  readonly fault?: Phrase;
  /** The member that the marker says it ends; it may be another than the open one. */
  readonly name?: string;
  /** Whether the marker notes that the file has no line break at its end. */
  readonly unterminated?: boolean;
}
