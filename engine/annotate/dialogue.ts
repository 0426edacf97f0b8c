/**
 * Dialogue after the manner of novels: paragraphs that begin with a dash, each somebody's words, with who says them
 * thrown in ("— We will not go, said Marsh.").
 */

import { type Narration, sentenceAround } from './narration.ts';
import { type NounPhrase, subjectBefore } from './noun-phrases.ts';
import type { Paragraph } from './paragraph.ts';
import type { Range } from './report.ts';
import { invertedSubject } from './subjects.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Who says the words of a paragraph of dialogue, and where that is said. */
export interface DialogueTag {
  readonly source: NounPhrase;
  readonly cue: VerbGroup;
  /** The elements of the tag: the source, the cue, and what belongs to them. */
  readonly range: Range;
}

/** A dash, and a sentence that ends: a list with dashes has no stops. */
function isTurn({ text }: Paragraph): boolean {
  return /^[—―]\s?\p{Lu}/u.test(text) && /[.!?…]$/.test(text);
}

/** The paragraphs of dialogue by their index: none where the document has fewer than two. */
export function dialogueOf(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const turns = paragraphs.flatMap((paragraph, index) => (isTurn(paragraph) ? [index] : []));
  return new Set(turns.length > 1 ? turns : []);
}

/** Who is said to speak in a paragraph that begins with a dash; null where nobody is. */
export function tagOf(narration: Narration): DialogueTag | null {
  const { elements, groups } = narration;
  for (const group of groups) {
    const speaks = group.verb?.class === 'speech' || group.verb?.class === 'utterance';
    if (!speaks || group.passive || group.form !== 'finite') continue;
    const sentence = sentenceAround(narration, group.from);
    const inverted = isPause(narration, group.from - 1) ? invertedSubject(sentence, group) : null;
    const source = inverted ?? subjectBefore(elements, group.from);
    if (!source) continue;
    const from = Math.min(source.from, group.from);
    if (!isPause(narration, from - 1)) continue;
    return { source, cue: group, range: { from, to: endOfTag(narration, Math.max(source.to, group.to)) } };
  }
  return null;
}

/** Whether words have ended at an element: at a comma, a mark of exclamation or question, or a second dash. */
function isPause({ elements }: Narration, at: number): boolean {
  return at > 1 && /^[,!?…—―–]$/.test(elements[at]?.lower ?? '');
}

/** Index of the pause or stop that ends a tag: "she cried from the pier". */
function endOfTag({ elements }: Narration, from: number): number {
  let at = from;
  while (at < elements.length && !/^[,.!?…—―–]$/.test(elements[at]?.lower ?? '')) at++;
  return at;
}
