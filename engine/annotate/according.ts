/**
 * Reports whose cue is a preposition: "According to X, …", "…, according to X".
 */
import { FEATURE, hasFeature } from '../languages/token.ts';
import { beginsClause, breaksOff, hasVerb } from './clause-begin.ts';
import { clauseEnd } from './clause-end.ts';
import type { Element } from './folded-paragraph.ts';
import type { Sentence } from './narration.ts';
import { nounPhraseAt, nounPhraseBefore } from './noun-phrases.ts';
import { isOpening, partStart } from './parentheses.ts';
import { contentAroundSource } from './placed-reports.ts';
import type { Range, Report } from './report.ts';

/** "According to X, …" and "…, according to X" */
export function reportByAccording(sentence: Sentence, at: number): Report | null {
  const { elements, from: start, to: end } = sentence;
  if (elements[at]?.tag === 'postposition') return reportByPostposition(sentence, at);
  if (!hasFeature(elements[at], FEATURE.sourceNext)) return null;
  let cueTo = at + 1;
  while (elements[cueTo]?.tag === 'to') cueTo++;
  const source = nounPhraseAt(elements, cueTo);
  if (!source || source.to > end) return null;
  const after = linksEnd(elements, source.to);
  const rest = {
    cue: after > source.to ? { from: after - 1, to: after } : { from: at, to: cueTo },
    source,
    form: 'according',
    cueForm: 'finite',
    verb: null,
    polarity: 'asserted',
  } as const;
  if (sentence.groups.some(({ place }) => place !== null)) {
    const content = contentAroundSource(sentence, { from: at, to: source.to });
    return content.length > 0 ? { ...rest, content, position: at === start ? 'before' : 'after' } : null;
  }
  const before = elements[at - 1];
  const opens = at <= start + 1 && before?.lower !== ',' && before?.type !== 'marked';
  // "…, and according to Hale it has gone", "said that, in Hale’s words, it had gone"
  const joins = before?.tag === 'coordinator' && (isPause(elements[after]) || beginsClause(sentence, after));
  const inClause = isPause(before) && elements[at - 2]?.tag === 'that' && isPause(elements[after]);
  if (opens || joins || inClause) {
    let from = after;
    while (!joins && from < end && !isPause(elements[from])) from++;
    if (isPause(elements[from])) from++;
    return from < end - 1
      ? { ...rest, content: [{ from, to: clauseEnd(sentence, from, null) }], position: 'before' }
      : null;
  }
  const to = isOpening(before) ? at - 1 : at;
  const from = partStart(sentence, to);
  const content = [{ from, to }, ...restAfter(sentence, { from, to }, after)];
  return (to - from < 2 && content.length < 2) || isAttributed(sentence, from, to)
    ? null
    : { ...rest, content, position: 'after' };
}

function isPause(element: Element | undefined): boolean {
  return element?.lower === ',';
}

/** Index after what links "in Marsh’s words" to its source, from an element on. */
function linksEnd(elements: readonly Element[], from: number): number {
  let end = from;
  while (elements[end]?.tag === 'to' && elements[end]?.features === 0) end++;
  return end;
}

/** "The pier, according to Hale, has gone", "was, according to Hale, safe": the rest of a clause cut in two. */
function restAfter(sentence: Sentence, first: Range, comma: number): readonly Range[] {
  const { elements, groups, to: end } = sentence;
  if (!isPause(elements[comma]) || !isPause(elements[first.to]) || comma + 2 > end) return [];
  const resumes = groups.some(({ from, form }) => from === comma + 1 && form === 'finite');
  if (!breaksOff(elements, first.to) && !(resumes && !hasVerb(sentence, first))) return [];
  return [{ from: comma + 1, to: Math.max(clauseEnd(sentence, comma + 1, null), comma + 2) }];
}

/** “…,” she said, according to Hale: words in marks stay hers, of whom Hale tells that she said them. */
function isAttributed({ elements, groups }: Sentence, from: number, to: number): boolean {
  return (
    elements[from]?.type === 'marked' &&
    groups.some((group) => group.from > from && group.to === to && group.verb?.class === 'speech')
  );
}

/** "Hale zufolge ist …": the word that shows the source stands after it. */
function reportByPostposition(sentence: Sentence, at: number): Report | null {
  const { elements, from: start } = sentence;
  const source = nounPhraseBefore(elements, at - 1);
  if (!source || source.from < start) return null;
  const content = contentAroundSource(sentence, { from: source.from, to: at + 1 });
  if (content.length === 0) return null;
  return {
    cue: { from: at, to: at + 1 },
    source,
    content,
    position: source.from === start ? 'before' : 'after',
    form: 'according',
    cueForm: 'finite',
    verb: null,
    polarity: 'asserted',
  };
}
