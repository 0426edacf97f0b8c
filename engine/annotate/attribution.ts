/**
 * Who says a marked stretch, and by which cue, found in the narration of its paragraph.
 *
 * News puts the attribution after the quotation ("…," said Mr X), before it (X said: "…") or around it (X called it
 * "…"). Each form is looked for on its own and gives a reason in words; which one counts is decided where
 * quotations are put together.
 */
import { type Phrase, phrased } from '../../protocol/phrase.ts';
import { FEATURE, hasFeature } from '../languages/token.ts';
import type { Span } from '../text/span.ts';
import { hearerEnd } from './adjuncts.ts';
import { isTime } from './dates.ts';
import type { Polarity } from './facts.ts';
import type { Element } from './folded-paragraph.ts';
import { type Narration, type Sentence, sentenceAround } from './narration.ts';
import { type NounPhrase, nounPhraseAt, subjectAfter, subjectBefore } from './noun-phrases.ts';
import { subjectOfPlaced } from './placed-subjects.ts';
import { quotedPerson } from './quoted-person.ts';
import { polarityOf } from './report-cue.ts';
import { invertedSubject, subjectOf, verbAfterAs } from './subjects.ts';
import type { VerbGroup } from './verb-groups.ts';

export interface Attribution {
  readonly cue: Span;
  /** Index of the cue's last element. */
  readonly cueAt: number;
  readonly source: NounPhrase | null;
  readonly position: 'after' | 'before';
  /** In [0, 1]. Estimated on the PolNeAR development articles, per form of attribution. */
  readonly confidence: number;
  /** Asserted, where it is left out. */
  readonly polarity?: Polarity;
  /** Whether the words in marks are all that is reported: "was called “a disgrace” by Mr X". */
  readonly marksOnly?: true;
  /** Where the source is given, in words that go on after "named". */
  readonly where: Phrase;
}

/** A cue further from its quotation than this many elements does not belong to it. */
const FARTHEST_CUE = 60;

/** The attribution that follows the marked stretch at `marked`: "…," said Mr X; "…," he said. */
export function attributionAfter(narration: Narration, marked: number): Attribution | null {
  const { elements } = narration;
  const quotation = elements[marked] as Element;
  let at = marked + 1;
  while (elements[at]?.type === 'punctuation' && /^[,–—-]$/.test(elements[at]?.lower ?? '')) at++;
  const first = elements[at];
  if (first?.type !== 'word') return null;
  const separated = first.sentence !== quotation.sentence && at === marked + 1;
  const finished = /[.;:]\s*$/.test(quotation.text) && at === marked + 1;
  if (separated && (finished || !/[?!…,—–-]['’]?\s*$/.test(quotation.text))) return null;
  if (hasFeature(first, FEATURE.sourceNext)) return accordingTo(elements, at, 'after');
  const sentence = sentenceAround(narration, at);
  const group = sentence.groups.find(({ from }) => from === at);
  const mayFollow =
    group?.form === 'finite' && group.place !== 'last' && mayInvert(group) && !lacksParticle(elements, group);
  const speaks = group && (strengthOf(group) === 'plain' || isGesture(group));
  if (group && mayFollow && speaks && !isNamedInFront(elements, marked, group)) {
    const source = group.place === null ? invertedSubject(sentence, group) : subjectOfPlaced(sentence, group);
    if (source || group.verb?.impersonal)
      return attribution(sentence, group, source, 'after', 0.96, phrased('after the quotation'));
  }
  if (separated && (finished || sentence.groups.some(({ place }) => place !== null))) return null;
  const paused = at > marked + 1 || /[.?!…,—–-]['’]?\s*$/.test(quotation.text);
  return subjectThenCue(sentence, at, { reach: separated ? 8 : 30, paused });
}

/** "Der „Zeitung“ sagte Hale, …": in front of a verb with a place, words in marks that go on with a phrase are a name. */
function isNamedInFront(elements: readonly Element[], marked: number, { place, verb }: VerbGroup): boolean {
  const before = elements[marked - 1];
  if (place === null || before?.type !== 'word' || before.sentence !== elements[marked]?.sentence)
    return false;
  // "Von „Verrat“ sprach Hale.": what the verb tells.
  return !verb?.prepositions.has(before.lower);
}

/**
 * The attribution that precedes the marked stretch at `marked` in its sentence: X said: "…".
 *
 * A sentence may hold several cues ("X said he hopes the offer will show …"). The one that governs the quotation is
 * the one that touches it, else one with a that-clause, else a plain verb of saying; among equals the nearest.
 */
export function attributionBefore(narration: Narration, marked: number): Attribution | null {
  if (marked === 0) return null;
  const anchor = narration.elements[marked] ? marked : marked - 1;
  const sentence = sentenceAround(narration, anchor);
  let best: RankedAttribution | null = null;
  for (let index = sentence.groups.length - 1; index >= 0; index--) {
    const group = sentence.groups[index] as VerbGroup;
    if (group.head >= marked) continue;
    if (marked - group.head >= FARTHEST_CUE) break;
    const found = cueBefore(sentence, group, marked);
    if (found && (!best || found.rank > best.rank)) best = found;
  }
  return best?.attribution ?? null;
}

interface RankedAttribution {
  readonly attribution: Attribution;
  readonly rank: number;
}

function cueBefore(sentence: Sentence, group: VerbGroup, marked: number): RankedAttribution | null {
  const { elements } = sentence;
  const { head } = group;
  if (hasFeature(elements[head], FEATURE.sourceNext)) {
    const found = accordingTo(elements, head, 'before');
    return found?.source && found.source.to <= marked ? { attribution: found, rank: 2 } : null;
  }
  const strength = strengthOf(group);
  const next = elements[head + 1];
  if (!strength || group.passive || lacksParticle(elements, group)) return null;
  if (isGesture(group) && !leadsFromGesture(elements, group, marked)) return null;
  const source =
    quotedPerson(sentence, group) ?? subjectOf(sentence, group) ?? inverted(elements, group, marked);
  if (source ? source.to > marked : !group.verb?.impersonal) return null;
  if (group.place !== null && !leadsTo(elements, group, source, marked)) return null;
  // "told the police: “…”"
  const end = group.verb?.needsHearer ? hearerEnd(sentence, group.close) : group.close;
  const touches = marked - end < 2 && next?.tag !== 'preposition';
  const governs = next?.tag === 'that' || (next?.tag === 'pronoun' && head + 1 < marked);
  const rank =
    (touches ? 3 : 0) +
    (governs ? 2 : 0) +
    (strength === 'plain' ? 1 : 0) +
    (group.form === 'infinitive' ? 0 : 1);
  const confidence = confidenceBefore(touches ? 0 : marked - head, strength, group.form === 'gerund');
  return {
    attribution: attribution(sentence, group, source, 'before', confidence, phrased('before the quotation')),
    rank,
  };
}

/** Whether marks are what a verb with a place reports: "sagte: „…“", "sprach von „…“"; but "sagte der „Zeitung“". */
function leadsTo(
  elements: readonly Element[],
  { close, verb }: VerbGroup,
  source: NounPhrase | null,
  marked: number,
): boolean {
  if (Math.max(close, source?.to ?? 0) >= marked) return true;
  const before = elements[marked - 1]?.lower ?? '';
  if (/^[,:]$/.test(before) || verb?.prepositions.has(before)) return true;
  // "nannte die Reform „Unsinn“"
  return verb?.takes.has('object-as') === true;
}

/** "Said Mr X: …" */
function inverted(elements: readonly Element[], group: VerbGroup, marked: number): NounPhrase | null {
  const after = subjectAfter(elements, group.head);
  return after && after.to <= marked && elements[after.to]?.lower === ':' ? after : null;
}

/** "was called “a disgrace” by Mr X" */
export function attributionByAgent(narration: Narration, marked: number): Attribution | null {
  const { elements } = narration;
  const sentence = sentenceAround(narration, marked);
  const group = sentence.groups.findLast(({ close }) => close <= marked);
  if (group && hasFeature(elements[group.to], FEATURE.agent)) return describedBy(sentence, group, marked);
  if (!hasFeature(elements[marked + 1], FEATURE.agent)) return null;
  const source = nounPhraseAt(elements, marked + 2);
  if (!source || !group || !strengthOf(group) || marked - group.close > FARTHEST_OBJECT) return null;
  // ", called “a disgrace” by Mr X,"
  const reduced = elements[group.from - 1]?.lower === ',' && group.verb?.takes.has('object-as');
  if (!group.passive && !reduced) return null;
  return byAgent(sentence, group, source);
}

/** "described by Mr X as “a disgrace”" */
function describedBy(sentence: Sentence, group: VerbGroup, marked: number): Attribution | null {
  const { elements } = sentence;
  const source = nounPhraseAt(elements, group.to + 1);
  const described = group.passive || /^(?:past|participle)$/.test(elements[group.head]?.tag ?? '');
  if (!source || !described || !strengthOf(group) || !hasFeature(elements[source.to], FEATURE.as))
    return null;
  if (marked <= source.to || marked - source.to > FARTHEST_OBJECT) return null;
  return byAgent(sentence, group, source);
}

function byAgent(sentence: Sentence, group: VerbGroup, source: NounPhrase): Attribution {
  return {
    ...attribution(sentence, group, source, 'before', 0.85, phrased('after “{0}”', 'by')),
    marksOnly: true,
  };
}

/** From a passive verb to the words that it reports, in elements: "was described as". */
const FARTHEST_OBJECT = 2;

/** "''A phrase'' of the proposals, Mr X said.": the attribution ends the sentence that the quotation stands in. */
export function attributionAtEnd(narration: Narration, marked: number): Attribution | null {
  const sentence = sentenceAround(narration, marked);
  const { elements } = narration;
  for (const group of sentence.groups) {
    if (group.head < marked + 3) continue;
    if (group.head - marked >= FARTHEST_CUE) return null;
    if (
      strengthOf(group) !== 'plain' ||
      lacksParticle(elements, group) ||
      group.form !== 'finite' ||
      group.passive
    )
      continue;
    const source = subjectBefore(elements, group.from);
    if (source && elements[source.from - 1]?.lower === ',') {
      return attribution(sentence, group, source, 'after', 0.85, phrased('at the end of the sentence'));
    }
  }
  return null;
}

function accordingTo(
  elements: readonly Element[],
  at: number,
  position: Attribution['position'],
): Attribution | null {
  let cueAt = at;
  while (elements[cueAt + 1]?.tag === 'to') cueAt++;
  const source = nounPhraseAt(elements, cueAt + 1);
  if (!source) return null;
  const first = elements[at] as Element;
  const last = elements[cueAt] as Element;
  const words = elements
    .slice(at, cueAt + 1)
    .map(({ lower }) => lower)
    .join(' ');
  const cue = { start: first.start, end: last.end };
  return { cue, cueAt, source, position, confidence: 0.93, where: phrased('by “{0}”', words) };
}

/** "…," Mr X, the minister, said: the first cue within reach whose subject begins at `from`. */
function subjectThenCue(
  sentence: Sentence,
  from: number,
  { reach, paused }: { readonly reach: number; readonly paused: boolean },
): Attribution | null {
  const { elements, groups } = sentence;
  const first = nounPhraseAt(elements, from);
  if (!first || isTime(elements, from)) return null;
  let other: Attribution | null = null;
  for (const group of groups) {
    if (group.from <= from) continue;
    if (group.head - from > reach) break;
    const marked = elements.slice(from, group.head).some(({ type }) => type === 'marked');
    if (marked) break;
    const strength = strengthOf(group);
    if (!strength || group.form !== 'finite' || lacksParticle(elements, group)) continue;
    // "In the “Late Tide” she saw a threat": no pause.
    if (strength === 'other' && !paused) break;
    const quoted = verbAfterAs(sentence, group);
    // "…," the board was told: to whom something is said does not say it.
    if (group.passive && !quoted) break;
    const source = quoted
      ? subjectOf(sentence, quoted)
      : (quotedPerson(sentence, group) ?? subjectFrom(elements, first, group));
    if (!source) break;
    const confidence = strength === 'plain' ? 0.96 : 0.85;
    const found = attribution(
      sentence,
      quoted ?? group,
      source,
      'after',
      confidence,
      phrased('after the quotation'),
    );
    // "…,” Mr X, whom Mr Y attacked, said": the verb that follows an aside may belong to it.
    const describes = elements[group.from - 1]?.tag === 'question';
    if (!describes && (strength === 'plain' || elements[first.to]?.lower !== ','))
      return source.from === first.from ? found : (other ?? found);
    other ??= found;
  }
  return other;
}

/** The subject that begins at `first`, whatever appositions, brackets and relative clauses part it from its verb. */
function subjectFrom(elements: readonly Element[], first: NounPhrase, group: VerbGroup): NounPhrase | null {
  if (first.to === group.from) return first;
  const near = subjectBefore(elements, group.from);
  if (near && near.from <= first.from + 2) return near;
  if (first.form === 'pronoun' || first.to > group.from) return null;
  return /^[,(–—]$|^who$/.test(elements[first.to]?.lower ?? '') ? first : null;
}

/** A verb of saying, or one that also has senses without speech and counts only next to a quotation. */
function strengthOf(group: VerbGroup): 'plain' | 'other' | null {
  const { verb } = group;
  if (!verb) return null;
  const speaks = verb.class === 'speech' || verb.class === 'utterance';
  return speaks && (verb.takes.has('that') || verb.takes.has('clause') || verb.hearer || verb.needsParticle)
    ? 'plain'
    : 'other';
}

/** "put", without the "it" that makes it a word for speech. */
function lacksParticle(elements: readonly Element[], { verb, head }: VerbGroup): boolean {
  return verb?.needsParticle === true && !verb.particles.has(elements[head + 1]?.lower ?? '');
}

/** "Hale smiled, “…”", "Hale went on in a low voice: “…”"; but "smiled at “the joke”", "went on a trip, “the last”". */
function leadsFromGesture(elements: readonly Element[], { head, verb }: VerbGroup, marked: number): boolean {
  const pause = elements[marked - 1]?.lower;
  if (pause === ':') return marked - head < FARTHEST_GESTURE;
  return pause === ',' && marked - 1 === head + (verb?.needsParticle ? 2 : 1);
}

/** "smiled", "went on": verbs beside words that take nothing themselves. */
function isGesture({ verb }: VerbGroup): boolean {
  return verb?.class === 'utterance' && verb.takes.size === 0;
}

/** From such a verb to the words in marks, in elements: "went on in a low voice:". */
const FARTHEST_GESTURE = 9;

/** "said Mr X", but not "told Mr X": what follows a verb that needs a hearer is the hearer. */
export function mayInvert({ verb, passive }: VerbGroup): boolean {
  return !passive && verb !== null && !verb.needsHearer;
}

function confidenceBefore(distance: number, strength: 'plain' | 'other', participle: boolean): number {
  const base = strength === 'plain' ? 0.93 : 0.85;
  return Math.max(0.5, base - (participle ? 0.08 : 0) - Math.max(0, distance - 4) * 0.01);
}

function attribution(
  sentence: Sentence,
  group: VerbGroup,
  source: NounPhrase | null,
  position: Attribution['position'],
  confidence: number,
  where: Phrase,
): Attribution {
  const { elements } = sentence;
  const { start } = elements[group.place === null ? groupStart(elements, group) : group.head] as Element;
  // "went on"
  const particle = group.verb?.needsParticle && !lacksParticle(elements, group) ? 1 : 0;
  const { end } = elements[group.head + particle] as Element;
  const polarity = group.verb ? polarityOf(sentence, group, group.verb, source) : 'asserted';
  return { cue: { start, end }, cueAt: group.head, source, position, confidence, polarity, where };
}

/** Index of the group's first element, adverbs before it included ("also said"); an infinitive leaves "to" out. */
function groupStart(elements: readonly Element[], { from, form }: VerbGroup): number {
  let start = form === 'infinitive' ? from + 1 : from;
  while (
    form !== 'infinitive' &&
    elements[start - 1]?.tag === 'adverb' &&
    elements[start - 1]?.sentence === elements[start]?.sentence &&
    !isTime(elements, start - 1)
  )
    start--;
  return start;
}
