/**
 * What is to be said of one report of a statement, in one sentence: that of the check which says it.
 */
import type { Snapshot } from '../corpus/snapshot.ts';
import type { JudgedReport } from './judge-reports.ts';
import { CHECKS } from './list.ts';

/** Plain text, not Markdown; '' for a report whose file has gone. */
export function tellReport(snapshot: Snapshot, judged: JudgedReport): string {
  const file = snapshot.file(judged.place.document.path);
  const check = CHECKS.find(({ code }) => code === judged.code);
  const [finding] = file && check ? check.run(snapshot, file, () => [judged]) : [];
  return finding?.message ?? '';
}
