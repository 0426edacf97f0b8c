/**
 * What is known of the paragraphs of documents that are being edited.
 */
import type { Language } from '../languages/language.ts';
import { KeptNarrations } from './kept-narrations.ts';
import { KeptQuotations } from './kept-quotations.ts';
import { type ParagraphFacts, paragraphFacts } from './paragraph.ts';

/**
 * Facts of paragraphs by their language and string; the oldest are forgotten.
 *
 * For documents that are being edited. A first reading of many documents would only fill it with what is not asked
 * for again.
 */
export class ParagraphCache {
  /** The narration of the paragraphs of which it has the facts. */
  readonly narrations = new KeptNarrations();
  /** Their quotations, as far as these depend on nothing else. */
  readonly quotations = new KeptQuotations();
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
