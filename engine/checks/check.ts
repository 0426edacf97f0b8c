/**
 * The form of a check: one file makes one kind of finding, under one stable code.
 */
import type { CheckCode, Severity } from '../../protocol/checks.ts';
import type { Told } from '../../protocol/phrase.ts';
import type { SourceFile } from '../corpus/document.ts';
import type { Snapshot } from '../corpus/snapshot.ts';
import type { FileSpan } from '../text/span.ts';
import type { JudgedReport } from './judge-reports.ts';

/** One place where something is to be looked at; its words are still to be put in a language, or are in one. */
export interface Finding<Words = Told> {
  readonly span: FileSpan;
  /** One plain sentence, with both wordings where two sources are compared. Plain text: not Markdown. */
  readonly message: Words;
  readonly related: readonly RelatedPlace<Words>[];
  /** Where the finding is graver, or less grave, than others of its check; what users set stands over it. */
  readonly severity?: Severity;
}

/** A place in this or another file that a finding is about. */
export interface RelatedPlace<Words = Told> {
  readonly path: string;
  readonly span: FileSpan;
  readonly message: Words;
}

export interface Check {
  readonly code: CheckCode;
  /** What it finds, in one sentence: the first of its page. */
  readonly summary: string;
  readonly severity: Severity;
  /** True when editors should fade the place, as with text that is not part of the article. */
  readonly fades?: boolean;
  /**
   * The findings of one file, in text order. Costs by the file and the reports it meets, never by the corpus.
   *
   * @param reports What was judged of the file's reports of statements; judged when it is first asked for.
   */
  run(snapshot: Snapshot, file: SourceFile, reports: () => readonly JudgedReport[]): Iterable<Finding>;
}
