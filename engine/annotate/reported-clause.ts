/**
 * How far the clause reaches that a mixed quotation reports.
 */

import type { MarkedStretch } from '../syntax/marked-stretches.ts';
import type { Span } from '../text/span.ts';
import { LONGEST_ASIDE } from './asides.ts';
import type { Attribution } from './attribution.ts';
import { clauseEnd } from './clause-end.ts';
import type { Element } from './folded-paragraph.ts';
import { LONGEST_SENTENCE, type Narration, sentenceAround } from './narration.ts';
import { endsInStop } from './quotation-kind.ts';

/** The whole reported clause around a marked stretch, up to the cue, another cue or the sentence's end. */
export function reportedClause(
  narration: Narration,
  at: number,
  attribution: Attribution,
  stretches: readonly MarkedStretch[],
): Span {
  const { elements } = narration;
  const { sentence } = elements[at] as Element;
  const around = sentenceAround(narration, at);
  const cue = around.groups.find(({ head }) => head === attribution.cueAt) ?? null;
  let from = at;
  let to = at + 1;
  if (attribution.position === 'before') {
    const floor = Math.max(
      attribution.cueAt + 1,
      attribution.source && attribution.source.from > attribution.cueAt ? attribution.source.to : 0,
      endOfAside(elements, attribution, at),
    );
    for (let left = at - 1; left >= floor && elements[left]?.sentence === sentence; left--) {
      if (elements[left]?.type !== 'punctuation') from = left;
      if (elements[left]?.tag === 'that' && left - floor < 8) break;
    }
    const end = clauseEnd(around, from, cue);
    for (let right = at + 1; right < end; right++) {
      if (elements[right]?.sentence !== sentence || startsNewCue(elements, right)) break;
      // "what she called “a wreck” is …"
      const isObject = cue !== null && cue.to === at && !cue.verb?.takes.has('clause');
      if (isObject && around.groups.some((group) => group.from === at + 1 && group.form === 'finite')) break;
      // “…a ruin.” Brandt left
      if (
        right === at + 1 &&
        endsInStop((elements[at] as Element).text) &&
        /^\p{Lu}/u.test(elements[right]?.text ?? '')
      )
        break;
      if (elements[right]?.type !== 'punctuation') to = right + 1;
    }
  } else {
    while (from > 0 && elements[from - 1]?.sentence === sentence && at - from < LONGEST_SENTENCE) {
      const before = elements[from - 1] as Element;
      // “He lied,” said Marsh; “he stole,” said Holt.
      if (before.lower === ';' || (before.type === 'marked' && /[,.?!]['’]?\s*$/.test(before.text))) break;
      from--;
    }
    while (from < at && elements[from]?.type === 'punctuation') from++;
    const ceiling = Math.min(attribution.cueAt, attribution.source?.from ?? attribution.cueAt);
    for (let right = at + 1; right < ceiling; right++)
      if (elements[right]?.type !== 'punctuation') to = right + 1;
  }
  return {
    start: edge(elements[from] as Element, 'start', stretches),
    end: edge(elements[to - 1] as Element, 'end', stretches),
  };
}

/** In "He had, he told reporters, invited them": where the attribution ends that is thrown in; 0 for any other. */
function endOfAside(elements: readonly Element[], { source, cueAt }: Attribution, at: number): number {
  if (!source || elements[source.from - 1]?.lower !== ',') return 0;
  for (let right = cueAt + 1; right < at && right - cueAt < LONGEST_ASIDE; right++) {
    if (elements[right]?.lower === ',') return right + 1;
  }
  return 0;
}

/** ", adding that …", ", he said" and a colon begin what is no longer part of the clause. */
function startsNewCue(elements: readonly Element[], at: number): boolean {
  if (elements[at]?.lower === ':') return true;
  if (elements[at]?.lower !== ',') return false;
  return [1, 2, 3].some((ahead) => {
    const element = elements[at + ahead];
    return element?.reporting?.class === 'speech';
  });
}

function edge(element: Element, side: 'start' | 'end', stretches: readonly MarkedStretch[]): number {
  const stretch = stretches[element.stretch];
  return stretch ? stretch.content[side] : element[side];
}
