/**
 * What is to be said of one report of a statement, in the sentence of the check which says it.
 */
import { phrased, type Told } from '../../protocol/phrase.ts';
import { wordingOf } from '../corpus/place.ts';
import type { Snapshot } from '../corpus/snapshot.ts';
import { describeDifference } from '../statements/describe-difference.ts';
import type { JudgedReport } from './judge-reports.ts';
import { CHECKS } from './list.ts';

/**
 * Plain text, not Markdown; empty for a report whose file has gone. Small words that differ, which are no finding of their own,
 * are said too.
 */
export function tellReport(snapshot: Snapshot, judged: JudgedReport): Told {
  const file = snapshot.file(judged.place.document.path);
  const check = CHECKS.find(({ code }) => code === judged.code);
  const [finding] = file && check ? check.run(snapshot, file, () => [judged]) : [];
  if (!finding || judged.code !== 'same-statement' || !judged.isNearly) return finding?.message ?? '';
  const difference = describeDifference(wordingOf(judged.fullest), wordingOf(judged.place));
  return difference.length === 0 ? finding.message : phrased('{0} Here {1}.', finding.message, difference);
}
