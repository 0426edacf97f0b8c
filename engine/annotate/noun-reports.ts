/**
 * Reports whose cue is a noun: "his claim that …", "the mayor's promise to …".
 */
import { FEATURE, hasFeature } from '../languages/token.ts';
import { beginsObject, isInfinitive, standsBare } from './clause-begin.ts';
import { clauseEnd, objectEnd } from './clause-end.ts';
import type { Element } from './folded-paragraph.ts';
import type { Sentence } from './narration.ts';
import { type NounPhrase, nounPhraseAt, nounPhraseBefore } from './noun-phrases.ts';
import type { Report } from './report.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "his claim that …", "the minister’s promise to …", "claims by the minister that …" */
export function reportByNoun(sentence: Sentence, at: number): Report | null {
  const { elements, to } = sentence;
  const noun = elements[at] as Element;
  if (noun.tag !== 'noun' || !hasFeature(noun, FEATURE.reports)) return null;
  const owner = ownerOf(sentence, at);
  // "claims by Marsh that"
  const agent =
    owner === null && hasFeature(elements[at + 1], FEATURE.agent) ? nounPhraseAt(elements, at + 2) : null;
  const source = owner ?? agent;
  const behind = agent?.to ?? at + 1;
  const next = elements[behind];
  if (!next || behind >= to) return null;
  const that = next.tag === 'that' && !standsBare(sentence, behind);
  const infinitive = source !== null && next.tag === 'to' && isInfinitive(sentence, behind);
  const of =
    owner !== null &&
    next.tag === 'preposition' &&
    hasFeature(next, FEATURE.about) &&
    beginsObject(sentence, at + 2);
  if (!that && !infinitive && !of) return null;
  if (!source && next.tag === 'that') return null;
  const from = of ? at + 2 : behind;
  const end = of ? objectEnd(sentence, from) : nounClauseEnd(sentence, from);
  return {
    cue: { from: at, to: of ? at + 2 : at + 1 },
    source,
    content: [{ from, to: end }],
    position: 'before',
    form: 'noun',
    cueForm: 'finite',
    verb: null,
    polarity: hasFeature(noun, FEATURE.denies) ? 'negated' : 'asserted',
  };
}

/** "Marsh" of "Marsh’s answer", "her" of "her answer to the board"; null for a phrase that is no utterance of somebody’s. */
export function ownerOfUtterance(sentence: Sentence, { from, to, head }: NounPhrase): NounPhrase | null {
  for (let at = from; at < to; at++) {
    const noun = sentence.elements[at] as Element;
    if (noun.end === head.end) return hasFeature(noun, FEATURE.reports) ? ownerOf(sentence, at) : null;
  }
  return null;
}

/** The clause of a noun that is itself a subject ends before the verb of that subject: "the claim that … is wrong". */
function nounClauseEnd(sentence: Sentence, from: number): number {
  const { elements, groups } = sentence;
  const end = clauseEnd(sentence, from, null);
  const inside = groups.filter((group) => group.form === 'finite' && group.from > from && group.from < end);
  // Words in marks bring their own verb: "the claim that “the pier has gone” is wrong".
  const quoted = elements[from + 1]?.type === 'marked' && inside[0]?.from === from + 2;
  if (quoted) return from + 2;
  // "the promise to rebuild it came late": an infinitive is its own verb.
  const infinitive = elements[from]?.tag === 'to';
  const own = infinitive ? -1 : inside.findIndex((group) => elements[group.from - 1]?.tag !== 'question');
  const first = infinitive ? groups.find((group) => group.from === from) : inside[own];
  const next = inside.slice(own + 1).find((group) => {
    const before = elements[group.from - 1];
    return (
      before?.type === 'marked' ||
      first?.to === group.from ||
      (/^(?:noun|name|adverb|number|object)$/.test(before?.tag ?? '') &&
        !subjectFollows(sentence, first, group))
    );
  });
  return first && next ? next.from : end;
}

/** Whether a new clause with its own subject begins between two groups: "that it sank and the crew left". */
function subjectFollows({ elements }: Sentence, first: VerbGroup | undefined, second: VerbGroup): boolean {
  return elements
    .slice(first?.to ?? 0, second.from)
    .some(
      ({ tag, lower }) => /^(?:coordinator|subordinator|question|that|pronoun)$/.test(tag) || lower === ',',
    );
}

/** "his" of "his claim", "the minister’s" of "the minister’s latest claim". */
function ownerOf({ elements, from }: Sentence, noun: number): NounPhrase | null {
  for (let at = noun - 1; at >= from && noun - at < 5; at--) {
    const { tag } = elements[at] as Element;
    if (tag === 'possessive') return nounPhraseOfPossessive(elements, at);
    if (tag === 'genitive') return nounPhraseBefore(elements, at - 1);
    if (tag !== 'adjective' && tag !== 'noun' && tag !== 'number' && tag !== 'adverb') return null;
  }
  return null;
}

function nounPhraseOfPossessive(elements: readonly Element[], at: number): NounPhrase {
  const { start, end } = elements[at] as Element;
  return {
    span: { start, end },
    head: { start, end },
    form: 'pronoun',
    several: false,
    owner: true,
    from: at,
    to: at + 1,
  };
}
