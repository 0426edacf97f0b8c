/**
 * Wordings without a known speaker that two people may have said.
 *
 * They belong to neither for certain, and must never bring the two together.
 */
import { compareSpeakers } from './compare-speakers.ts';
import { LEAST_OF_TWO_PEOPLE, relationOfLink } from './link.ts';
import type { WordingNode } from './wording-node.ts';

/**
 * Whether a short wording without a known speaker agrees with the words of two people that do not agree with each other:
 * a stock phrase, or the words of one of them.
 */
export function isAnybodys(node: WordingNode): boolean {
  if (node.speaker !== null || node.total >= LEAST_OF_TWO_PEOPLE) return false;
  const named = namedOthers(node);
  return named.some((left, index) =>
    named
      .slice(index + 1)
      .some((right) => compareSpeakers(left, right) === 'different' && !left.links.has(right)),
  );
}

/**
 * Of somebody who is only described ("an official"), the words of two people may be one's or the other's. None where more
 * people have said it, as they say a stock phrase.
 *
 * @param rank Place of each wording, the fullest first.
 * @returns Of each of the two the fullest wording that has all that the described one is said to have said, if there is one.
 */
export function possibleSources(
  node: WordingNode,
  rank: ReadonlyMap<WordingNode, number>,
): readonly WordingNode[] {
  if (node.described === null) return [];
  const named = namedOthers(node).sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  const people = new Set(named.map(({ speaker }) => speaker?.id));
  if (people.size > MOST_PEOPLE) return [];
  return [...people].flatMap(
    (id) => named.find((other) => other.speaker?.id === id && hasWordsOf(other, node)) ?? [],
  );
}

/** Of three who say the same short sentence none is likely to be the one who is described. Estimated. */
const MOST_PEOPLE = 2;

function namedOthers({ links }: WordingNode): WordingNode[] {
  return [...links.keys()].filter(({ speaker }) => speaker !== null);
}

/** Whether the words of the other, as they are written, stand in a wording in one piece. */
function hasWordsOf(node: WordingNode, other: WordingNode): boolean {
  const link = node.links.get(other);
  return link !== undefined && /^(?:verbatim|truncated)$/.test(relationOfLink(node, other, link.shared));
}
