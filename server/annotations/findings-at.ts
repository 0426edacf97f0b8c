/**
 * The findings at a position that a person can say are to be ignored there.
 */
import type { Position } from 'vscode-languageserver';
import { canonicalUri } from '../canonical-uri.ts';
import { offsetAt } from '../convert.ts';
import type { Services } from '../feature.ts';

/** The codes of the checks, each once. Findings on annotations themselves are settled, and not ignored. */
export function findingsAt(
  { session, reports }: Services,
  uri: string,
  position: Position,
): readonly string[] {
  const path = canonicalUri(uri);
  const file = session.snapshot().file(path);
  if (!file) return [];
  const at = offsetAt(file, position);
  const found = (reports.of(path).items ?? []).filter(
    ({ range }) => offsetAt(file, range.start) <= at && at <= offsetAt(file, range.end),
  );
  const codes = found.flatMap(({ code }) => (typeof code === 'string' ? [code] : []));
  return [...new Set(codes)].filter((code) => !code.startsWith('annotation-'));
}
