/**
 * Attributions that are thrown in or stand at the end: "…, officials say", "As she said, …".
 */
import type { ReportingVerb } from '../languages/reporting.ts';
import { FEATURE, hasFeature } from '../languages/token.ts';
import { LONGEST_ASIDE } from './asides.ts';
import { mayInvert } from './attribution.ts';
import { breaksOff, hasVerb } from './clause-begin.ts';
import { clauseEnd } from './clause-end.ts';
import { isTime } from './dates.ts';
import type { Element } from './folded-paragraph.ts';
import type { Sentence } from './narration.ts';
import { type NounPhrase, subjectBefore } from './noun-phrases.ts';
import { contentAround } from './placed-reports.ts';
import { subjectBehind } from './placed-subjects.ts';
import type { Range, Report } from './report.ts';
import { cueOf, polarityOf } from './report-cue.ts';
import { invertedSubject, subjectOf } from './subjects.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "…, officials say", "…, said the minister, …": a clause with its attribution thrown in or at its end. */
export function parenthesis(sentence: Sentence, group: VerbGroup, verb: ReportingVerb): Report | null {
  const { elements, from: start, to: end } = sentence;
  const opened = isOpening(elements[group.from - 1]) || endsOpen(elements[group.from - 1]);
  if (group.place === 'second')
    return opened && verb.takes.has('clause') ? placedParenthesis(sentence, group, verb) : null;
  if (
    !(verb.takes.has('clause') || verb.asks) ||
    group.form !== 'finite' ||
    !endsThere(sentence, group, verb)
  )
    return null;
  const beforeVerb = elements[group.from - 1];
  if (beforeVerb?.tag === 'question' || beforeVerb?.tag === 'that') return null;
  const inverted = opened && mayInvert(group) ? invertedSubject(sentence, group) : null;
  const source =
    group.place === null ? (inverted ?? subjectBefore(elements, group.from)) : subjectOf(sentence, group);
  if (!source || source.from < start) return null;
  const as = hasFeature(elements[source.from - 1], FEATURE.as);
  // "… is a game, as the mayor put it.": no comma has to stand before "as".
  const touching = as && !isOpening(elements[source.from - 2]);
  const opening = (inverted ? group.from : source.from) - (as && !touching ? 2 : 1);
  if (as && source.from - 1 === start) return asClause(sentence, group, source, verb);
  const before = elements[opening];
  if (opening < start || !(touching || isOpening(before) || endsOpen(before))) return null;
  let closing = inverted ? inverted.to : group.to;
  while (closing < end && !/^[,.;:!?–—-]$/.test(elements[closing]?.lower ?? '')) {
    if (closing - group.to > LONGEST_ASIDE) return null;
    closing++;
  }
  const first = { from: partStart(sentence, opening), to: before?.type === 'marked' ? opening + 1 : opening };
  if (first.to <= first.from) return null;
  if (endsIntroduced(elements, first) || holdsAttributed(sentence, first)) return null;
  const subordinate = /^(?:subordinator|question)$/.test(elements[first.from]?.tag ?? '');
  const content: Range[] = [first];
  const after = elements[closing];
  const cut = breaksOff(elements, first.to);
  if (after?.lower === ',' && (cut || (inverted ? resumes : goesOnAfter)(sentence, closing + 1))) {
    const to = clauseEnd(sentence, closing + 1, group);
    if (to > closing + (cut ? 1 : 2)) content.push({ from: closing + 1, to });
  }
  // "Asked whether it fell, she said": a participle in front is the reporter's.
  if (/^(?:past|participle|gerund)$/.test(elements[first.from]?.tag ?? '')) return null;
  // "The pier, she said, has gone": one word is a part of a clause that goes on.
  const lone = first.to - first.from < 2;
  if (lone && (content.length < 2 || before?.type === 'marked')) return null;
  const complete = content.some((range) => hasVerb(sentence, range)) && (!subordinate || content.length > 1);
  if (!complete) return null;
  return thrownIn(sentence, group, source, content, verb);
}

/** “It fell,” Marsh said, and “it sank,” Holt said: the first words in marks have an attribution of their own. */
function holdsAttributed({ elements, groups }: Sentence, { from, to }: Range): boolean {
  for (let at = from; at < to - 1; at++) {
    if (!endsOpen(elements[at])) continue;
    if (groups.some((group) => group.from > at && group.to < to && group.verb?.class === 'speech'))
      return true;
  }
  return false;
}

/** "He was clear: “It fell,” she said.": words in marks after a colon or a comma are all that she said. */
function endsIntroduced(elements: readonly Element[], { from, to }: Range): boolean {
  const last = elements[to - 1];
  return last?.type === 'marked' && to - from > 1 && /^[,:]$/.test(elements[to - 2]?.lower ?? '');
}

/** "…, sagte Hale": the verb is the first word of the clause that is thrown in. */
function placedParenthesis(sentence: Sentence, group: VerbGroup, verb: ReportingVerb): Report | null {
  const source = subjectBehind(sentence, group.to);
  const content = contentAround(sentence, group);
  if (content.length === 0 || (!source && !verb.impersonal)) return null;
  return thrownIn(sentence, group, source, content, verb);
}

function thrownIn(
  sentence: Sentence,
  group: VerbGroup,
  source: NounPhrase | null,
  content: readonly Range[],
  verb: ReportingVerb,
): Report {
  return {
    cue: cueOf(sentence, group),
    source,
    content,
    position: 'after',
    form: 'parenthesis',
    cueForm: group.form,
    verb,
    polarity: polarityOf(sentence, group, verb, source),
  };
}

/** "As the minister said, …" */
function asClause(
  sentence: Sentence,
  group: VerbGroup,
  source: NounPhrase,
  verb: ReportingVerb,
): Report | null {
  const { elements, to: end } = sentence;
  let comma = group.to;
  while (comma < end && elements[comma]?.lower !== ',') comma++;
  if (comma >= end - 2) return null;
  return {
    cue: cueOf(sentence, group),
    source,
    content: [{ from: comma + 1, to: clauseEnd(sentence, comma + 1, group) }],
    position: 'before',
    form: 'parenthesis',
    cueForm: group.form,
    verb,
    polarity: polarityOf(sentence, group, verb, source),
  };
}

/** Whether nothing follows the verb that it could report: only a pause, a hearer, a date or a place. */
function endsThere(sentence: Sentence, group: VerbGroup, verb: ReportingVerb): boolean {
  const { elements, to } = sentence;
  const end = verb.particles.has(elements[group.to]?.lower ?? '') ? group.to + 1 : group.to;
  if (verb.needsParticle && end === group.to) return false;
  const next = elements[end];
  if (!next || end >= to || next.type === 'punctuation') return true;
  if (isTime(elements, end) || /^(?:adverb|preposition|to|subordinator|gerund)$/.test(next.tag)) return true;
  return (
    verb.needsHearer ||
    (mayInvert(group) && isOpening(elements[group.from - 1])) ||
    endsOpen(elements[group.from - 1])
  );
}

/** After ", said Mr Hale," an apposition may follow: only a verb shows that the clause goes on. */
function resumes({ groups }: Sentence, at: number): boolean {
  return groups.some((group) => group.from === at && group.form === 'finite');
}

/** After ", he said," the clause goes on, unless another begins that is not part of it. */
function goesOnAfter({ elements, groups, to }: Sentence, at: number): boolean {
  const first = elements[at];
  if (!first || at >= to || first.type === 'marked') return false;
  if (first.tag === 'coordinator' || hasFeature(first, FEATURE.contrasts)) return false;
  // A gerund may be the subject ("…, he said, replacing it would cost …"); one that reports begins another report.
  if (first.tag === 'gerund')
    return first.reporting === null && groups.some(({ form, from }) => form === 'finite' && from > at);
  if (first.tag === 'question' || hasFeature(first, FEATURE.sourceNext)) return false;
  return true;
}

export function isOpening(element: Element | undefined): boolean {
  return element !== undefined && /^[,–—―?!-]$/.test(element.lower);
}

/** Words in marks that end with a comma inside them: “…,” he said. */
function endsOpen(element: Element | undefined): boolean {
  return element?.type === 'marked' && /[,?!…–—-]['’]?\s*$/.test(element.text);
}

/** Where the clause begins that a thrown-in attribution at `before` belongs to. */
export function partStart({ elements, from }: Sentence, before: number): number {
  let start = before;
  while (start > from && elements[start - 1]?.lower !== ';') start--;
  while (start < before && elements[start]?.type === 'punctuation') start++;
  if (elements[start]?.tag === 'coordinator' && start < before) start++;
  return start;
}
