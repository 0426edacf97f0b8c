/**
 * What people and programs do to a document, at random.
 */
import { wholeGraphemes } from '../../engine/annotations/anchoring/graphemes.ts';
import type { Span } from '../../engine/text/span.ts';
import type { Random } from '../random.ts';
import type { TrackedText } from './tracked-text.ts';

/** Make one edit. */
export function editOnce(random: Random, text: TrackedText): void {
  random.pick(EDITS)(random, text);
}

type Edit = (random: Random, text: TrackedText) => void;

const typeLetters: Edit = (random, text) => {
  text.replace(empty(random, text), random.pick(['x', 'ab', ' ', ', ', 'é', '🌊', '\n', 'the ', '“', 'No']));
};

const pasteWords: Edit = (random, text) => {
  text.replace(empty(random, text), random.pick(PASTES).repeat(random.between(1, 8)));
};

const copy: Edit = (random, text) => {
  const { start, end } = paragraphs(random, text, 2);
  text.replace(empty(random, text), text.text.slice(start, end));
};

const deleteLetters: Edit = (random, text) => {
  text.replace(stretch(random, text, 8), '');
};

const deleteStretch: Edit = (random, text) => {
  text.replace(stretch(random, text, 200), '');
};

const deleteParagraphs: Edit = (random, text) => {
  text.replace(paragraphs(random, text, 3), '');
};

const rewriteStretch: Edit = (random, text) => {
  text.replace(stretch(random, text, 40), random.pick(PASTES));
};

const moveStretch: Edit = (random, text) => {
  move(random, text, stretch(random, text, 400));
};

const moveParagraphs: Edit = (random, text) => {
  move(random, text, paragraphs(random, text, 5));
};

const reorderParagraphs: Edit = (random, text) => {
  const breaks = Array.from(text.text.matchAll(/\n+/g), ({ index, 0: end }) => index + end.length);
  const from = random.between(0, Math.max(0, breaks.length - 1));
  const cuts = breaks.slice(from, from + random.between(2, 12));
  const middle = Array.from({ length: Math.max(0, cuts.length - 1) }, (_, index) => index + 1);
  text.reorder(cuts, [0, ...shuffled(random, middle), ...(cuts.length > 0 ? [cuts.length] : [])]);
};

const replaceEverywhere: Edit = (random, text) => {
  const { start, end } = wordAt(text.text, random.between(0, text.text.length));
  const word = text.text.slice(start, end);
  if (word.trim() === '') return;
  const by = random.pick(['Mr Marsh', 'they', 'x', `${word}s`, '']);
  const places: Span[] = [];
  for (
    let at = text.text.indexOf(word);
    at >= 0 && places.length < 60;
    at = text.text.indexOf(word, at + word.length)
  )
    places.push({ start: at, end: at + word.length });
  text.replaceEach(places, by);
};

const switchLineEnds: Edit = (_, text) => {
  const returns = Array.from(text.text.matchAll(/\r(?=\n)/g), ({ index }) => ({
    start: index,
    end: index + 1,
  }));
  if (returns.length > 0) text.replaceEach(returns, '');
  else {
    const feeds = Array.from(text.text.matchAll(/\n/g), ({ index }) => ({ start: index, end: index }));
    text.replaceEach(feeds, '\r');
  }
};

const wrapElsewhere: Edit = (random, text) => {
  const { start, end } = paragraphs(random, text, 20);
  const old = text.text.slice(start, end);
  const rewrapped = old.replace(/(?<=\w)[ \n](?=\w)/g, () => (random.chance(0.1) ? '\n' : ' '));
  text.restyle({ start, end }, rewrapped);
};

const exchangeMarks: Edit = (random, text) => {
  const { start, end } = random.chance(0.5)
    ? { start: 0, end: text.text.length }
    : paragraphs(random, text, 40);
  const old = text.text.slice(start, end);
  const straight = /["']/.test(old) ? [/"/g, '”', /'/g, '’'] : [/[“”]/g, '"', /[‘’]/g, "'"];
  const [double, byDouble, single, bySingle] = straight as [RegExp, string, RegExp, string];
  text.restyle({ start, end }, old.replace(double, byDouble).replace(single, bySingle));
};

/** Frequent ones more than once. */
const EDITS: readonly Edit[] = [
  ...[typeLetters, typeLetters, typeLetters, deleteLetters, deleteLetters, pasteWords, rewriteStretch],
  ...[deleteStretch, deleteParagraphs, copy, moveStretch, moveParagraphs, reorderParagraphs],
  ...[replaceEverywhere, switchLineEnds, wrapElsewhere, exchangeMarks],
];

const PASTES = [
  'It rained all night. ',
  'Yes',
  '“No comment,” he said. ',
  'The ministry did not answer.\n\n',
  '港口',
  'The council had asked for the report in the spring, and nobody had written it. ',
];

function empty(random: Random, text: TrackedText): Span {
  const at = random.between(0, text.text.length);
  const { start } = wholeGraphemes(text.text, { start: at, end: at });
  return { start, end: start };
}

/** A stretch of as many units at most, that cuts no grapheme. */
function stretch(random: Random, text: TrackedText, most: number): Span {
  const start = random.between(0, text.text.length);
  return wholeGraphemes(text.text, {
    start,
    end: Math.min(text.text.length, start + random.between(1, most)),
  });
}

/** Some whole lines with the line ends behind them. */
function paragraphs(random: Random, { text }: TrackedText, most: number): Span {
  const start = text.lastIndexOf('\n', random.between(0, text.length)) + 1;
  let end = start;
  for (let count = random.between(1, most); count > 0; count--) {
    const next = text.indexOf('\n', end);
    end = next < 0 ? text.length : next + 1;
    while (text[end] === '\n' || text[end] === '\r') end++;
  }
  return { start, end };
}

function move(random: Random, text: TrackedText, { start, end }: Span) {
  const { start: to } = empty(random, text);
  if (to <= start) text.reorder([to, start, end], [0, 2, 1, 3]);
  else if (to >= end) text.reorder([start, end, to], [0, 2, 1, 3]);
}

function wordAt(text: string, at: number): Span {
  let start = at;
  let end = at;
  while (start > 0 && /[\p{L}\p{M}]/u.test(text[start - 1] as string)) start--;
  while (end < text.length && /[\p{L}\p{M}]/u.test(text[end] as string)) end++;
  return { start, end };
}

function shuffled<T>(random: Random, list: readonly T[]): readonly T[] {
  const result = [...list];
  for (let last = result.length - 1; last > 0; last--) {
    const other = random.between(0, last);
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}
