/**
 * What is found in a file is a function of its text and of how it is read: the key is a hash of both.
 */
import { createHash } from 'node:crypto';
import type { LanguageSettings } from '../../engine/languages/languages.ts';
import { KEY_LENGTH } from './segment.ts';

/** 128 bits of SHA-256, as a string of units below 256. The program that finds it is not in it; see `FactsCache.open`. */
export function recordKey(text: string, { language, reportingVerbs }: LanguageSettings): string {
  return createHash('sha256')
    .update(JSON.stringify([language, reportingVerbs]))
    .update(text, 'utf16le')
    .digest('binary')
    .slice(0, KEY_LENGTH);
}
