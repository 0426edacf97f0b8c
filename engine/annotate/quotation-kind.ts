/**
 * Whether marked words are speech, and how much of the sentence they are, told from their form.
 */

import type { NameWords } from '../languages/language.ts';
import type { Attribution } from './attribution.ts';
import type { QuotationKind } from './facts.ts';
import type { Element } from './folded-paragraph.ts';
import { isNickname } from './nicknames.ts';

/** Whether the stretch is a sentence of its own in the narration, not a part of one. */
export function standsAlone(elements: readonly Element[], at: number): boolean {
  const before = elements[at - 1];
  if (!before || before.sentence !== elements[at]?.sentence) return true;
  return before.type === 'marked';
}

/** @param at Index of the stretch. @param alone Whether it is a sentence of its own. */
export function kindOf(
  elements: readonly Element[],
  at: number,
  alone: boolean,
  attribution: Attribution | null,
  names: NameWords,
): QuotationKind {
  const element = elements[at] as Element;
  const before = elements[at - 1];
  if (isNickname(elements, at)) return 'scare';
  if (isTitle(element.text, names) && !(alone && attribution)) return 'scare';
  if (alone) return attribution || isClause(element.text) ? 'direct' : 'scare';
  const colon = before?.lower === ':';
  const introduced = colon || before?.lower === ',' || (before !== undefined && before.reporting !== null);
  if (introduced && (attribution || colon) && isClause(element.text)) return 'direct';
  // "She was clear: “It fell,” she said."
  if (colon && attribution?.position === 'after') return 'direct';
  if (attribution) return 'mixed';
  return wordCount(element.text) >= 5 ? 'mixed' : 'scare';
}

/** A clause begins with a capital or ends with a stop or comma, and has three words or more; "No." has both. */
export function isClause(content: string): boolean {
  const words = wordCount(content);
  return (
    (/^\W*\p{Lu}/u.test(content) && endsInStop(content)) ||
    words >= 8 ||
    (words >= 3 && (/^\W*\p{Lu}/u.test(content) || /[.,!?…][^\p{L}\p{N}]{0,3}$/u.test(content)))
  );
}

/** Whether marked words end a sentence, their own or the one around them. */
export function endsInStop(content: string): boolean {
  return /[.!?…][^\p{L}\p{N}]{0,3}$/u.test(content);
}

/** In UTF-16 units. */
const LONGEST_TITLE = 120;

/** The title of a work: every word but the small ones is a capital ("The Late Tide of Marrow"). */
function isTitle(content: string, { small, capitalNouns }: NameWords): boolean {
  // Where every noun has a capital, titles look like any other words.
  if (content.length > LONGEST_TITLE || capitalNouns) return false;
  let words = 0;
  let long = 0;
  for (const [word] of content.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)) {
    words++;
    if (word.length <= 2 || small.has(word.toLowerCase())) continue;
    // Most marked words are no title, and one of the first shows it.
    if (!/^\p{Lu}/u.test(word)) return false;
    long++;
  }
  return words >= 2 && long >= 2 && !/[!?]\W*$/.test(content);
}

function wordCount(content: string): number {
  return content.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
