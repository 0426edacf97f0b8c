/**
 * A disagreement as it is shown: where it is, about which words, and what each of the two says.
 */

import { relative } from 'node:path';
import type { Disagreement } from '../engine/annotations/agreement/disagreements.ts';
import type { Place, Unit } from '../engine/annotations/agreement/unit.ts';
import { type Version, versionOf } from '../engine/annotations/agreement/version.ts';
import { inWords } from '../engine/annotations/says-in-words.ts';
import type { Snapshot } from '../engine/corpus/snapshot.ts';
import type { Lookup } from '../engine/export/lookup.ts';
import type { Position } from '../engine/text/source-position.ts';
import { toFile } from '../engine/text/span.ts';
import { inEnglish } from '../protocol/phrase.ts';
import type { ComparedPeople } from './compared-people.ts';
import { withSlashes } from './find-files.ts';

export interface DisagreementView {
  readonly path: string;
  /** The member's name in its bundle; null for a loose file. */
  readonly member: string | null;
  /** Of the first word; null for a whole document. */
  readonly position: Position | null;
  readonly kind: Disagreement['kind'];
  /** What differs where both say something; empty where only one does. */
  readonly differs: readonly string[];
  readonly a: OpinionView | null;
  readonly b: OpinionView | null;
}

/** What one of the two says. Texts are not safe to print. */
export interface OpinionView {
  readonly says: string;
  /** As they stand in the text, of a link those of both passages; empty for a whole document. */
  readonly words: string;
  readonly versions: readonly Version[];
  /** The folder that keeps it, as it would be named on the command line. */
  readonly folder: string;
}

export function viewDisagreements(
  disagreements: readonly Disagreement[],
  { corpus: { snapshot, annotations } }: ComparedPeople,
  lookup: Lookup,
): readonly DisagreementView[] {
  const folders = new Map(
    annotations.flatMap(({ folder, annotations: kept }) =>
      kept.map(({ annotation }) => [annotation, withSlashes(relative('.', folder)) || '.'] as const),
    ),
  );
  const viewOpinion = ({ annotations: [first, ...others], places }: Unit): OpinionView => ({
    says: [first, ...others].map(({ says }) => inEnglish(inWords(says))).join('; '),
    words: places.map((place) => wordsAt(place, snapshot)).join(' ↔ '),
    versions: [first, ...others].map(versionOf),
    folder: folders.get(first) ?? '.',
  });
  return disagreements.flatMap(({ kind, differs, a, b }): readonly DisagreementView[] => {
    const [place] = (a ?? b)?.places ?? [];
    const document = place && snapshot.document(place.document);
    if (!place || !document) return [];
    const { path, member, base } = document;
    const position = place.span && lookup.positionOf(path, toFile(place.span, base).fileStart);
    return [{ path, member, position, kind, differs, a: a && viewOpinion(a), b: b && viewOpinion(b) }];
  });
}

function wordsAt({ document, span }: Place, snapshot: Snapshot): string {
  return span ? (snapshot.document(document)?.text.slice(span.start, span.end) ?? '') : '';
}
