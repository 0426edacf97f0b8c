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
  for (const word of text.slice(0, SAMPLE).toLowerCase().match(WORD) ?? []) {
    if (word.length > LONGEST_COMMON) continue;
    for (const index of PACKS_BY_COMMON.get(word) ?? []) counts[index] = (counts[index] ?? 0) + 1;
  }
  return LANGUAGE_PACKS[counts.indexOf(Math.max(...counts))] ?? first;
}

/** Small letters, Latin and others. Ranges, since a pattern with classes of Unicode takes more than twice as long. */
const WORD = /[a-z\u00df-\u00f6\u00f8-\u1fff\u2c00-\ud7ff\uf900-\ufdff]+/g;

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
