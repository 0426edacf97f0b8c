/**
 * What the server needs of the machine it runs on: files, globs, a clock and timers.
 *
 * The server's own modules know no file system, no timer and no decoder; `hosts/` gives them these. Files are
 * named by their URIs, in the one spelling that `canonicalUri` makes.
 */
import type { FoundInFile } from '../engine/corpus/read-file.ts';
import type { LanguageSettings } from '../engine/languages/languages.ts';
import type { Decode } from '../engine/text/decode.ts';
import type { FindFilesResult } from '../protocol/requests.ts';

export interface Host {
  /** The version of the program, for the client's log. */
  readonly version: string;
  /**
   * All files in the folders that match a glob of `include` and none of `exclude`, as URIs in any order; and folders that may
   * not be looked into, which are forbidden when they are read.
   *
   * @param useIgnoreFiles Whether what the ignore files in the folders name is left out.
   */
  findFiles(
    folders: readonly string[],
    include: readonly string[],
    exclude: readonly string[],
    useIgnoreFiles: boolean,
  ): Promise<FindFilesResult>;
  /** The bytes of a file, or why there are none. Never rejects for a file that is gone or cannot be read. */
  readFile(uri: string): Promise<Uint8Array | Unread>;
  readonly decode: Decode;
  /** Begins to find what is in many files, beside the main thread; left out where there is only that. */
  beginAnalysis?(options: AnalysisOptions): FileAnalysis;
  /** A test of relative paths with `/` against globs; dots in names are nothing special. */
  matcher(globs: readonly string[]): (path: string) => boolean;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** The time of day in UTC, as an annotation notes it: an `xsd:dateTime` in whole seconds. */
  today(): string;
  /** A UUID that nobody else has. */
  newUuid(): string;
  /** Resolves when waiting messages have had their turn. */
  rest(): Promise<void>;
  /** Run once after so many milliseconds, unless the answer is called first. */
  after(milliseconds: number, action: () => void): () => void;
}

interface AnalysisOptions {
  readonly languages: LanguageSettings;
  /** Where what is found is kept: the folder that the client has named, null for nowhere, undefined for the host's own. */
  readonly cacheFolder: string | null | undefined;
  readonly log: (message: string) => void;
}

export interface FileAnalysis {
  /** Of how many files it was kept from before what is in them. */
  readonly kept: number;
  /** What was kept from before of what is in a text; undefined where nothing was. Never rejects. */
  recall(text: string): Promise<FoundInFile | undefined>;
  /** What is found in a file's text, for `AnalysisHost.setFile`; undefined where that has to find it. Never rejects. */
  find(text: string): Promise<FoundInFile | undefined>;
  /** Nothing more is wanted; what has not been found yet is undefined. Never rejects. */
  end(): Promise<void>;
}

/** Why a file was not read. */
export type Unread = 'missing' | 'too large' | 'forbidden';
