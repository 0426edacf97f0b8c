/**
 * The findings at a position that a person can say are to be ignored there.
 */
import type { Position, Range } from 'vscode-languageserver';
import type { CheckCode } from '../../protocol/checks.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { offsetAt } from '../convert.ts';
import type { Services } from '../feature.ts';

/** Findings on annotations are settled instead, and that others say the same is nothing to be rid of. */
const NEVER_IGNORED: ReadonlySet<string> = new Set([
  'annotation-moved',
  'annotation-orphaned',
  'same-statement',
] satisfies readonly CheckCode[]);

/** A finding that can be ignored. */
export interface FindingAt {
  readonly code: string;
  readonly range: Range;
}

/** One of each check. */
export function findingsAt(
  { session, reports }: Services,
  uri: string,
  position: Position,
): readonly FindingAt[] {
  const path = canonicalUri(uri);
  const file = session.snapshot().file(path);
  if (!file) return [];
  const at = offsetAt(file, position);
  const byCode = new Map<string, FindingAt>();
  for (const { code, range } of reports.of(path).items ?? []) {
    const isHere = offsetAt(file, range.start) <= at && at <= offsetAt(file, range.end);
    if (!isHere || typeof code !== 'string' || NEVER_IGNORED.has(code) || byCode.has(code)) continue;
    byCode.set(code, { code, range });
  }
  return [...byCode.values()];
}
