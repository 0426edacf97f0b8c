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

/**
 * Facts of paragraphs by their language and string; the oldest are forgotten.
 *
 * For documents that are being edited. A first reading of many documents would only fill it with what is not asked
 * for again.
 */
export class ParagraphCache {
  #young: FactsByLanguage = new Map();
  #old: FactsByLanguage = new Map();
  #size = 0;

  /** @param capacity How many paragraphs to remember at least: enough for the documents open in an editor. */
  constructor(private readonly capacity = 2000) {}

  /** The facts of a paragraph, parsed only when its string is new. */
  factsOf(text: string, language: Language): ParagraphFacts {
    const young = this.#young.get(language)?.get(text);
    if (young) return young;
    const facts = this.#old.get(language)?.get(text) ?? paragraphFacts(text, language);
    this.#remember(text, language, facts);
    return facts;
  }

  #remember(text: string, language: Language, facts: ParagraphFacts): void {
    if (this.#size >= this.capacity) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#size = 0;
    }
    const known = this.#young.get(language);
    if (known) known.set(text, facts);
    else this.#young.set(language, new Map([[text, facts]]));
    this.#size++;
  }
}

type FactsByLanguage = Map<Language, Map<string, ParagraphFacts>>;

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
