/**
 * Reports whose cue is a preposition: "According to X, …", "…, according to X".
 */
import { FEATURE, hasFeature } from '../languages/token.ts';
import { clauseEnd } from './clause-end.ts';
import type { Sentence } from './narration.ts';
import { nounPhraseAt, nounPhraseBefore } from './noun-phrases.ts';
import { isOpening, partStart } from './parentheses.ts';
import { contentAroundSource } from './placed-reports.ts';
import type { Report } from './report.ts';

/** "According to X, …" and "…, according to X" */
export function reportByAccording(sentence: Sentence, at: number): Report | null {
  const { elements, from: start, to: end } = sentence;
  if (elements[at]?.tag === 'postposition') return reportByPostposition(sentence, at);
  if (!hasFeature(elements[at], FEATURE.sourceNext)) return null;
  let cueTo = at + 1;
  while (elements[cueTo]?.tag === 'to') cueTo++;
  const source = nounPhraseAt(elements, cueTo);
  if (!source || source.to > end) return null;
  const rest = {
    cue: { from: at, to: cueTo },
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
  if (at <= start + 1 && !(before && before.lower === ',')) {
    let comma = source.to;
    while (comma < end && elements[comma]?.lower !== ',') comma++;
    if (comma >= end - 2) return null;
    return {
      ...rest,
      content: [{ from: comma + 1, to: clauseEnd(sentence, comma + 1, null) }],
      position: 'before',
    };
  }
  const to = isOpening(before) ? at - 1 : at;
  const from = partStart(sentence, to);
  return to - from < 2 || isAttributed(sentence, from, to)
    ? null
    : { ...rest, content: [{ from, to }], position: 'after' };
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
