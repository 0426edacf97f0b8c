/**
 * Invented news with known answers: events, each told by five articles that share statements. The same seed gives
 * the same articles, and a larger corpus begins with the smaller one. Writes no files.
 */
import { writeArticle } from './article.ts';
import { makeFormula, makeNearMiss } from './near-misses.ts';
import { Random } from './random.ts';
import { countWords, makeSentence, type Token, tokensOf } from './sentence.ts';
import { makeTopic, type Speaker, type Topic } from './topic.ts';
import { NEAR_MISSES, type Utterance } from './utterance.ts';
import { reword, truncate } from './variants.ts';
import { STOCK_PHRASES } from './vocabulary.ts';
import type { ArticleText } from './writer.ts';

const ARTICLES_PER_EVENT = 5;

export interface Article extends ArticleText {
  /** Relative path with `/`. */
  readonly path: string;
}

/** The first `count` articles of the corpus, in the order of their paths. */
export function* generateArticles(seed: number, count: number): Generator<Article> {
  for (let event = 0; event * ARTICLES_PER_EVENT < count; event += 1) {
    yield* generateEvent(seed, event).slice(0, count - event * ARTICLES_PER_EVENT);
  }
}

/** An event has random numbers of its own, so that it is the same whatever comes before it. */
function generateEvent(seed: number, event: number): readonly Article[] {
  const random = new Random(Math.imul(seed, 0x27d4eb2f) ^ Math.imul(event + 1, 0x165667b1));
  const topic = makeTopic(random);
  const shared = Array.from({ length: random.between(6, 9) }, (_, index) =>
    makeShared(`${event}.${index}`, random, topic),
  );
  return Array.from({ length: ARTICLES_PER_EVENT }, (_, index) => {
    const utterances: Utterance[] = [];
    for (const statement of shared) {
      const form = random.next();
      if (form < 0.55) utterances.push(report(statement, random, topic));
      else if (form < 0.62) utterances.push(...lookalike(statement, index, random, topic));
    }
    for (let count = random.between(2, 4); count > 0; count -= 1) {
      utterances.push(single(`${event}.single.${index}.${count}`, random, topic));
    }
    if (random.chance(0.15)) utterances.push(formula(`${event}.formula.${index}`, random, topic));
    if (random.chance(0.3)) utterances.push(stock(`${event}.stock`, random, topic));
    return { path: articlePath(event, index), ...writeArticle(utterances, random, topic) };
  });
}

interface SharedStatement {
  readonly id: string;
  readonly words: readonly Token[];
  readonly speaker: Speaker;
  /** Who says what only looks like it. */
  readonly other: Speaker;
}

function makeShared(id: string, random: Random, topic: Topic): SharedStatement {
  const speaker = random.pick(topic.speakers);
  const other = random.pick(topic.speakers.filter((candidate) => candidate !== speaker));
  return { id, words: statementWords(random, topic), speaker, other };
}

/** One outlet's version: a quarter are cut, three in ten are in another translator's words, the rest are whole. */
function report(statement: SharedStatement, random: Random, topic: Topic): Utterance {
  const base = { statement: statement.id, resembles: null, speaker: statement.speaker };
  const form = random.next();
  if (form < 0.25) {
    const words = truncate(statement.words, random);
    return { ...base, origin: words === statement.words ? 'verbatim' : 'truncated', words };
  }
  if (form < 0.55) return { ...base, origin: 'reworded', words: reword(statement.words, random, topic) };
  return { ...base, origin: 'verbatim', words: statement.words };
}

/** Empty where the words do not allow a near miss of the kind that was drawn. */
function lookalike(
  statement: SharedStatement,
  article: number,
  random: Random,
  topic: Topic,
): readonly Utterance[] {
  const origin = random.pick(NEAR_MISSES);
  const words = makeNearMiss(origin, statement.words, random, topic);
  if (words === null) return [];
  const id = `${statement.id}.near.${article}`;
  return [{ statement: id, resembles: statement.id, origin, speaker: statement.other, words }];
}

function single(statement: string, random: Random, topic: Topic): Utterance {
  const speaker = random.pick(topic.speakers);
  return { statement, resembles: null, origin: 'single', speaker, words: statementWords(random, topic) };
}

function formula(statement: string, random: Random, topic: Topic): Utterance {
  const speaker = random.pick(topic.speakers);
  return { statement, resembles: null, origin: 'formula', speaker, words: makeFormula(random, topic) };
}

function stock(statement: string, random: Random, topic: Topic): Utterance {
  const speaker = random.pick(topic.speakers);
  return {
    statement,
    resembles: null,
    origin: 'stock',
    speaker,
    words: tokensOf(random.pick(STOCK_PHRASES)),
  };
}

/** One sentence in half of the cases, three at most; never fewer than eight words, which would say too little to be known again. */
function statementWords(random: Random, topic: Topic): readonly Token[] {
  const words: Token[] = [];
  for (
    let sentences = random.pick([1, 1, 1, 2, 2, 3]);
    sentences > 0 || countWords(words) < 8;
    sentences -= 1
  ) {
    words.push(...makeSentence(random, topic));
  }
  return words;
}

/** A hundred events a folder: editors and file systems are slow with ten thousand files in one. */
function articlePath(event: number, index: number): string {
  const folder = String(Math.floor(event / 100)).padStart(3, '0');
  return `${folder}/event-${String(event).padStart(5, '0')}-${index + 1}.txt`;
}
