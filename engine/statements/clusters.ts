/**
 * From linked wordings to statements.
 *
 * There is no chaining: a member of a cluster is linked to the fullest wording itself, or shares the same part of it and
 * others vouch for it; and members that agree with different parts of the fullest are different statements. Two of which a
 * user has said that they are not the same stand in no cluster together, whatever links them. The result depends only on
 * the wordings, their links and the decisions.
 */

import { isAnybodys, possibleSources } from './anybodys-words.ts';
import {
  areToldApart,
  type Cluster,
  type DocumentOf,
  type Draft,
  isIn,
  isKeptApart,
  isOfAnotherTime,
  isSure,
  type Member,
  type Stretch,
  sameStretch,
  stretchIn,
  stretchOf,
} from './cluster.ts';
import { type Link, mayBeOnes } from './link.ts';
import { addVouchedFor, dropContained } from './vouched-members.ts';
import { compareNodes, type WordingNode } from './wording-node.ts';

/** The nodes that hang together with one node, itself included. */
export function componentOf(start: WordingNode): ReadonlySet<WordingNode> {
  const found = new Set([start]);
  for (const node of found) for (const other of node.links.keys()) found.add(other);
  return found;
}

/**
 * The clusters of one component. A wording alone is a cluster when it has two reports and says enough, or a user has said
 * that they are one.
 *
 * Confirmed links are told first; a suggestion then joins a cluster or makes one, and never keeps a wording from
 * the cluster that it surely belongs to.
 */
export function clustersOf(component: ReadonlySet<WordingNode>, documentOf: DocumentOf): readonly Cluster[] {
  const order = [...component].map((node) => ({ node, weight: node.total, fullness: node.fullness }));
  order.sort((a, b) => b.fullness - a.fullness || compareNodes(a.node, b.node));
  const rank = new Map(order.map(({ node }, index) => [node, index]));
  const stock = new Set([...component].filter(isAnybodys));
  const drafts = new Map<WordingNode, Draft[]>();
  for (const isMeant of PHASES) {
    const taken = new Map<WordingNode, Stretch[]>();
    for (const { node } of order) {
      for (const group of groupByStretch(usableLinks(node, isMeant, { rank, taken, stock, documentOf }))) {
        for (const { node: member, link } of addToCluster(drafts, node, group)) {
          taken.set(member, [...(taken.get(member) ?? []), stretchOf(link)]);
        }
      }
    }
    if (isMeant === isSure) {
      addVouchedFor(drafts, order, stock, documentOf);
      dropContained(drafts);
    }
  }
  dropContained(drafts);
  for (const { node } of order) if (stock.has(node)) suggestSources(drafts, node, rank);
  const accepted = acceptedMembers(rank);
  if (accepted.length > 0) confirmAccepted(drafts, accepted);
  const clusters: Cluster[] = [...drafts.values()].flat();
  const placed = new Set(
    clusters.flatMap(({ fullest, members }) => [
      fullest,
      ...members.filter(({ link }) => isSure(link)).map(({ node }) => node),
    ]),
  );
  for (const { node, weight } of order) {
    const least = node.speaker === null ? LEAST_ALONE_UNKNOWN : LEAST_ALONE;
    const isAccepted = node.decided.get(node) === true;
    if (placed.has(node) || node.reportCount < 2 || (weight < least && !isAccepted)) continue;
    clusters.push({ fullest: node, stretch: { start: 0, end: node.length }, members: [] });
  }
  return clusters;
}

/** Which links are told first: what is sure, then what one speaker may have said, then what is only alike. */
const PHASES: readonly ((link: Link) => boolean)[] = [
  isSure,
  ({ status, speakers }) => status === 'suggested' && mayBeOnes(speakers),
  ({ status, speakers }) => status === 'suggested' && !mayBeOnes(speakers),
];

/** @returns The members that were added: not those that a user has kept apart from one that is in the cluster, or that are in it. */
function addToCluster(
  drafts: Map<WordingNode, Draft[]>,
  fullest: WordingNode,
  group: readonly Member[],
): readonly Member[] {
  const [first] = group;
  if (!first) return [];
  const stretch = stretchIn(first.link);
  const own = drafts.get(fullest) ?? [];
  drafts.set(fullest, own);
  const known = own.find((cluster) => sameStretch(cluster.stretch, stretch));
  const draft = known ?? { fullest, stretch, members: [] };
  if (!known) own.push(draft);
  return acceptedFirst(group).filter((member) => {
    if (isIn(member.node, draft) || isKeptApart(member.node, draft)) return false;
    if (isSure(member.link) && !member.link.isAccepted && isOfAnotherTime(member.node, draft)) return false;
    draft.members.push(member);
    return true;
  });
}

/** The same link, but for how sure it is. Field by field: a link that is seen from its other end has none that could be spread. */
function withStatus(status: Link['status'], { isAccepted, speakers, isParallel, score, shared }: Link): Link {
  return { status, isAccepted, speakers, isParallel, score, shared };
}

/** Of two that are kept apart the one stays that a user has accepted. */
function acceptedFirst(group: readonly Member[]): readonly Member[] {
  return group.toSorted((a, b) => Number(b.link.isAccepted) - Number(a.link.isAccepted));
}

/** A link that a user has accepted, from the fuller wording to the lesser. */
interface Accepted {
  readonly fuller: WordingNode;
  readonly member: Member;
}

/** In the order of the wordings, the fullest first. */
function acceptedMembers(rank: State['rank']): readonly Accepted[] {
  const placeOf = (node: WordingNode) => rank.get(node) ?? 0;
  return [...rank.keys()].flatMap((fuller) =>
    [...fuller.decided.keys()]
      .sort((a, b) => placeOf(a) - placeOf(b))
      .flatMap((node) => {
        const link = fuller.links.get(node);
        return link?.isAccepted && placeOf(node) > placeOf(fuller)
          ? [{ fuller, member: { node, link } }]
          : [];
      }),
  );
}

/**
 * Two that a user has accepted are surely told together: a suggested member where it was accepted with the fullest or with another
 * one that is sure, and those that no cluster has together in one of their own.
 */
function confirmAccepted(drafts: Map<WordingNode, Draft[]>, accepted: readonly Accepted[]): void {
  for (const { members } of [...drafts.values()].flat()) {
    const sure = new Map(members.filter(({ link }) => isSure(link)).map(({ node, link }) => [node, link]));
    for (const [index, member] of members.entries()) {
      if (!isSure(member.link) && (member.link.isAccepted || isVouchedFor(member.node, sure)))
        members[index] = { ...member, link: withStatus('confirmed', member.link) };
    }
  }
  for (const { fuller, member } of accepted) {
    const isTold = [...drafts.values()]
      .flat()
      .some((draft) => isSurelyIn(fuller, draft) && isSurelyIn(member.node, draft));
    if (!isTold) addToCluster(drafts, fuller, [member]);
  }
}

/** Somebody who is only described may be either of two who have said the same words. */
function suggestSources(drafts: Map<WordingNode, Draft[]>, node: WordingNode, rank: State['rank']): void {
  for (const named of possibleSources(node, rank)) {
    const link = named.links.get(node);
    if (link) addToCluster(drafts, named, [{ node, link: withStatus('suggested', link) }]);
  }
}

function isSurelyIn(node: WordingNode, { fullest, members }: Cluster): boolean {
  return fullest === node || members.some((member) => member.node === node && isSure(member.link));
}

/** Whether a wording is surely one with a sure member, and one of the two links on the way to the fullest is a user's. */
function isVouchedFor(node: WordingNode, sure: ReadonlyMap<WordingNode, Link>): boolean {
  return [...node.links].some(([other, link]) => {
    const toFullest = sure.get(other);
    return (
      toFullest !== undefined && link.status === 'confirmed' && (link.isAccepted || toFullest.isAccepted)
    );
  });
}

/** A wording that several documents repeat word for word must still say this much to be a statement. */
const LEAST_ALONE = 2.4;

/** Of speakers who are not known, three words ("floating car park") may be anybody's. */
const LEAST_ALONE_UNKNOWN = 3.2;

/** What is settled about a component while its clusters are told. */
interface State {
  /** Place of each wording, the fullest first. */
  readonly rank: ReadonlyMap<WordingNode, number>;
  /** Stretches of wordings that are already told as a part of another statement. */
  readonly taken: ReadonlyMap<WordingNode, readonly Stretch[]>;
  /** Wordings that may be anybody's. */
  readonly stock: ReadonlySet<WordingNode>;
  readonly documentOf: DocumentOf;
}

/** Links to lesser wordings whose stretch is not already told as a part of another statement, widest first. */
function usableLinks(
  node: WordingNode,
  isMeant: (link: Link) => boolean,
  { rank, taken, stock, documentOf }: State,
): readonly Member[] {
  const own = rank.get(node) ?? 0;
  const members: Member[] = [];
  for (const [other, link] of node.links) {
    if (!isMeant(link) || (rank.get(other) ?? 0) < own) continue;
    if (stock.has(node) || stock.has(other)) continue;
    if (areToldApart(node, other, link, documentOf)) continue;
    if (isTaken(taken.get(node), link.shared.leftStart, link.shared.leftEnd)) continue;
    if (isTaken(taken.get(other), link.shared.rightStart, link.shared.rightEnd)) continue;
    members.push({ node: other, link });
  }
  return members.sort((a, b) => width(b.link) - width(a.link) || compareNodes(a.node, b.node));
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

function width(link: Link): number {
  return link.shared.leftEnd - link.shared.leftStart;
}

function isTaken(stretches: readonly Stretch[] | undefined, start: number, end: number): boolean {
  return stretches?.some((stretch) => sameStretch(stretch, { start, end })) ?? false;
}
