/**
 * Annotations that come in beside those that a folder keeps.
 */
import { join } from 'node:path';
import { type Annotation, timeOf } from '../engine/annotations/annotation.ts';
import { printSidecar, type Sidecar } from '../engine/annotations/sidecar/print-sidecar.ts';
import { GIT_ATTRIBUTES, sidecarOf } from '../engine/annotations/sidecar/sidecar.ts';
import { problemsInside } from './problems-inside.ts';
import { sidecarIn } from './read-user-files.ts';
import type { Terminal } from './terminal.ts';
import { UserError } from './user-error.ts';
import { withGitAttributes } from './with-git-attributes.ts';
import type { NewFile } from './write-files.ts';

interface MergedSidecars {
  /** The files to write, with the one that tells git how to merge them; none where nothing has changed. */
  readonly sidecars: readonly NewFile[];
  /** How many annotations are new, and how many take the place of one that has their id. */
  readonly added: number;
  readonly changed: number;
}

/**
 * The sidecars of a folder with the annotations in them, each by its id.
 *
 * One that says what is there already changes nothing; nor does one that is older than the one that has its id.
 *
 * @throws UserError where annotations that are there are not understood in every part, or would lie elsewhere.
 */
export function mergeIntoSidecars(
  folder: string,
  annotations: readonly Annotation[],
  terminal: Terminal,
): MergedSidecars {
  let [added, changed] = [0, 0];
  const byDocument = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    const own = byDocument.get(annotation.target.document);
    if (own) own.push(annotation);
    else byDocument.set(annotation.target.document, [annotation]);
  }
  const sidecars = [...byDocument].flatMap(([document, own]): readonly NewFile[] => {
    const sidecar = sidecarIn(folder, document, terminal) ?? EMPTY;
    const { annotations: there } = sidecar;
    const merged = new Map(there.map((annotation) => [annotation.id, annotation]));
    let isChanged = false;
    for (const annotation of own) {
      const before = merged.get(annotation.id);
      if (before && (saysTheSame(before, annotation) || timeOf(before) > timeOf(annotation))) continue;
      merged.set(annotation.id, before ? withOthersOf(before, annotation) : annotation);
      isChanged = true;
      if (before) changed++;
      else added++;
    }
    const text = printSidecar(document, { ...sidecar, annotations: [...merged.values()] });
    return isChanged ? [{ path: join(folder, sidecarOf(document)), text }] : [];
  });
  const names = [...byDocument.keys()].map(sidecarOf);
  const problems = problemsInside(folder, [...names, GIT_ATTRIBUTES.path], true);
  if (problems.length > 0) throw new UserError(`nothing was written:\n${problems.join('\n')}`);
  return { sidecars: withGitAttributes(folder, sidecars), added, changed };
}

const EMPTY: Sidecar = { annotations: [], others: {} };

/** But for what only one of the two forms can carry: other keys, and the context of the words. */
function saysTheSame(one: Annotation, other: Annotation): boolean {
  const said = ({ target, says, creator, created, modified }: Annotation) => {
    const { document, member, selectors, depth } = target;
    const place = [document, member, depth, selectors?.quote.exact, selectors?.position];
    return JSON.stringify([place, says, creator, created, modified]);
  };
  return said(one) === said(other);
}

/** What other programs have noted is not given up to a format that cannot carry it. */
function withOthersOf(before: Annotation, annotation: Annotation): Annotation {
  if (annotation.written) return annotation;
  const written = before.says.about === annotation.says.about ? before.written : null;
  return { ...annotation, others: before.others, written };
}
