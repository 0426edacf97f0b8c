/**
 * The ways in which one statement reaches several articles, and the ways in which another statement comes to look
 * like it.
 */
import type { Random } from './random.ts';
import { clause, countWords, makeNumber, mark, name, type Token, word } from './sentence.ts';
import type { Topic } from './topic.ts';
import { PLACES } from './vocabulary.ts';

/** At least 60% of the words: the head or the tail, or both with an ellipsis between them. Six words at least. */
export function truncate(tokens: readonly Token[], random: Random): readonly Token[] {
  const kept = Math.max(6, Math.round(tokens.length * (0.6 + random.next() * 0.3)));
  if (kept >= tokens.length - 1) return tokens;
  const form = random.next();
  if (form < 0.6) return endWithStop(tokens.slice(0, kept));
  if (form < 0.8)
    return tokens.slice(tokens.findIndex((token, at) => at >= tokens.length - kept && token.kind !== 'mark'));
  const head = withoutMark(tokens.slice(0, Math.ceil(kept / 2)));
  return [...head, word(['…']), ...tokens.slice(tokens.length - Math.floor(kept / 2))];
}

/** Another translator's words: some replaced by others that mean the same, now and then one left out or explained. */
export function reword(tokens: readonly Token[], random: Random, topic: Topic): readonly Token[] {
  const share = 0.25 + random.next() * 0.4;
  const reworded: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'name' && random.chance(0.05)) {
      reworded.push(token, name(`[in ${random.pick(topic.places)}]`));
    } else if (token.others.length > 0 && random.chance(share)) {
      reworded.push({ ...token, text: random.pick(token.others), others: [token.text] });
    } else if (token.kind !== 'plain' || !random.chance(0.04)) {
      reworded.push(token);
    }
  }
  return reworded;
}

/** Nearly the same words, another statement: other facts in the same frame, a denial, or another second half. */
export function nearMiss(tokens: readonly Token[], random: Random, topic: Topic): readonly Token[] {
  const form = random.next();
  if (form < 0.35) {
    const changed = tokens.map((token) => otherFact(token, random));
    if (changed.some((token, at) => token !== tokens[at])) return changed;
  }
  if (form < 0.65) return negate(tokens);
  const half = withoutMark(tokens.slice(0, Math.ceil(tokens.length / 2)));
  return [...half, mark(','), word(['and']), ...clause(random, topic), mark('.')];
}

function otherFact(token: Token, random: Random): Token {
  if (token.kind === 'number') return makeNumber(random);
  if (token.kind === 'name' && /^\p{Lu}/u.test(token.text)) return name(random.pick(PLACES));
  return token;
}

function negate(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token) => token.kind === 'modal');
  const next = tokens[at + 1];
  if (next?.kind === 'not') return tokens.filter((token) => token !== next);
  return [...tokens.slice(0, at + 1), { text: 'not', kind: 'not', others: [] }, ...tokens.slice(at + 1)];
}

function endWithStop(tokens: readonly Token[]): readonly Token[] {
  return [...withoutMark(tokens), mark('.')];
}

function withoutMark(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1);
  return last?.kind === 'mark' && countWords(tokens) > 0 ? tokens.slice(0, -1) : tokens;
}
