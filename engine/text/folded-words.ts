/**
 * The words of a text as a search compares them.
 */
import { foldName } from './fold-name.ts';

/** Letters and digits alone, folded as names are: “Águas’s 3,210” is “aguass”, “3”, “210”. */
export function foldedWords(text: string): readonly string[] {
  return foldName(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
