/**
 * Lines that belong to the page and not to the article: calls to read more, lists of links, subscription boxes.
 *
 * They are left in place and only marked: nothing in them is taken for speech. The phrases are those that outlets
 * put between or after paragraphs; they count only as a whole short line or at its beginning in capitals.
 */

import { reportingVerb } from '../languages/english/reporting-words.ts';
import { verbOf } from '../languages/english/verb-forms.ts';
import type { Span } from '../text/span.ts';

/** A line that begins so is a call to read, watch or follow something else. */
const CALL =
  /^(?:read (?:more|also|next|the full)|also read|see also|more (?:from|on|stories)|related(?: (?:articles?|stories|news|posts))?|recommended|don['’]t miss|watch(?: (?:live|now|more|also))?|listen(?: now)?|advertisement|sponsored|subscribe|sign up|newsletter|follow us|share this|click here|continue reading|story continues below|most read|top stories|trending|editor['’]s picks?|copyright|all rights reserved)(?=$|[\s:.\-–—|>»])/i;

/** A call longer than this many units is a sentence of the article that happens to begin alike. */
const LONGEST_CALL = 160;

const LIST_MARK = /^(?:[-–—•*·▪►»>]|\d{1,2}[.)])\s+/;

/** Spans of the paragraphs that are boilerplate, in order. A list directly below a call belongs to it. */
export function boilerplateOf(text: string, paragraphs: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  let inList = false;
  for (const paragraph of paragraphs) {
    const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_CALL + 1));
    inList = isCall(line) || (inList && LIST_MARK.test(line));
    if (inList) found.push(paragraph);
  }
  return found;
}

function isCall(line: string): boolean {
  const call = CALL.exec(line);
  if (!call || line.length > LONGEST_CALL) return false;
  const phrase = call[0];
  if (phrase === line || phrase === phrase.toUpperCase()) return true;
  if (reportsSpeech(line)) return false;
  return /^\s*[:|>»–—]/.test(line.slice(phrase.length)) || /^[.!\s]*$/.test(line.slice(phrase.length));
}

/** A quotation with a verb of saying is reporting, whatever the line begins with. */
function reportsSpeech(line: string): boolean {
  return (
    /["“”«„]/.test(line) &&
    line
      .split(/[^\p{L}'’]+/u)
      .some((word) => reportingVerb(verbOf(word.toLowerCase())?.lemma ?? '')?.class === 'speech')
  );
}
