/**
 * A report as the narration gives it: cue, source and content as ranges of elements.
 */
import type { Complement, ReportingVerb } from '../languages/reporting.ts';
import type { Polarity } from './facts.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A half-open range of element indices. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How a report is built: what follows the verb, or that the cue is a noun, thrown in, or "according to". */
export type ReportForm = Complement | 'passive' | 'noun' | 'parenthesis' | 'according';

/** A report found in one sentence. All indices are the paragraph's elements. */
export interface Report {
  readonly cue: Range;
  readonly source: NounPhrase | null;
  /** What is reported, in text order; two parts where the cue is thrown in. */
  readonly content: readonly Range[];
  /** Where the cue stands to its content. */
  readonly position: 'before' | 'after';
  readonly form: ReportForm;
  readonly verb: ReportingVerb | null;
  readonly polarity: Polarity;
  /** The form of the cue's verb; `finite` where a noun or a preposition is the cue. */
  readonly cueForm: VerbGroup['form'];
}
