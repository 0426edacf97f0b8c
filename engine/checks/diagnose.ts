/**
 * All findings of one file, by every check that the settings leave on.
 */
import type { CheckCode, Severity } from '../../protocol/checks.ts';
import { inEnglish, type Told } from '../../protocol/phrase.ts';
import type { Settings } from '../../protocol/settings.ts';
import type { Snapshot } from '../corpus/snapshot.ts';
import type { Finding } from './check.ts';
import { ignoredIn } from './ignored.ts';
import { type JudgedReport, judgeReports } from './judge-reports.ts';
import { CHECKS } from './list.ts';

export interface Diagnostic<Words = Told> extends Finding<Words> {
  readonly code: CheckCode;
  readonly severity: Severity;
  /** True when editors should fade the place. */
  readonly fades: boolean;
}

/** @returns In text order; none for a file that is not in the corpus. */
export function diagnose(
  snapshot: Snapshot,
  path: string,
  severity: Settings['severity'],
): readonly Diagnostic[] {
  const file = snapshot.file(path);
  if (!file) return [];
  let judged: readonly JudgedReport[] | undefined;
  const reports = () => {
    judged ??= judgeReports(snapshot, file);
    return judged;
  };
  const isIgnored = ignoredIn(file);
  const diagnostics: Diagnostic[] = [];
  for (const check of CHECKS) {
    const { code, fades = false } = check;
    const wanted = severity[code];
    if (wanted === 'off') continue;
    const told = new Map<string, readonly Told[]>();
    for (const finding of check.run(snapshot, file, reports)) {
      const { span, message } = finding;
      const key = `${span.fileStart} ${span.fileEnd}`;
      const before = told.get(key) ?? [];
      // A quotation in which two statements are reported may get one message for both.
      const isTold = before.some((other) => inEnglish(other) === inEnglish(message));
      if (isTold || isIgnored(code, span)) continue;
      told.set(key, [...before, message]);
      const shown = wanted ?? finding.severity ?? check.severity;
      diagnostics.push({ ...finding, code, severity: shown, fades });
    }
  }
  return diagnostics.sort((a, b) => a.span.fileStart - b.span.fileStart || a.span.fileEnd - b.span.fileEnd);
}
