/**
 * Reports without a complement, in languages in which a verb's place shows the kind of its clause: an attribution that
 * is thrown in ("…, sagte Hale, …"), and a source without a verb ("Laut Hale ist …", "… ist Hale zufolge …").
 *
 * Only what is reported is found here, as half-open ranges of element indices.
 */
import { FEATURE, hasFeature } from '../languages/token.ts';
import { clauseEnd } from './clause-end.ts';
import type { Element } from './folded-paragraph.ts';
import type { Sentence } from './narration.ts';
import type { VerbGroup } from './verb-groups.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** What is reported around a verb that is the first word of the clause which is thrown in, in text order; none if nothing. */
export function contentAround(sentence: Sentence, group: VerbGroup): readonly Range[] {
  const { elements, to: end } = sentence;
  const opening = group.from - 1;
  const first = {
    from: partStart(sentence, opening),
    to: elements[opening]?.type === 'marked' ? opening + 1 : opening,
  };
  if (first.to - first.from < 2) return [];
  let closing = group.close;
  while (closing < end && !isPause(elements[closing])) closing++;
  const rest = restAfter(sentence, closing, group, first);
  if (isMainClause(sentence, first)) return rest ? [first, rest] : [first];
  return rest && !hasAnyVerb(sentence, first) ? [first, rest] : [];
}

/** What is reported around a source that has no verb; `phrase` is the source with the word that shows it. */
export function contentAroundSource(sentence: Sentence, phrase: Range): readonly Range[] {
  const { elements, from: start, to: end } = sentence;
  const before = elements[phrase.from - 1];
  const first = phrase.from === start || before?.tag === 'coordinator' || before?.lower === ':';
  if (first && elements[phrase.to]?.place === 'second')
    return [{ from: phrase.to, to: clauseEnd(sentence, phrase.to, null) }];
  if (isPause(before)) {
    const part = { from: partStart(sentence, phrase.from - 1), to: phrase.from - 1 };
    let closing = phrase.to;
    while (closing < end && !isPause(elements[closing])) closing++;
    const rest = restAfter(sentence, closing, null, part);
    if (part.to - part.from < 1 || !(rest || hasAnyVerb(sentence, part))) return [];
    return rest ? [part, rest] : [part];
  }
  const verb = sentence.groups.findLast((group) => group.place === 'second' && group.from < phrase.from);
  if (!verb || elements.slice(verb.from, phrase.from).some(isPause)) return [];
  let from = verb.from;
  while (from > start && !isPause(elements[from - 1])) from--;
  const after = { from: phrase.to, to: phrase.to < end ? clauseEnd(sentence, phrase.to, null) : end };
  return after.to > after.from && !isPause(elements[after.from])
    ? [{ from, to: phrase.from }, after]
    : [{ from, to: phrase.from }];
}

/**
 * The rest after a comma, where its verb comes first or goes on to be reported ("…, sei alt", "…, und er müsse weg"), or
 * where the first part is cut off.
 */
function restAfter(sentence: Sentence, comma: number, group: VerbGroup | null, first: Range): Range | null {
  const { elements, to: end } = sentence;
  const from = comma + 1;
  if (elements[comma]?.lower !== ',' || from >= end) return null;
  const joined = elements[from]?.tag === 'coordinator' && isReported(sentence, from);
  const rest = { from, to: clauseEnd(sentence, from, group) };
  return joined || elements[from]?.place === 'second' || isCutOff(sentence, first, rest) ? rest : null;
}

/** "Als der Kai brach, sagte Hale nichts": a subordinate clause before a verb is no report, unless "dass" or "ob" begins it. */
function isMainClause({ elements, groups }: Sentence, { from, to }: Range): boolean {
  if (elements.slice(from, to).some(({ type }) => type === 'marked')) return true;
  const first = elements[from] as Element;
  const { tag } = first;
  if (tag === 'that' || hasFeature(first, FEATURE.supposes)) return true;
  const subordinate = tag === 'subordinator' || tag === 'question';
  return (
    !subordinate && groups.some((group) => group.place === 'second' && group.from >= from && group.from < to)
  );
}

/** "Er habe, sagte Hale, nie Geld genommen": the first part ends with a helping verb, or the rest with its main verb. */
function isCutOff({ elements, groups }: Sentence, first: Range, rest: Range): boolean {
  const helping = groups.findLast(({ from }) => from >= first.from && from < first.to);
  if (!helping || !/^(?:be|have|modal)$/.test(elements[helping.from]?.tag ?? '')) return false;
  if (helping.from === first.to - 1) return true;
  const far = elements.slice(helping.to, first.to).some(({ tag }) => tag === 'closing');
  const last = elements[rest.to - 1];
  return !far && (last?.tag === 'closing' || last?.place === 'last');
}

/** Whether the form of the next verb shows that it is somebody else's word. */
function isReported({ elements, groups }: Sentence, from: number): boolean {
  const next = groups.find((group) => group.from >= from && group.form === 'finite');
  return next !== undefined && hasFeature(elements[next.from], FEATURE.subjunctive);
}

/** Whether a verb of any form begins in a range. German reports need no more: where a verb stands shows the rest. */
function hasAnyVerb({ groups }: Sentence, { from, to }: Range): boolean {
  return groups.some((group) => group.from >= from && group.from < to);
}

/** Where the clause begins that something thrown in at `before` belongs to. */
function partStart({ elements, from }: Sentence, before: number): number {
  let start = before;
  while (start > from && !/^[;:]$/.test(elements[start - 1]?.lower ?? '')) start--;
  while (start < before && elements[start]?.type === 'punctuation') start++;
  return elements[start]?.tag === 'coordinator' && start < before ? start + 1 : start;
}

function isPause(element: Element | undefined): boolean {
  return element !== undefined && /^[,.;:!?–—-]$/.test(element.lower);
}
