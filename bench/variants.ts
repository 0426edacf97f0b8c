/**
 * The ways in which one statement reaches several articles: cut, or in another translator's words.
 */
import type { Random } from './random.ts';
import { closeSentence, name, type Token, word } from './sentence.ts';
import type { Topic } from './topic.ts';

/**
 * Leave out the end, the beginning or, with an ellipsis, the middle. At least 60% of the words stay.
 *
 * @returns `tokens` itself where there is no phrase that could be left out.
 */
export function truncate(tokens: readonly Token[], random: Random): readonly Token[] {
  const joints = [...tokens.keys()].filter((at) => tokens[at]?.kind === 'joint');
  const form = random.next();
  if (form < 0.6) {
    const ends = joints.filter((at) => at >= tokens.length * 0.6);
    return ends.length === 0 ? tokens : closeSentence(tokens.slice(0, random.pick(ends)));
  }
  if (form < 0.8) {
    const starts = joints.filter((at) => at > 0 && at <= tokens.length * 0.4);
    return starts.length === 0 ? tokens : tokens.slice(random.pick(starts));
  }
  const [from, to] = [joints[0] ?? 0, joints[1] ?? 0];
  if (from === 0 || to - from < 3 || to - from > tokens.length * 0.4) return tokens;
  return [...tokens.slice(0, from).filter(isNotLastMark(from)), word(['…']), ...tokens.slice(to)];
}

/** Between a tenth and a third of the words that have another one beside them are replaced; now and then one is left out or explained. */
export function reword(tokens: readonly Token[], random: Random, topic: Topic): readonly Token[] {
  const share = 0.1 + random.next() * 0.25;
  const reworded: Token[] = [];
  for (const token of tokens) {
    if (token.others.length > 0 && random.chance(share)) {
      reworded.push({ ...token, text: random.pick(token.others), others: [token.text] });
    } else if (token.kind !== 'plain' || !random.chance(0.04)) {
      reworded.push(token);
    }
    if (token.kind === 'noun' && random.chance(0.03))
      reworded.push(name(`[in ${random.pick(topic.places)}]`));
  }
  return reworded;
}

function isNotLastMark(end: number) {
  return (token: Token, at: number) => at !== end - 1 || token.kind !== 'mark';
}
