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
    const told = new Map<number, Finding[]>();
    for (const finding of check.run(snapshot, file, reports)) {
      const { span } = finding;
      const before = told.get(span.fileStart);
      // A quotation in which two statements are reported may get one message for both.
      if (before?.some((other) => areAlike(other, finding)) || isIgnored(code, span)) continue;
      if (before) before.push(finding);
      else told.set(span.fileStart, [finding]);
      const shown = wanted ?? finding.severity ?? check.severity;
      diagnostics.push({ ...finding, code, severity: shown, fades });
    }
  }
  return diagnostics.sort((a, b) => a.span.fileStart - b.span.fileStart || a.span.fileEnd - b.span.fileEnd);
}

/** Whether two findings that begin at one place end at one, and say the same. */
function areAlike({ span, message }: Finding, other: Finding): boolean {
  return span.fileEnd === other.span.fileEnd && inEnglish(message) === inEnglish(other.message);
}
