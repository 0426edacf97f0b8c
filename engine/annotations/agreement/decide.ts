/**
 * What becomes of the annotations of a folder when two people's disagreements are decided.
 *
 * What is decided against goes, what is decided for is there in the end, and nothing else is touched. A decision is about
 * versions of annotations: where one has changed since, nothing is done with any. What was carried out before is not a
 * change, so that a table can be filled in and carried out bit by bit.
 */
import type { Annotation } from '../annotation.ts';
import { type DecisionMark, marked } from './decision-mark.ts';
import { type Version, versionOf } from './version.ts';

/** Whose annotations of a passage are kept. */
export type Decision = 'a' | 'b' | 'both' | 'neither';

export interface DecidedPassage {
  /** Where the decision was read, for messages. */
  readonly row: string;
  /** Null where nothing is decided yet. */
  readonly decision: Decision | null;
  readonly a: readonly KeptVersion[];
  readonly b: readonly KeptVersion[];
}

interface KeptVersion extends Version {
  /** Names the folder that keeps it. */
  readonly from: string;
}

/** The annotations of a folder by their ids. */
export type AnnotationsById = ReadonlyMap<string, Annotation>;

export interface Decided {
  /** By id: what takes the place of an annotation, or is new; null for one that goes. Empty where there are problems. */
  readonly changes: ReadonlyMap<string, Annotation | null>;
  /** Why nothing can be done, a sentence each. */
  readonly problems: readonly string[];
}

/**
 * @param there The annotations of the folder that the decisions are carried out in.
 * @param annotationsFrom Those of a folder that a version is kept by.
 * @param mark Put on what is kept; none if left out.
 */
export function decide(
  passages: readonly DecidedPassage[],
  there: AnnotationsById,
  annotationsFrom: (folder: string) => AnnotationsById,
  mark?: DecisionMark,
): Decided {
  const changes = new Map<string, Annotation | null>();
  const problems: string[] = [];
  for (const [id, own] of verdictsById(passages)) {
    const outcome = outcomeOf(own, there.get(id), annotationsFrom, mark);
    if (typeof outcome === 'string') problems.push(`${own[0]?.row}: ${id} ${outcome}`);
    else if (outcome !== undefined) changes.set(id, outcome);
  }
  return problems.length > 0 ? { changes: new Map(), problems } : { changes, problems };
}

/** What is decided on one version of an annotation. */
interface Verdict {
  readonly row: string;
  readonly version: KeptVersion;
  /** Null where nothing is. */
  readonly isKept: boolean | null;
}

/** In two folders one annotation may stand in two versions, and be in several rows. */
function verdictsById(passages: readonly DecidedPassage[]): ReadonlyMap<string, readonly Verdict[]> {
  const verdicts = new Map<string, Verdict[]>();
  for (const { row, decision, a, b } of passages) {
    for (const [side, versions] of [['a', a] as const, ['b', b] as const]) {
      const isKept = decision && (decision === side || decision === 'both');
      for (const version of versions) {
        const known = verdicts.get(version.id) ?? [];
        verdicts.set(version.id, known);
        known.push({ row, version, isKept });
      }
    }
  }
  return verdicts;
}

/** @returns The annotation that is to be there, null for none, undefined where nothing changes; or what stands against it. */
function outcomeOf(
  verdicts: readonly Verdict[],
  current: Annotation | undefined,
  annotationsFrom: (folder: string) => AnnotationsById,
  mark: DecisionMark | undefined,
): Annotation | null | undefined | string {
  if (verdicts.every(({ isKept }) => isKept === null)) return undefined;
  const kept = verdicts.filter(({ isKept }) => isKept).map(({ version }) => version);
  const [wanted, another] = new Map(kept.map((version) => [version.state, version])).values();
  if (another) return 'stands in two versions, which cannot both be kept: decide for one';
  const state = current && versionOf(current).state;
  if (wanted && current && state === wanted.state) return mark && marked(current, mark);
  const isIn = (versions: readonly Verdict[]) => versions.some(({ version }) => version.state === state);
  if (state !== undefined && !isIn(verdicts)) return CHANGED;
  if (wanted) {
    const source = annotationsFrom(wanted.from).get(wanted.id);
    if (!source) return GONE;
    return versionOf(source).state === wanted.state ? ((mark && marked(source, mark)) ?? source) : CHANGED;
  }
  return isIn(verdicts.filter(({ isKept }) => isKept === false)) && state !== undefined ? null : undefined;
}

const CHANGED = 'has changed since the table was made: make it anew';
const GONE = 'is gone since the table was made: make it anew, or see whether --into names the right folder';
