/**
 * Sentences as lists of tokens, so that a wording can be changed without parsing it again. Knows nothing of
 * quotation marks, speakers or articles.
 */
import type { Random } from './random.ts';
import type { Topic } from './topic.ts';
import { ADJECTIVES, ADVERBS, type Choice, DAYS, NOUNS, PLACES, RARE_WORDS, VERBS } from './vocabulary.ts';

export interface Token {
  readonly text: string;
  /** What decides how a wording may be changed here. A `joint` begins a phrase or a clause: a cut is made before it. */
  readonly kind: 'plain' | 'joint' | 'noun' | 'name' | 'number' | 'modal' | 'not' | 'mark';
  /** Words that mean the same. */
  readonly others: readonly string[];
}

const MODALS: readonly Choice[] = [
  ['will'],
  ['must', 'should'],
  ['can'],
  ['would'],
  ['should', 'must'],
  ['may', 'might'],
];
const PREPOSITIONS: readonly Choice[] = [
  ['in'],
  ['near', 'by'],
  ['before'],
  ['after'],
  ['without'],
  ['because of'],
  ['during'],
];
const CONJUNCTIONS: readonly Choice[] = [
  ['and'],
  ['but', 'yet'],
  ['because', 'since'],
  ['while'],
  ['so'],
  ['although', 'though'],
];
const PERSONS: readonly Choice[] = [
  ['we'],
  ['we'],
  ['I'],
  ['they'],
  ['nobody', 'no one'],
  ['everybody', 'everyone'],
];
const DETERMINERS: readonly Choice[] = [
  ['the'],
  ['the'],
  ['our'],
  ['this', 'that'],
  ['every', 'each'],
  ['their'],
];

/** A sentence of one or two clauses with its full stop, about 8 to 25 words. */
export function makeSentence(random: Random, topic: Topic): readonly Token[] {
  const tokens = clause(random, topic);
  if (random.chance(0.45)) {
    tokens.push(mark(','), joint(random.pick(CONJUNCTIONS)), ...clause(random, topic));
  }
  tokens.push(mark('.'));
  return tokens;
}

/** A clause without a full stop, for the half of a sentence that is to be replaced. */
export function clause(random: Random, topic: Topic): Token[] {
  const subject = random.chance(0.4) ? [word(random.pick(PERSONS))] : nounPhrase(random, topic);
  const tokens = [...subject, modal(random)];
  if (random.chance(0.2)) tokens.push({ text: 'not', kind: 'not', others: [] });
  if (random.chance(0.2)) tokens.push(word(random.pick(ADVERBS)));
  tokens.push(word(pickWord(random, topic, topic.verbs, VERBS)));
  tokens.push(...nounPhrase(random, topic));
  if (random.chance(0.5)) tokens.push(joint(random.pick(PREPOSITIONS)), ...nounPhrase(random, topic));
  if (random.chance(0.12)) tokens.push(joint(['on']), name(random.pick(DAYS)));
  return tokens;
}

/** The sentences as text: words with spaces between them, a capital after each full stop. */
export function printTokens(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) {
    const begins = text === '' || /\.$/.test(text);
    if (token.kind !== 'mark' && text !== '') text += ' ';
    text += begins ? token.text.charAt(0).toUpperCase() + token.text.slice(1) : token.text;
  }
  return text;
}

/** End the tokens with one full stop, in the place of any other mark. */
export function closeSentence(tokens: readonly Token[]): readonly Token[] {
  return [...(tokens.at(-1)?.kind === 'mark' ? tokens.slice(0, -1) : tokens), mark('.')];
}

export function countWords(tokens: readonly Token[]): number {
  return tokens.filter((token) => token.kind !== 'mark').length;
}

/** A text that is never varied, as tokens. */
export function tokensOf(text: string): readonly Token[] {
  return text.split(' ').map((part) => name(part));
}

export function word(choice: Choice): Token {
  const [text = '', ...others] = choice;
  return { text, kind: 'plain', others };
}

function mark(text: string): Token {
  return { text, kind: 'mark', others: [] };
}

export function name(text: string): Token {
  return { text, kind: 'name', others: [] };
}

export function makeNumber(random: Random): Token {
  const text = random.chance(0.7)
    ? String(random.between(2, 99))
    : `${random.between(1, 99)},${random.between(100, 999)}`;
  return { text, kind: 'number', others: [] };
}

function joint(choice: Choice): Token {
  return { ...word(choice), kind: 'joint' };
}

function modal(random: Random): Token {
  return { ...word(random.pick(MODALS)), kind: 'modal' };
}

function nounPhrase(random: Random, topic: Topic): Token[] {
  const form = random.next();
  const noun = nounToken(random, topic);
  if (form < 0.1) return [name(random.pick(topic.organisations))];
  if (form < 0.18) return [word(['the']), noun, joint(['in']), name(pickPlace(random, topic))];
  if (form < 0.26)
    return [
      makeNumber(random),
      { ...noun, text: `${noun.text}s`, others: noun.others.map((other) => `${other}s`) },
    ];
  const tokens = [word(random.pick(DETERMINERS))];
  if (random.chance(0.5)) tokens.push(word(pickWord(random, topic, topic.adjectives, ADJECTIVES)));
  tokens.push(noun);
  return tokens;
}

export function nounToken(random: Random, topic: Topic): Token {
  return { ...word(pickWord(random, topic, topic.nouns, NOUNS)), kind: 'noun' };
}

/** Three words in ten are the event's own, and half of the others are common ones. */
function pickWord(random: Random, topic: Topic, own: readonly Choice[], common: readonly Choice[]): Choice {
  const form = random.next();
  if (form < 0.2) return random.pick(own);
  if (form < 0.3) return random.pick(topic.rare);
  return form < 0.65 ? random.pickSkewed(common) : [random.pickSkewed(RARE_WORDS)];
}

function pickPlace(random: Random, topic: Topic): string {
  return random.chance(0.8) ? random.pick(topic.places) : random.pick(PLACES);
}
