/**
 * A difference of wording in words, for messages, picks and tables.
 */
import { type Phrase, phrased } from '../../protocol/phrase.ts';
import { shorten } from '../text/shorten.ts';
import type { LocalSpan } from '../text/span.ts';
import { alignWordings, type Stretch } from './align.ts';
import type { Difference } from './placed-parts.ts';

/** More differences than this are counted, not listed. */
const MOST = 3;

/** Words quoted in a description are cut to this many UTF-16 units. */
const LONGEST_CITED = 60;

/**
 * How `right` differs from `left`: “the quay” for “the pier”, without “at last”. The weightiest differences are named, in
 * text order; none when the two do not differ.
 */
export function describeDifference(left: string, right: string): readonly Phrase[] {
  return describeStretches(alignWordings(left, right).stretches, left, right);
}

/** The same of two wordings that have been aligned. */
export function describeStretches(
  stretches: readonly Stretch[],
  left: string,
  right: string,
): readonly Phrase[] {
  // What has moved is told where it stands now.
  const differences = stretches.filter(
    ({ kind, right: own }) => kind !== 'same' && !(kind === 'moved' && own === null),
  );
  const weights = new Map(differences.map((stretch) => [stretch, weightOf(stretch)]));
  const byWeight = [...differences].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  const named = new Set(byWeight.slice(0, MOST));
  const phrases = differences
    .filter((stretch) => named.has(stretch))
    .flatMap((stretch) => describe(stretch, left, right) ?? []);
  const more = differences.length - named.size;
  if (more > 0)
    phrases.push(more === 1 ? phrased('1 more difference') : phrased('{0} more differences', more));
  return phrases;
}

function weightOf({ leftWords, rightWords }: Stretch): number {
  return [...leftWords, ...rightWords].reduce((weight, word) => weight + word.weight, 0);
}

function describe(stretch: Stretch, left: string, right: string): Phrase | null {
  return stretch.kind === 'moved' && stretch.right
    ? phrased('“{0}” in another place', citedWords(right, stretch.right))
    : describeStretch(stretch, left, right);
}

/** One difference in words. */
function describeStretch(
  { left: own, right: other }: Pick<Stretch, 'left' | 'right'>,
  left: string,
  right: string,
): Phrase | null {
  if (own && other) return wordsFor(citedWords(right, other), citedWords(left, own));
  if (own) return phrased('without “{0}”', citedWords(left, own));
  return other ? phrased('with “{0}”', citedWords(right, other)) : null;
}

/** The same of one in a table, where what the other wording has in another place is no more than these words. */
export function describePlaced(difference: Difference, left: string, right: string): Phrase | null {
  const { kind, left: own, right: other } = difference;
  if (kind !== 'moved') return describeStretch(difference, left, right);
  const words = other ? citedWords(right, other) : own ? citedWords(left, own) : '';
  return words === '' ? null : inMarks(words);
}

/** Words of a document. */
export function inMarks(words: string): Phrase {
  return phrased('“{0}”', words);
}

/** Words that stand in the place of others. */
export function wordsFor(words: string, others: string): Phrase {
  return phrased('“{0}” for “{1}”', words, others);
}

/** A part of a text, with the words and brackets that it cuts whole, in one line and cut where it is long. */
export function citedWords(text: string, span: LocalSpan): string {
  const { from, to } = wholeBrackets(text, wholeWords(text, span));
  return shorten(text.slice(from, to).replace(/\s+/g, ' '), LONGEST_CITED);
}

/** What belongs to a word beside its end: "F-15", "isn’t", "a.m.", "d---". */
const REST_BEFORE = /(?:[\p{L}\p{N}][’'.:-]?|[[\]])*$/u;
const REST_AFTER = /^(?:[’'.:-]?[\p{L}\p{N}]|[[\]](?=\p{L})|-{2,})*/u;

/** An abbreviation ends with a point. */
const ABBREVIATION = /\.\p{L}$/u;

/** Longer than this is no word, in UTF-16 units. */
const LONGEST_WORD = 40;

function wholeWords(text: string, { from, to }: LocalSpan): LocalSpan {
  const before = REST_BEFORE.exec(text.slice(Math.max(0, from - LONGEST_WORD), from))?.[0].length ?? 0;
  const after = REST_AFTER.exec(text.slice(to, to + LONGEST_WORD))?.[0].length ?? 0;
  const end = to + after;
  const isAbbreviation = text[end] === '.' && ABBREVIATION.test(text.slice(from, end));
  return { from: from - before, to: isAbbreviation ? end + 1 : end };
}

/** A bracket that is opened before the part or closed after it, no farther away than an insertion is long, is whole with it. */
function wholeBrackets(text: string, { from, to }: LocalSpan): LocalSpan {
  const opened = /[[(][^[\]()]{0,60}$/.exec(text.slice(0, from));
  const closed = /^[^[\]()]{0,60}[\])]/.exec(text.slice(to));
  const part = text.slice(from, to);
  const opensOutside =
    /^[^[\]()]*[\])]/.test(part) || (opened !== null && closed !== null && !/[[\]()]/.test(part));
  const closesOutside = /[[(][^[\]()]*$/.test(part) || (opensOutside && !/^[^[\]()]*[\])]/.test(part));
  return {
    from: opensOutside && opened ? opened.index : from,
    to: closesOutside && closed ? to + closed[0].length : to,
  };
}
