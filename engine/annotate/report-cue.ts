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
import { subjectOf } from './subjects.ts';
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
  if (previous && previous.to === from && previous.catenative && group.form !== 'finite')
    ({ from } = previous);
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
  // "Nobody heard her say": what is not heard is not reported.
  const hearing = groups[groups.indexOf(group) - 1];
  if (hearing?.verb?.objectSpeaks && source?.from === hearing.to) {
    const heard = polarityOf(sentence, hearing, hearing.verb, subjectOf(sentence, hearing));
    if (heard !== 'asserted') return heard;
  }
  const before = source ? elements[source.from - 1] : undefined;
  const asked = elements[to - 1]?.lower === '?' && isQuestion(sentence, before);
  if (asked || hasFeature(before, FEATURE.supposes) || isInvertedCondition(sentence, before, source))
    return 'questioned';
  const governing = group.form === 'infinitive' ? groups[groups.indexOf(group) - 1] : undefined;
  const refused = governing?.to === group.from && (governing.verb?.negative || governing.negated);
  const refuted = isDeniedInFront(sentence, source);
  if (verb.negative || refused || refuted || (source !== null && isDenied(elements, group, source)))
    return 'negated';
  const supposed = elements.slice(group.from, group.close).some((word) => hasFeature(word, FEATURE.supposes));
  // "urged them to say", "wants to say": what is urged and wanted is not said.
  // "was heard to say" is said.
  const wanted =
    governing?.verb &&
    !governing.catenative &&
    !governing.verb.objectSpeaks &&
    governing.verb.class !== 'utterance';
  return supposed || wanted ? 'questioned' : 'asserted';
}

/** Whether a helping verb or a question word shows that the reporting verb itself is asked: "did she say …?" */
function isQuestion({ elements, from }: Sentence, before: Element | undefined): boolean {
  return (
    HELPING.test(before?.tag ?? '') ||
    HELPING.test(elements[from]?.tag ?? '') ||
    elements[from]?.tag === 'question'
  );
}

const HELPING = /^(?:do|have|be|modal)$/;

/** "Nor did she say", "Not one captain said"; "It is not true that she said". */
function isDeniedInFront({ elements, from }: Sentence, source: NounPhrase | null): boolean {
  if (!source) return false;
  // "It was not Marsh who said"
  if (elements[source.from - 1]?.tag === 'not' && elements[source.from - 2]?.tag === 'be') return true;
  const first = elements[from];
  const fronted = first?.tag === 'not' || (first?.tag === 'coordinator' && hasFeature(first, FEATURE.denies));
  if (fronted && source.from - from <= 2) return true;
  if (elements[source.from - 1]?.tag !== 'that') return false;
  const judged = elements[source.from - 2];
  if (judged?.tag !== 'adjective') return false;
  return hasFeature(judged, FEATURE.denies) || elements[source.from - 3]?.tag === 'not';
}

/** "Had Hale said that …, …" */
function isInvertedCondition(
  { from }: Sentence,
  before: Element | undefined,
  source: NounPhrase | null,
): boolean {
  return before?.tag === 'have' && source?.from === from + 1;
}
