/**
 * From linked wordings to statements.
 *
 * There is no chaining: every member of a cluster is linked to the fullest wording itself, and members that agree
 * with different parts of it are different statements. The result depends only on the wordings and their links.
 */
import type { Link } from './link.ts';
import { weigh } from './shared-stretch.ts';
import type { WordingNode } from './wording-graph.ts';

/** A statement in terms of wordings. */
export interface Cluster {
  readonly fullest: WordingNode;
  /** Where in the fullest wording the statement stands; word indices. */
  readonly stretch: { readonly start: number; readonly end: number };
  /** The other wordings with their link, seen from the fullest. */
  readonly members: readonly { readonly node: WordingNode; readonly link: Link }[];
}

/** The nodes that hang together with one node, itself included. */
export function componentOf(start: WordingNode): ReadonlySet<WordingNode> {
  const found = new Set([start]);
  for (const node of found) for (const other of node.links.keys()) found.add(other);
  return found;
}

/** The clusters of one component. A wording alone is a cluster when it has two reports and says enough. */
export function clustersOf(component: ReadonlySet<WordingNode>): readonly Cluster[] {
  const order = [...component].map((node) => ({ node, weight: weigh(node.weights) }));
  order.sort((a, b) => b.weight - a.weight || (a.node.key < b.node.key ? -1 : 1));
  const rank = new Map(order.map(({ node }, index) => [node, index]));
  const taken = new Map<WordingNode, { start: number; end: number }[]>();
  const clusters: Cluster[] = [];
  for (const { node, weight } of order) {
    const before = clusters.length;
    for (const group of groupByStretch(usableLinks(node, rank, taken))) {
      const [first] = group;
      if (!first) continue;
      clusters.push({ fullest: node, stretch: stretchIn(first.link), members: group });
      for (const { node: member, link } of group) {
        const stretches = taken.get(member) ?? [];
        stretches.push({ start: link.shared.rightStart, end: link.shared.rightEnd });
        taken.set(member, stretches);
      }
    }
    if (clusters.length === before && !taken.has(node) && node.reports.size > 1 && weight >= LEAST_ALONE) {
      clusters.push({ fullest: node, stretch: { start: 0, end: node.keys.length }, members: [] });
    }
  }
  return clusters;
}

/** A wording that several documents repeat word for word must still say this much to be a statement. */
const LEAST_ALONE = 2.4;

type Member = Cluster['members'][number];

/** Links to lesser wordings whose stretch is not already told as a part of another statement, widest first. */
function usableLinks(
  node: WordingNode,
  rank: ReadonlyMap<WordingNode, number>,
  taken: ReadonlyMap<WordingNode, readonly { start: number; end: number }[]>,
): readonly Member[] {
  const own = rank.get(node) ?? 0;
  const members: Member[] = [];
  for (const [other, link] of node.links) {
    if ((rank.get(other) ?? 0) < own) continue;
    if (isTaken(taken.get(node), link.shared.leftStart, link.shared.leftEnd)) continue;
    if (isTaken(taken.get(other), link.shared.rightStart, link.shared.rightEnd)) continue;
    members.push({ node: other, link });
  }
  return members.sort((a, b) => width(b.link) - width(a.link) || (a.node.key < b.node.key ? -1 : 1));
}

function groupByStretch(members: readonly Member[]): readonly (readonly Member[])[] {
  const groups: Member[][] = [];
  for (const member of members) {
    const group = groups.find(
      ([first]) => first && sameStretch(stretchIn(first.link), stretchIn(member.link)),
    );
    if (group) group.push(member);
    else groups.push([member]);
  }
  return groups;
}

function stretchIn(link: Link): { start: number; end: number } {
  return { start: link.shared.leftStart, end: link.shared.leftEnd };
}

function width(link: Link): number {
  return link.shared.leftEnd - link.shared.leftStart;
}

function isTaken(
  stretches: readonly { start: number; end: number }[] | undefined,
  start: number,
  end: number,
): boolean {
  return stretches?.some((stretch) => sameStretch(stretch, { start, end })) ?? false;
}

/** Whether two stretches of one wording overlap by at least half of the shorter. */
function sameStretch(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common > 0 && common * 2 >= Math.min(a.end - a.start, b.end - b.start);
}
