/**
 * A statement in terms of wordings, and what is asked of it while clusters are made.
 */
import { LEAST_OF_TWO_PEOPLE, type Link } from './link.ts';
import { areApart, areMonthsApart } from './occasion.ts';
import type { WordingNode } from './wording-node.ts';
import { spokenForm } from './written-form.ts';

/** A statement in terms of wordings. */
export interface Cluster {
  readonly fullest: WordingNode;
  /** Where in the fullest wording the statement stands. */
  readonly stretch: Stretch;
  /** The other wordings with their link, seen from the fullest. */
  readonly members: readonly Member[];
}

/** A stretch of a wording, in word indices. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Member {
  readonly node: WordingNode;
  readonly link: Link;
}

/** How many wordings a reader sees: words that an editor put in and that change nothing make no other one. */
export function wordingsIn({ fullest, members }: Cluster): number {
  const written = [fullest, ...members.map(({ node }) => node)].map((node) => spokenForm(node.written));
  return new Set(written).size;
}

/** A cluster that is being made. */
export interface Draft extends Cluster {
  readonly members: Member[];
}

export function isSure({ status }: Link): boolean {
  return status === 'confirmed';
}

/** The document in which a report stands, by the report's id. */
export type DocumentOf = (reportId: string) => string | undefined;

/**
 * Whether two wordings are two statements of one document, which goes through phases, tolls or years one by one. Where
 * nothing but a figure differs, the document contradicts itself.
 */
export function areToldApart(
  left: WordingNode,
  right: WordingNode,
  link: Link,
  documentOf: DocumentOf,
): boolean {
  if (!link.isParallel) return false;
  const [few, many] = left.reportCount < right.reportCount ? [left, right] : [right, left];
  const documents = new Set([...few.reports].map(documentOf));
  return [...many.reports].some((id) => documents.has(documentOf(id)));
}

/** Whether a wording is surely a repetition of what is in the cluster, on another occasion. */
export function isOfAnotherTime(node: WordingNode, cluster: Cluster): boolean {
  const { occasion } = node;
  if (!occasion) return false;
  const sure = cluster.members.filter(({ link }) => isSure(link)).map((member) => member.node);
  // What are parts of one long wording was said with it, whatever day papers name.
  const isTwice = cluster.fullest.total < LEAST_OF_TWO_PEOPLE ? areApart : areMonthsApart;
  return [cluster.fullest, ...sure].some((other) => isTwice(other.occasion, occasion));
}

export function isIn(node: WordingNode, { fullest, members }: Cluster): boolean {
  return fullest === node || members.some((member) => member.node === node);
}

export function isKeptApart(node: WordingNode, cluster: Cluster): boolean {
  return [...node.decided].some(([other, same]) => !same && isIn(other, cluster));
}

/** What a member shares with the fullest wording, in the member. */
export function stretchOf({ shared }: Link): Stretch {
  return { start: shared.rightStart, end: shared.rightEnd };
}

/** The same, in the fullest wording. */
export function stretchIn(link: Link): Stretch {
  return { start: link.shared.leftStart, end: link.shared.leftEnd };
}

/** Whether two stretches of one wording overlap by at least half of the shorter. */
export function sameStretch(a: Stretch, b: Stretch): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common > 0 && common * 2 >= Math.min(a.end - a.start, b.end - b.start);
}
