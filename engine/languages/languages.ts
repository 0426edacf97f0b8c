/**
 * The languages that documents are read in, with what a user has set for them.
 */
import type { Language, LanguageId, LanguagePack } from './language.ts';
import { LANGUAGE_PACKS } from './list.ts';

export interface LanguageSettings {
  /** The language of every document, or `auto` to tell it by its words. */
  readonly language: LanguageId | 'auto';
  /** Verbs that report speech, in their base form, besides those of the lexicon. */
  readonly reportingVerbs: readonly string[];
}

/** Makes languages on demand and keeps them, so that equal documents are read by the same one. */
export class Languages {
  readonly #made = new Map<LanguageId, Language>();

  constructor(private readonly settings: LanguageSettings = { language: 'auto', reportingVerbs: [] }) {}

  /** The language of a document. */
  of(text: string): Language {
    const { language, reportingVerbs } = this.settings;
    const pack = language === 'auto' ? packOf(text) : packNamed(language);
    const known = this.#made.get(pack.id) ?? pack.make(reportingVerbs);
    this.#made.set(pack.id, known);
    return known;
  }
}

/** How much of a text tells its language, in UTF-16 units: a few paragraphs. */
const SAMPLE = 4000;

function packOf(text: string): LanguagePack {
  const [first] = LANGUAGE_PACKS as readonly [LanguagePack, ...LanguagePack[]];
  if (LANGUAGE_PACKS.length === 1) return first;
  const counts = LANGUAGE_PACKS.map(() => 0);
  const sample = text.slice(0, SAMPLE).toLowerCase();
  for (let from = 0; from < sample.length; ) {
    let to = from;
    while (isSmallLetter(sample.charCodeAt(to))) to++;
    // A longer word is none of those and need not be cut out.
    const packs = to - from <= LONGEST_COMMON ? PACKS_BY_COMMON.get(sample.slice(from, to)) : undefined;
    if (packs) for (const index of packs) counts[index] = (counts[index] ?? 0) + 1;
    from = to + 1;
  }
  return LANGUAGE_PACKS[counts.indexOf(Math.max(...counts))] ?? first;
}

/** Whether a UTF-16 unit of a text in lower case is a letter, Latin or another; false for no unit. */
function isSmallLetter(unit: number): boolean {
  if (unit <= 0x7a) return unit >= 0x61;
  if (unit <= 0x1fff) return unit >= 0xdf && unit !== 0xf7;
  return (unit >= 0x2c00 && unit <= 0xd7ff) || (unit >= 0xf900 && unit <= 0xfdff);
}

/** The indices of the packs that have a word among their commonest. */
const PACKS_BY_COMMON: ReadonlyMap<string, readonly number[]> = indexCommon();

/** In UTF-16 units. */
const LONGEST_COMMON = Math.max(...[...PACKS_BY_COMMON.keys()].map((word) => word.length));

function indexCommon(): ReadonlyMap<string, readonly number[]> {
  const packs = new Map<string, number[]>();
  for (const [index, { common }] of LANGUAGE_PACKS.entries())
    for (const word of common) packs.set(word, [...(packs.get(word) ?? []), index]);
  return packs;
}

function packNamed(id: LanguageId): LanguagePack {
  return LANGUAGE_PACKS.find((pack) => pack.id === id) ?? (LANGUAGE_PACKS[0] as LanguagePack);
}
