/**
 * Who says a marked stretch, and by which cue, found in the narration of its paragraph.
 *
 * News puts the attribution after the quotation ("…," said Mr X), before it (X said: "…") or around it (X called it
 * "…"). Each form is looked for on its own and gives a reason in words; which one counts is decided where
 * quotations are put together.
 */
import type { Span } from '../text/span.ts';
import { cueOf } from './cue-lexicon.ts';
import { BETWEEN_SUBJECT_AND_VERB, DETERMINERS, FUNCTION_WORDS, PREPOSITIONS, PRONOUNS } from './english.ts';
import { type Element, sentenceStart } from './folded-paragraph.ts';
import {
  type NounPhrase,
  phraseStartingAt,
  sentenceSubject,
  subjectAfter,
  subjectBefore,
} from './noun-phrases.ts';

export interface Attribution {
  readonly cue: Span;
  /** Index of the cue's last element. */
  readonly cueAt: number;
  readonly source: NounPhrase | null;
  readonly position: 'after' | 'before';
  /** In [0, 1]. Estimated on the PolNeAR development articles, per form of attribution. */
  readonly confidence: number;
  /** Where the source is given, in words that go on after "named". */
  readonly where: string;
}

/** A cue further from its quotation than this many elements does not belong to it. */
const FARTHEST_CUE = 60;

/** The attribution that follows the marked stretch at `marked`: "…," said Mr X; "…," he said. */
export function attributionAfter(elements: readonly Element[], marked: number): Attribution | null {
  const quotation = elements[marked] as Element;
  let at = marked + 1;
  while (elements[at]?.type === 'punctuation' && /^[,–—-]$/.test(elements[at]?.lower ?? '')) at++;
  const first = elements[at];
  if (first?.type !== 'word') return null;
  const separated = first.sentence !== quotation.sentence && at === marked + 1;
  const finished = /[.;:]\s*$/.test(quotation.text) && at === marked + 1;
  if (separated && (finished || !/[?!…,—–-]['’]?\s*$/.test(quotation.text))) return null;
  if (first.lower === 'according') return accordingTo(elements, at, 'after');
  const inverted = cueOf(first.lower);
  if (inverted?.strength === 'plain' && !inverted.participle && !isCapitalized(first)) {
    const source = subjectAfter(elements, at);
    if (source) return attribution(elements, at, source, 'after', 0.96, 'after the quotation');
  }
  if (finished && separated) return null;
  return subjectThenCue(elements, at, separated ? 8 : 30);
}

/**
 * The attribution that precedes the marked stretch at `marked` in its sentence: X said: "…".
 *
 * A sentence may hold several cues ("X said he hopes the offer will show …"). The one that governs the quotation is
 * the one that touches it, else one with a that-clause, else a plain verb of saying; among equals the nearest.
 */
export function attributionBefore(elements: readonly Element[], marked: number): Attribution | null {
  const sentence = (elements[marked] ?? elements[marked - 1])?.sentence;
  let best: Attribution | null = null;
  let bestRank = -1;
  for (let at = marked - 1; at >= 0 && marked - at < FARTHEST_CUE; at--) {
    const element = elements[at] as Element;
    if (element.sentence !== sentence) break;
    const found = element.type === 'word' ? cueBefore(elements, at, marked) : null;
    if (found && found.rank > bestRank) {
      best = found.attribution;
      bestRank = found.rank;
    }
  }
  return best;
}

interface RankedAttribution {
  readonly attribution: Attribution;
  readonly rank: number;
}

function cueBefore(elements: readonly Element[], at: number, marked: number): RankedAttribution | null {
  const { lower } = elements[at] as Element;
  if (lower === 'according') {
    const found = accordingTo(elements, at, 'before');
    return found?.source && found.source.to <= marked ? { attribution: found, rank: 2 } : null;
  }
  const cue = cueOf(lower);
  if (!cue || !isVerb(elements, at)) return null;
  const source = cue.participle ? subjectOfParticiple(elements, at) : subjectOfFinite(elements, at, marked);
  if (!source) return null;
  const next = elements[at + 1]?.lower ?? '';
  const touches = marked - at <= 2 && !PREPOSITIONS.has(next);
  const governs = next === 'that' || (PRONOUNS.has(next) && at + 1 < marked);
  const infinitive = elements[at - 1]?.lower === 'to';
  const rank =
    (touches ? 3 : 0) + (governs ? 2 : 0) + (cue.strength === 'plain' ? 1 : 0) + (infinitive ? 0 : 1);
  const confidence = confidenceBefore(touches ? 0 : marked - at, cue.strength, cue.participle);
  return {
    attribution: attribution(elements, at, source, 'before', confidence, 'before the quotation'),
    rank,
  };
}

/** A name or description right before a colon, with no verb: Mr X: "…". */
export function attributionByColon(elements: readonly Element[], marked: number): Attribution | null {
  const colon = elements[marked - 1];
  if (colon?.lower !== ':') return null;
  const source = phraseStartingAt(elements, sentenceStart(elements, colon.sentence, marked - 1));
  if (!source || source.to !== marked - 1) return null;
  const span = { start: colon.start, end: colon.end };
  return {
    cue: span,
    cueAt: marked - 1,
    source,
    position: 'before',
    confidence: 0.9,
    where: 'before the colon',
  };
}

/** A name after a dash at the end of the paragraph, as below a letter: "…" ― Mr X. */
export function attributionByDash(elements: readonly Element[], marked: number): Attribution | null {
  let at = marked + 1;
  while (/^[―—–-]$/.test(elements[at]?.lower ?? '')) at++;
  const dash = elements[at - 1];
  if (at === marked + 1 || !dash) return null;
  const source = phraseStartingAt(elements, at);
  if (source?.form !== 'name') return null;
  for (let rest = source.to; rest < elements.length; rest++)
    if (elements[rest]?.type !== 'punctuation') return null;
  const cue = { start: dash.start, end: dash.end };
  return { cue, cueAt: at - 1, source, position: 'after', confidence: 0.9, where: 'after the dash' };
}

/** "''A phrase'' of the proposals, Mr X said.": the attribution ends the sentence that the quotation stands in. */
export function attributionAtEnd(elements: readonly Element[], marked: number): Attribution | null {
  const sentence = elements[marked]?.sentence;
  for (let at = marked + 3; elements[at]?.sentence === sentence && at - marked < FARTHEST_CUE; at++) {
    const element = elements[at] as Element;
    const cue = element.type === 'word' ? cueOf(element.lower) : undefined;
    if (cue?.strength !== 'plain' || cue.participle || !isVerb(elements, at)) continue;
    const source = subjectBefore(elements, at);
    if (source && elements[source.from - 1]?.lower === ',') {
      return attribution(elements, at, source, 'after', 0.85, 'at the end of the sentence');
    }
  }
  return null;
}

/** A verb next to a quotation that the lexicon does not have, with a subject right before it. */
export function attributionByAnyVerb(elements: readonly Element[], marked: number): Attribution | null {
  for (let at = marked - 1; at > 0 && marked - at < 5; at--) {
    const element = elements[at] as Element;
    if (element.type !== 'word' || element.sentence !== elements[marked]?.sentence) return null;
    if (
      !/^\p{Ll}{2,}(?:ed|es|[^s]s)$/u.test(element.text) ||
      FUNCTION_WORDS.has(element.lower) ||
      BETWEEN_SUBJECT_AND_VERB.has(element.lower) ||
      !isVerb(elements, at)
    )
      continue;
    const source = subjectBefore(elements, at);
    if (source && source.form !== 'title')
      return attribution(elements, at, source, 'before', 0.5, 'as subject of the verb before the quotation');
  }
  return null;
}

function accordingTo(
  elements: readonly Element[],
  at: number,
  position: Attribution['position'],
): Attribution | null {
  if (elements[at + 1]?.lower !== 'to') return null;
  const source = phraseStartingAt(elements, at + 2);
  if (!source) return null;
  const cue = { start: (elements[at] as Element).start, end: (elements[at + 1] as Element).end };
  return { cue, cueAt: at + 1, source, position, confidence: 0.93, where: 'by “according to”' };
}

function subjectThenCue(elements: readonly Element[], from: number, reach: number): Attribution | null {
  const sentence = elements[from]?.sentence;
  for (let at = from + 1; at < elements.length && at - from <= reach; at++) {
    const element = elements[at] as Element;
    if (element.sentence !== sentence || element.type === 'marked') return null;
    const cue = element.type === 'word' ? cueOf(element.lower) : undefined;
    if (!cue || cue.participle || !isVerb(elements, at)) continue;
    const source = subjectFrom(elements, from, at);
    if (!source) return null;
    const confidence = cue.strength === 'plain' ? 0.96 : 0.85;
    return attribution(elements, at, source, 'after', confidence, 'after the quotation');
  }
  return null;
}

/** The subject that begins at `from`, whatever appositions, brackets and relative clauses part it from its verb. */
function subjectFrom(elements: readonly Element[], from: number, verb: number): NounPhrase | null {
  const near = subjectBefore(elements, verb);
  if (near && near.from <= from + 2) return near;
  const first = phraseStartingAt(elements, from);
  if (!first || first.form === 'pronoun' || first.to > verb) return null;
  return /^[,(–—]$|^who$/.test(elements[first.to]?.lower ?? '') ? first : null;
}

/** "X said …, adding": a participle's subject is that of the main clause, or what "with" names ("with X saying"). */
function subjectOfParticiple(elements: readonly Element[], at: number): NounPhrase | null {
  const sentence = elements[at]?.sentence;
  for (let left = at - 1; left > 0 && at - left < 14 && elements[left]?.sentence === sentence; left--) {
    if (elements[left]?.lower === ',') break;
    const named = elements[left]?.lower === 'with' ? phraseStartingAt(elements, left + 1) : null;
    if (named && named.to <= at) return named;
  }
  const start = sentenceStart(elements, sentence ?? 0, at);
  for (let left = at - 1; left > 0 && left >= start; left--) {
    const element = elements[left] as Element;
    const cue = element.type === 'word' ? cueOf(element.lower) : undefined;
    if (!cue || cue.participle || !isVerb(elements, left)) continue;
    const found = subjectBefore(elements, left) ?? subjectAfter(elements, left);
    if (found) return found;
  }
  return sentenceSubject(elements, sentence ?? 0, at);
}

function subjectOfFinite(elements: readonly Element[], at: number, marked: number): NounPhrase | null {
  const before = elements[at - 1];
  const found = before?.lower === 'to' ? null : subjectBefore(elements, at);
  if (found) return found;
  if (/^(?:to|and|but|or|,)$/.test(before?.lower ?? ''))
    return sentenceSubject(elements, elements[at]?.sentence ?? 0, at);
  const after = subjectAfter(elements, at);
  return after && after.to <= marked && elements[after.to]?.lower === ':' ? after : null;
}

/** Whether a word that has a cue's form is a verb here and not a noun ("the report", "a claim"). */
function isVerb(elements: readonly Element[], at: number): boolean {
  const element = elements[at] as Element;
  const before = elements[at - 1];
  if (isCapitalized(element) && before && before.sentence === element.sentence) return false;
  if (!before || before.sentence !== element.sentence) return true;
  if (before.lower === 'to') return true;
  if (DETERMINERS.has(elements[at - 2]?.lower ?? '') && elements[at - 2]?.sentence === element.sentence) {
    if (/^(?:first|last|recent|earlier|previous|early|later)$/.test(before.lower)) return false;
  }
  if (BETWEEN_SUBJECT_AND_VERB.has(before.lower)) return true;
  return !DETERMINERS.has(before.lower) && !PREPOSITIONS.has(before.lower) && !/['’]s?$/.test(before.text);
}

function confidenceBefore(distance: number, strength: 'plain' | 'other', participle: boolean): number {
  const base = strength === 'plain' ? 0.93 : 0.85;
  return Math.max(0.5, base - (participle ? 0.08 : 0) - Math.max(0, distance - 4) * 0.01);
}

function isCapitalized(element: Element): boolean {
  return /^\p{Lu}/u.test(element.text);
}

function attribution(
  elements: readonly Element[],
  cueAt: number,
  source: NounPhrase | null,
  position: Attribution['position'],
  confidence: number,
  where: string,
): Attribution {
  const { start, end } = elements[cueAt] as Element;
  return { cue: { start, end }, cueAt, source, position, confidence, where };
}
