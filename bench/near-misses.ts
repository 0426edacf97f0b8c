/**
 * The ways in which another statement comes to look like one: most of its words, and something else said.
 */
import type { Random } from './random.ts';
import { clause, closeSentence, makeNumber, name, nounToken, type Token, word } from './sentence.ts';
import type { Topic } from './topic.ts';
import type { NearMiss } from './utterance.ts';
import { FORMULAS, ORGANISATIONS, PLACES } from './vocabulary.ts';

/** Null where the words do not allow it, as where there is no number to change. */
export function makeNearMiss(
  form: NearMiss,
  tokens: readonly Token[],
  random: Random,
  topic: Topic,
): readonly Token[] | null {
  if (form === 'one fact') return changeFact(tokens, random);
  return form === 'other half' ? replaceHalf(tokens, random, topic) : reorder(tokens);
}

/** A sentence that many say in the same words about other things. */
export function makeFormula(random: Random, topic: Topic): readonly Token[] {
  const pieces = random.pick(FORMULAS).split(' ');
  return pieces.flatMap((piece) => {
    const stop = piece.endsWith('.') && piece.length > 1 ? '.' : '';
    const [slot] = piece;
    if (slot === '#') return [makeNumber(random)];
    if (slot === '@') return [name(`${random.pick(PLACES)}${stop}`)];
    if (slot === '%') return [name(random.pick(ORGANISATIONS))];
    if (slot === '*') return [name(`${nounToken(random, topic).text}${stop}`)];
    return [name(piece)];
  });
}

/** Another number, or the opposite. */
function changeFact(tokens: readonly Token[], random: Random): readonly Token[] | null {
  const at = tokens.findIndex(({ kind }) => kind === 'number' || kind === 'not' || kind === 'modal');
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') return tokens.with(at, makeNumber(random));
  if (token.kind === 'not') return tokens.toSpliced(at, 1);
  if (tokens[at + 1]?.kind === 'not') return tokens.toSpliced(at + 1, 1);
  return tokens.toSpliced(at + 1, 0, { text: 'not', kind: 'not', others: [] });
}

/** The same beginning, with another end of about the same length. */
function replaceHalf(tokens: readonly Token[], random: Random, topic: Topic): readonly Token[] | null {
  const middle = tokens.length / 2;
  const joints = [...tokens.keys()].filter((at) => tokens[at]?.kind === 'joint' && at <= middle);
  const cut = joints.at(-1);
  if (cut === undefined) return null;
  const replaced = [...tokens.slice(0, cut)];
  while (replaced.length < tokens.length)
    replaced.push(word([random.pick(['and', 'but'])]), ...clause(random, topic));
  return closeSentence(replaced);
}

/** The same words, every noun and name in the place of the next: “The union sued the port” for “The port sued the union”. */
function reorder(tokens: readonly Token[]): readonly Token[] | null {
  const places = [...tokens.keys()].filter(
    (at) => tokens[at]?.kind === 'noun' || tokens[at]?.kind === 'name',
  );
  if (places.length < 3) return null;
  const moved = [...tokens];
  for (const [index, at] of places.entries()) {
    const next = tokens[places[(index + 1) % places.length] ?? at];
    if (next) moved[at] = next;
  }
  return moved;
}
