/**
 * Groups of verbs in languages in which a verb's place shows the kind of its clause.
 *
 * In a main clause the parts of a verb are parted ("hat am Freitag gesagt", "teilte … mit"); in a subordinate one they
 * stand together at its end ("gesagt hat"). Which is which is the tagger's to know; here they are put together.
 */
import type { Tag } from '../languages/token.ts';
import type { Element } from './folded-paragraph.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A far part that is further than this many elements away belongs to another verb. */
const FARTHEST_PART = 60;

/** The group that begins at a verb with a place. */
export function placedGroup(elements: readonly Element[], from: number): VerbGroup {
  return elements[from]?.place === 'second' ? partedGroup(elements, from) : groupAtEnd(elements, from);
}

function partedGroup(elements: readonly Element[], from: number): VerbGroup {
  const first = elements[from] as Element;
  const far = farPart(elements, from);
  const main = far.from < 0 ? undefined : elements[far.from];
  const head = main?.reporting ? far.from : from;
  return {
    from,
    to: from + 1,
    head,
    close: Math.max(from + 1, far.to),
    verb: elements[head]?.reporting ?? null,
    catenative: false,
    form: 'finite',
    passive: first.tag === 'be' && head > from,
    negated: isNegated(elements, from, far.to),
    modal: false,
    place: 'second',
  };
}

/** The far part of the verb at `from`, half-open; -1 and -1 where it has none. */
function farPart(elements: readonly Element[], from: number): { readonly from: number; readonly to: number } {
  const { sentence } = elements[from] as Element;
  for (let at = from + 1; at - from < FARTHEST_PART && elements[at]?.sentence === sentence; at++) {
    const { tag, place } = elements[at] as Element;
    if (place === 'second') break;
    if (tag !== 'closing') continue;
    let to = at + 1;
    while (elements[to]?.tag === 'closing') to++;
    return { from: at, to };
  }
  return { from: -1, to: -1 };
}

/** "sagte nicht, ob": up to the far part, or to the first pause. */
function isNegated(elements: readonly Element[], from: number, end: number): boolean {
  for (let at = from + 1; at - from < FARTHEST_PART; at++) {
    const element = elements[at];
    if (!element || element.sentence !== elements[from]?.sentence) return false;
    if (end < 0 ? element.tag === 'mark' : at >= end) return false;
    if (element.tag === 'not') return true;
  }
  return false;
}

const FINITE: ReadonlySet<Tag> = new Set(['finite', 'be', 'have', 'modal']);

function groupAtEnd(elements: readonly Element[], from: number): VerbGroup {
  const first = elements[from] as Element;
  const infinitive = first.tag === 'to';
  let to = from + 1;
  while (
    elements[to]?.place === 'last' &&
    elements[to]?.tag !== 'to' &&
    elements[to]?.sentence === first.sentence
  )
    to++;
  const parts = elements.slice(from, to);
  const reports = parts.findIndex(({ reporting }) => reporting !== null);
  const head = reports < 0 ? to - 1 : from + reports;
  const finite = parts.some(({ tag }) => FINITE.has(tag));
  return {
    from,
    to,
    head,
    close: to,
    verb: elements[head]?.reporting ?? null,
    catenative: false,
    form: infinitive ? 'infinitive' : finite ? 'finite' : 'participle',
    passive: elements[head]?.tag === 'participle' && elements[to - 1]?.tag === 'be',
    negated: elements[from - 1]?.tag === 'not',
    modal: false,
    place: 'last',
  };
}
