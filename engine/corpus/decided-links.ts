/**
 * Which reports people have linked or kept apart, kept up to date document by document.
 *
 * An annotation that links has two passages. Documents say which of their reports a passage is; what changed in that since
 * it was last asked becomes pairs of reports for the statement index. Cost: the links of the documents that changed.
 */
import { type Annotation, byTime } from '../annotations/annotation.ts';
import type { Pin } from '../annotations/pin.ts';
import type { DecidedPair } from '../statements/decided-pairs.ts';

/** A passage of a link as a report of a document. */
export interface FoundEnd {
  readonly pin: Pin;
  readonly reportId: string;
}

/** What is known of one link. */
interface Known {
  /** Ids of the reports that each passage is. */
  readonly reports: readonly [Set<string>, Set<string>];
  /** The pairs that the statement index was told, by their keys. */
  pairs: ReadonlySet<string>;
}

export class DecidedLinks {
  readonly #known = new Map<Annotation, Known>();
  readonly #foundIn = new Map<string, readonly FoundEnd[]>();
  readonly #changed = new Set<Annotation>();
  /** Who decides on a pair, by its key. */
  readonly #deciders = new Map<string, Set<Annotation>>();

  /** Note which reports the passages of a document are, in place of those before. */
  place(documentId: string, found: readonly FoundEnd[]): void {
    const before = this.#foundIn.get(documentId) ?? [];
    if (before.length === 0 && found.length === 0) return;
    for (const { pin, reportId } of before) this.#reportsOf(pin).delete(reportId);
    for (const { pin, reportId } of found) this.#reportsOf(pin).add(reportId);
    if (found.length > 0) this.#foundIn.set(documentId, found);
    else this.#foundIn.delete(documentId);
  }

  /** The pairs of reports on which something else is decided than when it was last asked. */
  takeChanged(): readonly DecidedPair[] {
    const touched = new Set<string>();
    for (const link of this.#changed) {
      const known = this.#known.get(link);
      if (!known) continue;
      const [left, right] = known.reports;
      const before = known.pairs;
      known.pairs = new Set([...left].flatMap((one) => [...right].flatMap((other) => pairKeys(one, other))));
      for (const key of before) if (!known.pairs.has(key)) this.#withdraw(key, link);
      for (const key of known.pairs) this.#add(key, link);
      for (const key of [...before, ...known.pairs]) touched.add(key);
      if (left.size === 0 && right.size === 0) this.#known.delete(link);
    }
    this.#changed.clear();
    return [...touched].map((key) => this.#pairOf(key));
  }

  /** Of those that contradict each other the one that was made last holds. */
  #pairOf(key: string): DecidedPair {
    const [left, right] = JSON.parse(key) as [string, string];
    const last = [...(this.#deciders.get(key) ?? [])].sort(byTime).at(-1);
    return { left, right, same: last ? isSame(last) : null };
  }

  #add(key: string, link: Annotation): void {
    const deciders = this.#deciders.get(key);
    if (deciders) deciders.add(link);
    else this.#deciders.set(key, new Set([link]));
  }

  #withdraw(key: string, link: Annotation): void {
    const deciders = this.#deciders.get(key);
    deciders?.delete(link);
    if (deciders?.size === 0) this.#deciders.delete(key);
  }

  /** The reports of a passage, which are about to change. */
  #reportsOf({ annotation, side }: Pin): Set<string> {
    const known = this.#known.get(annotation) ?? { reports: [new Set(), new Set()], pairs: new Set() };
    this.#known.set(annotation, known);
    this.#changed.add(annotation);
    return known.reports[side];
  }
}

function isSame({ says }: Annotation): boolean {
  return says.about === 'link' && says.same;
}

/** The key of a pair, whichever comes first; none for a report with itself. */
function pairKeys(one: string, other: string): readonly string[] {
  if (one === other) return [];
  return [JSON.stringify(one < other ? [one, other] : [other, one])];
}
