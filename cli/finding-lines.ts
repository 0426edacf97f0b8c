/**
 * Findings to be read: where, how grave, what, the words that they are about, and the other places.
 */
import type { Snapshot } from '../engine/corpus/snapshot.ts';
import type { Lookup } from '../engine/export/lookup.ts';
import type { FileDiagnostic } from './analysis-json.ts';
import { excerpt } from './excerpt.ts';
import { indented, type Line, type Look } from './layout.ts';
import { placeText } from './place-text.ts';
import { visible } from './visible.ts';

/** Findings that say the same of lines that follow each other. They are told once, with the place of the first. */
export type FindingRun = readonly [first: FileDiagnostic, ...others: FileDiagnostic[]];

/** Gather findings, which are by file and in text order, into runs. */
export function findingRuns(findings: readonly FileDiagnostic[], lookup: Lookup): readonly FindingRun[] {
  const runs: [FileDiagnostic, ...FileDiagnostic[]][] = [];
  for (const finding of findings) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous && continues(previous, finding, lookup)) run.push(finding);
    else runs.push([finding]);
  }
  return runs;
}

export function* findingLines(
  run: FindingRun,
  snapshot: Snapshot,
  lookup: Lookup,
  look: Look,
): Generator<Line> {
  const [{ path, diagnostic }, ...others] = run;
  const { code, severity, span, message, related } = diagnostic;
  const last = others.at(-1)?.diagnostic.span.fileStart;
  yield [
    { text: placeText(path, lookup.positionOf(path, span.fileStart)), style: 'place' },
    { text: '  ' },
    { text: severity, style: severity },
    { text: `  ${code}`, style: 'dim' },
    { text: last === undefined ? '' : `, ${run.length} lines to ${lookup.positionOf(path, last).line}` },
  ];
  yield* indented([{ text: visible(message) }], INDENT, look.width);
  const side = Math.min(LONGEST_SIDE, Math.floor((look.width - INDENT) / 3));
  const text = snapshot.file(path)?.text ?? '';
  yield [{ text: ' '.repeat(INDENT) }, ...excerpt(text, span, side, !look.color)];
  for (const other of related) {
    const place = placeText(other.path, lookup.positionOf(other.path, other.span.fileStart));
    const told: Line = [{ text: place, style: 'place' }, { text: ` ${visible(other.message)}` }];
    yield* indented(told, INDENT, look.width, INDENT);
  }
}

const INDENT = 3;

function continues(previous: FileDiagnostic, next: FileDiagnostic, lookup: Lookup): boolean {
  const [a, b] = [previous.diagnostic, next.diagnostic];
  if (previous.path !== next.path || a.code !== b.code || a.message !== b.message) return false;
  if (a.related.length + b.related.length > 0) return false;
  const lineOf = ({ path, diagnostic }: FileDiagnostic) =>
    lookup.positionOf(path, diagnostic.span.fileStart).line;
  return lineOf(next) - lineOf(previous) <= 1;
}

/** UTF-16 units of a third of an excerpt where the width does not set another. */
const LONGEST_SIDE = 40;
