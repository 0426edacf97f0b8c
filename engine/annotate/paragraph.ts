/**
 * A paragraph and what can be known of it alone.
 *
 * The facts depend on the paragraph's string and on nothing else, so that a paragraph that was not edited keeps
 * them wherever it moves.
 */
import type { Language } from '../languages/language.ts';
import { FEATURE, hasFeature, type Token } from '../languages/token.ts';
import { type ParagraphSyntax, parseParagraph } from '../syntax/parse-paragraph.ts';
import { type QuotationMark, quotationMarks } from '../syntax/quotation-marks.ts';
import { type Capitals, capitalsOf } from './line-capitals.ts';
import { type NameRun, nameRuns } from './name-runs.ts';
import { withLetters } from './post-nominals.ts';

export interface ParagraphFacts {
  readonly syntax: ParagraphSyntax;
  /** Words and marks with their parts of speech. */
  readonly tokens: readonly Token[];
  readonly marks: readonly QuotationMark[];
  /** What capitals show in it. */
  readonly capitals: Capitals;
  readonly names: readonly NameRun[];
}

/** A paragraph in its document. Offsets in `facts` are the paragraph's. */
export interface Paragraph {
  /** Document offset of its first unit. */
  readonly base: number;
  readonly text: string;
  readonly facts: ParagraphFacts;
}

/** What can be known of a paragraph alone. Linear in its length; never throws. */
export function paragraphFacts(text: string, { tag, abbreviation, names }: Language): ParagraphFacts {
  const syntax = parseParagraph(text, abbreviation);
  const tokens = tag(text, syntax);
  const { runs, letters } = nameRuns(text, syntax, names, names.capitalNouns ? commonNouns(tokens) : NONE);
  return {
    syntax,
    tokens: withLetters(tokens, letters),
    marks: quotationMarks(text),
    capitals: capitalsOf(text, syntax, names),
    names: runs,
  };
}

/** Where common nouns begin whose capital shows no name. */
function commonNouns(tokens: readonly Token[]): ReadonlySet<number> {
  return new Set(tokens.flatMap((token) => (hasFeature(token, FEATURE.common) ? [token.from] : [])));
}

const NONE: ReadonlySet<number> = new Set();
