/**
 * All language packs. A new one is a folder and a line here.
 */
import { english } from './english/english.ts';
import { german } from './german/german.ts';
import type { LanguagePack } from './language.ts';

/** The first one is that of texts in none of them. */
export const LANGUAGE_PACKS: readonly LanguagePack[] = [english, german];
