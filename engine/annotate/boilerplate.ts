/**
 * Lines that belong to the page and not to the article: calls to read more, lists of links, subscription boxes.
 *
 * They are left in place and only marked: nothing in them is taken for speech. The phrases are those that outlets
 * put between or after paragraphs; they count only as a whole short line or at its beginning in capitals.
 */

import type { Span } from '../text/span.ts';
import type { Paragraph } from './paragraph.ts';

/** A line that begins so is a call to read, watch or follow something else. */
const CALL =
  /^(?:read (?:more|also|next|the full)|also read|see also|more (?:from|on|stories)|related(?: (?:articles?|stories|news|posts))?|recommended|don['’]t miss|watch(?: (?:live|now|more|also))?|listen(?: now)?|advertisement|sponsored|subscribe|sign up|newsletter|follow us|share this|click here|continue reading|story continues below|most read|top stories|trending|editor['’]s picks?|copyright|all rights reserved)(?=$|[\s:.\-–—|>»])/i;

/** A call longer than this many units is a sentence of the article that happens to begin alike. */
const LONGEST_CALL = 160;

const LIST_MARK = /^(?:[-–—•*·▪►»>]|\d{1,2}[.)])\s+/;

/** Spans of the paragraphs that are boilerplate, in order. A list directly below a call belongs to it. */
export function boilerplateOf(paragraphs: readonly Paragraph[]): readonly Span[] {
  const found: Span[] = [];
  let inList = false;
  for (const paragraph of paragraphs) {
    inList = isCall(paragraph) || (inList && LIST_MARK.test(paragraph.text));
    if (inList) found.push({ start: paragraph.base, end: paragraph.base + paragraph.text.length });
  }
  return found;
}

function isCall({ text, facts }: Paragraph): boolean {
  if (text.length > LONGEST_CALL) return false;
  const call = CALL.exec(text);
  if (!call) return false;
  const phrase = call[0];
  if (phrase === text || phrase === phrase.toUpperCase()) return true;
  if (/["“”«„]/.test(text) && facts.tokens.some(({ reporting }) => reporting?.class === 'speech'))
    return false;
  return /^\s*[:|>»–—]/.test(text.slice(phrase.length)) || /^[.!\s]*$/.test(text.slice(phrase.length));
}
