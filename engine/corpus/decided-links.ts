/**
 * Which reports the decisions on reports are about, kept up to date document by document.
 *
 * A decision names two passages. Documents say which of their reports a passage is; what changed in that since it was
 * last asked becomes pairs of reports for the statement index. Cost: the decisions on the documents that changed.
 */
import type { LinkDecision, LinkEnd } from '../annotations/link-decision.ts';
import type { DecidedPair } from '../statements/decided-pairs.ts';

/** A decision, and the paths of the files that its passages stand in, as the host names files. */
export interface FiledLink {
  readonly decision: LinkDecision;
  readonly paths: readonly [string, string];
}

/** A passage as a report of a document. */
export interface FoundEnd {
  readonly end: LinkEnd;
  readonly reportId: string;
}

/** One object, so that a file without decisions is the same when it is read again. */
const NO_ENDS: readonly LinkEnd[] = [];

/** What is known of one decision. */
interface Known {
  readonly decision: LinkDecision;
  readonly ends: readonly (readonly [path: string, end: LinkEnd])[];
  /** Ids of the reports that each passage is. */
  readonly reports: readonly [Set<string>, Set<string>];
  /** The pairs that the statement index was told, by their keys. */
  pairs: ReadonlySet<string>;
}

export class DecidedLinks {
  /** By all that a decision says, so that one that stays is the same. */
  #known = new Map<string, Known>();
  readonly #ofDecision = new Map<LinkDecision, Known>();
  #endsByPath = new Map<string, readonly LinkEnd[]>();
  readonly #foundIn = new Map<string, readonly FoundEnd[]>();
  readonly #changed = new Set<Known>();
  /** Who decides on a pair, by its key. */
  readonly #deciders = new Map<string, Set<LinkDecision>>();

  /** Take all decisions in place of those before. @returns Paths of the files on which other things are decided now. */
  set(links: readonly FiledLink[]): readonly string[] {
    const before = this.#known;
    this.#known = new Map(
      links.map((link) => {
        const key = JSON.stringify(link);
        return [key, before.get(key) ?? newlyKnown(link)];
      }),
    );
    for (const [key, known] of before) {
      if (this.#known.has(key)) continue;
      this.#ofDecision.delete(known.decision);
      for (const reports of known.reports) reports.clear();
      this.#changed.add(known);
    }
    for (const known of this.#known.values()) this.#ofDecision.set(known.decision, known);
    return this.#fileEnds();
  }

  /** The passages of a file on which something is decided; the same list as long as they are the same. */
  endsIn(path: string): readonly LinkEnd[] {
    return this.#endsByPath.get(path) ?? NO_ENDS;
  }

  /** Note which reports the passages of a document are, in place of those before. */
  place(documentId: string, found: readonly FoundEnd[]): void {
    const before = this.#foundIn.get(documentId) ?? [];
    if (before.length === 0 && found.length === 0) return;
    for (const { end, reportId } of before) this.#reportsOf(end)?.delete(reportId);
    for (const { end, reportId } of found) this.#reportsOf(end)?.add(reportId);
    if (found.length > 0) this.#foundIn.set(documentId, found);
    else this.#foundIn.delete(documentId);
  }

  /** The pairs of reports on which something else is decided than when it was last asked. */
  takeChanged(): readonly DecidedPair[] {
    const touched = new Set<string>();
    for (const known of this.#changed) {
      const { decision, pairs } = known;
      const [left, right] = known.reports;
      known.pairs = new Set([...left].flatMap((one) => [...right].flatMap((other) => pairKeys(one, other))));
      for (const key of pairs) if (!known.pairs.has(key)) this.#withdraw(key, decision);
      for (const key of known.pairs) this.#add(key, decision);
      for (const key of [...pairs, ...known.pairs]) touched.add(key);
    }
    this.#changed.clear();
    return [...touched].map((key) => this.#pairOf(key));
  }

  /** Those that contradict each other keep the two apart. */
  #pairOf(key: string): DecidedPair {
    const [left, right] = JSON.parse(key) as [string, string];
    const deciders = [...(this.#deciders.get(key) ?? [])];
    return { left, right, same: deciders.length === 0 ? null : deciders.every(({ same }) => same) };
  }

  #add(key: string, decision: LinkDecision): void {
    const deciders = this.#deciders.get(key);
    if (deciders) deciders.add(decision);
    else this.#deciders.set(key, new Set([decision]));
  }

  #withdraw(key: string, decision: LinkDecision): void {
    const deciders = this.#deciders.get(key);
    deciders?.delete(decision);
    if (deciders?.size === 0) this.#deciders.delete(key);
  }

  /** The reports of an end, which are about to change; undefined for one whose decision is gone. */
  #reportsOf({ decision, side }: LinkEnd): Set<string> | undefined {
    const known = this.#ofDecision.get(decision);
    if (known) this.#changed.add(known);
    return known?.reports[side];
  }

  /** @returns The paths whose lists are others now. */
  #fileEnds(): readonly string[] {
    const before = this.#endsByPath;
    const after = new Map<string, LinkEnd[]>();
    for (const { ends } of this.#known.values()) {
      for (const [path, end] of ends) {
        const own = after.get(path);
        if (own) own.push(end);
        else after.set(path, [end]);
      }
    }
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (path) => !isSameList(before.get(path) ?? NO_ENDS, after.get(path) ?? NO_ENDS),
    );
    const isChanged = new Set(changed);
    this.#endsByPath = new Map(
      [...after].map(([path, ends]) => [path, isChanged.has(path) ? ends : (before.get(path) ?? ends)]),
    );
    return changed;
  }
}

function newlyKnown({ decision, paths }: FiledLink): Known {
  const endOf = (side: 0 | 1) => [paths[side], { ...decision.passages[side], decision, side }] as const;
  return { decision, ends: [endOf(0), endOf(1)], reports: [new Set(), new Set()], pairs: new Set() };
}

/** The key of a pair, whichever comes first; none for a report with itself. */
function pairKeys(one: string, other: string): readonly string[] {
  if (one === other) return [];
  return [JSON.stringify(one < other ? [one, other] : [other, one])];
}

function isSameList(left: readonly LinkEnd[], right: readonly LinkEnd[]): boolean {
  return left.length === right.length && left.every((end, index) => end === right[index]);
}
