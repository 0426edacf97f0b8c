/**
 * The cue of a report, and whether the report says that it was said, that it was not, or asks.
 */
import type { ReportingVerb } from '../languages/reporting.ts';
import { FEATURE, hasFeature } from '../languages/token.ts';
import { isTime } from './dates.ts';
import type { Polarity } from './facts.ts';
import type { Element } from './folded-paragraph.ts';
import { isDenied } from './is-denied.ts';
import type { Sentence } from './narration.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Range } from './report.ts';
import type { VerbGroup } from './verb-groups.ts';

/** The verb with what belongs to it; of a parted verb the part that carries the sense. */
export function cueOf(sentence: Sentence, group: VerbGroup, to = group.to): Range {
  if (group.place === null) return { from: cueStart(sentence, group), to };
  return group.head < group.to
    ? { from: group.from, to: group.to }
    : { from: group.head, to: group.head + 1 };
}

/** Index of the cue's first element: helping verbs, catenatives and adverbs before it belong to it. */
export function cueStart({ elements, groups }: Sentence, group: VerbGroup): number {
  let { from } = group;
  const previous = groups[groups.indexOf(group) - 1];
  if (previous && previous.to === from && previous.catenative) ({ from } = previous);
  while (elements[from - 1]?.tag === 'adverb' && elements[from - 1]?.sentence === elements[from]?.sentence) {
    if (isTime(elements, from - 1) || hasFeature(elements[from - 1], FEATURE.ofSentence)) break;
    from--;
  }
  return from;
}

/** "did not say whether", "denied that", "refused to say"; "did she say that …?", "if she says that …", "might say that" */
export function polarityOf(
  sentence: Sentence,
  group: VerbGroup,
  verb: ReportingVerb,
  source: NounPhrase | null,
): Polarity {
  const { elements, groups, to } = sentence;
  const before = source ? elements[source.from - 1] : undefined;
  const asked = elements[to - 1]?.lower === '?' || hasFeature(before, FEATURE.supposes);
  if (asked || isInvertedCondition(sentence, before, source)) return 'questioned';
  const governing = group.form === 'infinitive' ? groups[groups.indexOf(group) - 1] : undefined;
  const refused = governing?.to === group.from && (governing.verb?.negative || governing.negated);
  if (verb.negative || refused || (source !== null && isDenied(elements, group, source))) return 'negated';
  const supposed = elements.slice(group.from, group.close).some((word) => hasFeature(word, FEATURE.supposes));
  return supposed ? 'questioned' : 'asserted';
}

/** "Had Hale said that …, …" */
function isInvertedCondition(
  { from }: Sentence,
  before: Element | undefined,
  source: NounPhrase | null,
): boolean {
  return before?.tag === 'have' && source?.from === from + 1;
}
