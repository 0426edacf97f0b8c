/**
 * Wordings that belong to a cluster although the fullest wording says it in quite another way: what others there have the
 * words of, or as good as.
 */
import {
  areToldApart,
  type DocumentOf,
  type Draft,
  isKeptApart,
  isOfAnotherTime,
  isSure,
  type Stretch,
  sameStretch,
  stretchIn,
  stretchOf,
} from './cluster.ts';
import { vouchedLink } from './link.ts';
import type { WordingNode } from './wording-node.ts';

/** Where a wording stands in a cluster: as its fullest or as a member. */
interface Seat {
  readonly draft: Draft;
  /** Of the wording. */
  readonly stretch: Stretch;
  readonly isSure: boolean;
}

type Seats = Map<WordingNode, Seat[]>;

/**
 * Let wordings into the clusters of others that surely say the same, though the fullest words it in another way. What they
 * share with the fullest must still be the same part of it, so that no chain leads away.
 */
export function addVouchedFor(
  drafts: ReadonlyMap<WordingNode, readonly Draft[]>,
  order: readonly { readonly node: WordingNode }[],
  stock: ReadonlySet<WordingNode>,
  documentOf: DocumentOf,
): void {
  const seats = seatsIn(drafts);
  let waiting = new Set(order.map(({ node }) => node));
  while (waiting.size > 0) {
    const near = new Set<WordingNode>();
    for (const { node } of order) {
      if (!waiting.has(node) || stock.has(node)) continue;
      for (const draft of vouchedDrafts(node, seats)) {
        const link = vouchedLink(draft.fullest, node);
        if (!link || !sameStretch(draft.stretch, stretchIn(link)) || isKeptApart(node, draft)) continue;
        if (isOfAnotherTime(node, draft) || areToldApart(draft.fullest, node, link, documentOf)) continue;
        draft.members.push({ node, link });
        sit(seats, node, { draft, stretch: stretchOf(link), isSure: true });
        for (const other of node.links.keys()) near.add(other);
      }
    }
    waiting = near;
  }
}

function seatsIn(drafts: ReadonlyMap<WordingNode, readonly Draft[]>): Seats {
  const seats: Seats = new Map();
  for (const draft of [...drafts.values()].flat()) {
    sit(seats, draft.fullest, { draft, stretch: draft.stretch, isSure: true });
    for (const { node, link } of draft.members)
      sit(seats, node, { draft, stretch: stretchOf(link), isSure: isSure(link) });
  }
  return seats;
}

function sit(seats: Seats, node: WordingNode, seat: Seat): void {
  const own = seats.get(node);
  if (own) own.push(seat);
  else seats.set(node, [seat]);
}

/** The clusters without a wording in which two are surely linked to it, or one has its words. */
function vouchedDrafts(node: WordingNode, seats: Seats): readonly Draft[] {
  const own = new Set(seats.get(node)?.map(({ draft }) => draft));
  const vouchers = new Map<Draft, number>();
  for (const [other, link] of node.links) {
    if (!isSure(link)) continue;
    for (const { draft, stretch } of seats.get(other) ?? []) {
      if (own.has(draft) || !sameStretch(stretch, stretchOf(link))) continue;
      const enough = haveSameWords(node, other) ? VOUCHERS : 1;
      vouchers.set(draft, (vouchers.get(draft) ?? 0) + enough);
    }
  }
  return [...vouchers].flatMap(([draft, count]) => (count >= VOUCHERS ? [draft] : []));
}

/** One could be a link of a chain. */
const VOUCHERS = 2;

function haveSameWords(left: WordingNode, right: WordingNode): boolean {
  return left.keys.length === right.keys.length && left.keys.every((key, at) => key === right.keys[at]);
}

/** Take away the clusters whose wordings all stand surely in another one, with the same stretch of the fullest. */
export function dropContained(drafts: Map<WordingNode, Draft[]>): void {
  const seats = seatsIn(drafts);
  const dropped = new Set<Draft>();
  for (const [fullest, own] of drafts) {
    for (const draft of own) {
      const isContained = seats
        .get(fullest)
        ?.some(
          (seat) =>
            seat.draft !== draft &&
            !dropped.has(seat.draft) &&
            sameStretch(seat.stretch, draft.stretch) &&
            seat.isSure &&
            draft.members.every(({ node }) => sitsSurelyIn(node, seat.draft, seats)),
        );
      if (isContained) dropped.add(draft);
    }
    drafts.set(
      fullest,
      own.filter((draft) => !dropped.has(draft)),
    );
  }
}

function sitsSurelyIn(node: WordingNode, draft: Draft, seats: Seats): boolean {
  return seats.get(node)?.some((seat) => seat.draft === draft && seat.isSure) ?? false;
}
