/**
 * Comparing the links that were found with those that the generator knows of.
 *
 * A link is a pair of quotations in two articles. Pairs of stock phrases within one event are not counted: whether
 * two outlets' “No comment” is one statement cannot be known.
 */
import { NEAR_MISSES, type NearMiss, type Origin } from './utterance.ts';

/** A quotation of one article, as the generator knows it. */
export interface GoldReport {
  /** Unique among all reports. */
  readonly id: number;
  readonly statement: string;
  readonly resembles: string | null;
  readonly origin: Origin;
}

/** Two quotations that are said to report one statement. */
export interface FoundLink {
  readonly left: GoldReport;
  readonly right: GoldReport;
  readonly status: 'confirmed' | 'suggested';
}

export const LINK_KINDS = ['verbatim', 'truncated', 'reworded'] as const;
type LinkKind = (typeof LINK_KINDS)[number];

export const TRAPS = [...NEAR_MISSES, 'formula', 'stock', 'unrelated'] as const;
type Trap = NearMiss | 'formula' | 'stock' | 'unrelated';

export interface LinkScore {
  /** By the harder of the two wordings. */
  readonly kinds: Readonly<Record<LinkKind, { pairs: number; confirmed: number; suggested: number }>>;
  /** Links that are wrong, by what led to them. */
  readonly traps: Readonly<Record<Trap, { confirmed: number; suggested: number }>>;
  /** Of the confirmed links, in [0, 1]. */
  readonly precision: number;
  readonly recall: number;
}

export function scoreLinks(reports: readonly GoldReport[], links: Iterable<FoundLink>): LinkScore {
  const kinds = {
    verbatim: { pairs: 0, confirmed: 0, suggested: 0 },
    truncated: { pairs: 0, confirmed: 0, suggested: 0 },
    reworded: { pairs: 0, confirmed: 0, suggested: 0 },
  };
  const traps = {
    'one fact': { confirmed: 0, suggested: 0 },
    'other half': { confirmed: 0, suggested: 0 },
    'other order': { confirmed: 0, suggested: 0 },
    formula: { confirmed: 0, suggested: 0 },
    stock: { confirmed: 0, suggested: 0 },
    unrelated: { confirmed: 0, suggested: 0 },
  };
  for (const [left, right] of pairsWithin(reports)) kinds[kindOf(left, right)].pairs += 1;
  for (const { left, right, status } of distinct(links)) {
    if (left.statement !== right.statement) traps[trapOf(left, right)][status] += 1;
    else if (left.origin !== 'stock') kinds[kindOf(left, right)][status] += 1;
  }
  const right = sum(LINK_KINDS.map((kind) => kinds[kind].confirmed));
  const wrong = sum(TRAPS.map((trap) => traps[trap].confirmed));
  const pairs = sum(LINK_KINDS.map((kind) => kinds[kind].pairs));
  return { kinds, traps, precision: right / (right + wrong), recall: right / pairs };
}

/** Every two reports of one statement, stock phrases left out. */
function* pairsWithin(reports: readonly GoldReport[]): Generator<readonly [GoldReport, GoldReport]> {
  const earlier = new Map<string, GoldReport[]>();
  for (const report of reports) {
    if (report.origin === 'stock') continue;
    const others = earlier.get(report.statement) ?? [];
    for (const other of others) yield [other, report];
    earlier.set(report.statement, [...others, report]);
  }
}

/** Each pair once, confirmed if it is anywhere. A quotation that was found in two pieces is no link to itself. */
function distinct(links: Iterable<FoundLink>): Iterable<FoundLink> {
  const pairs = new Map<string, FoundLink>();
  for (const link of links) {
    const { left, right } = link;
    if (left.id === right.id) continue;
    const key = `${Math.min(left.id, right.id)} ${Math.max(left.id, right.id)}`;
    if (link.status === 'confirmed' || !pairs.has(key)) pairs.set(key, link);
  }
  return pairs.values();
}

function kindOf(left: GoldReport, right: GoldReport): LinkKind {
  if (left.origin === 'reworded' || right.origin === 'reworded') return 'reworded';
  return left.origin === 'truncated' || right.origin === 'truncated' ? 'truncated' : 'verbatim';
}

function trapOf(left: GoldReport, right: GoldReport): Trap {
  for (const origin of ['stock', 'formula'] as const) {
    if (left.origin === origin && right.origin === origin) return origin;
  }
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const alike = one.resembles === other.statement || one.resembles === other.resembles;
    const form = NEAR_MISSES.find((origin) => origin === one.origin);
    if (alike && form) return form;
  }
  return 'unrelated';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
