/**
 * A quotation that gives a statement in other words than its fullest report.
 *
 * It is a warning where words of that are missing which take back or limit the others.
 */
import { type Phrase, phrased } from '../../protocol/phrase.ts';
import type { Snapshot } from '../corpus/snapshot.ts';
import type { Check, Finding } from './check.ts';
import { findingOnReport, inWordsOf, severityOf, whereIs } from './finding-on-report.ts';
import type { JudgedReport } from './judge-reports.ts';

export const wordingDiffers: Check = {
  code: 'wording-differs',
  summary: 'Another document reports the same statement in other words.',
  severity: 'information',
  *run(snapshot, _file, reports): Iterable<Finding> {
    for (const found of reports()) {
      if (found.code !== 'wording-differs') continue;
      yield findingOnReport(snapshot, found, messageOf(snapshot, found), severityOf(found, found.grave));
    }
  },
};

function messageOf(snapshot: Snapshot, found: JudgedReport & { readonly code: 'wording-differs' }): Phrase {
  const { grave, difference, report } = found;
  const where = whereIs(snapshot, found, found.fullest);
  const isSure = report.status === 'confirmed';
  if (grave) {
    const given = [where, inWordsOf(grave), grave.words];
    return isSure
      ? phrased(
          'The same statement is worded otherwise in {0}, with {1} that is missing here: “{2}”.',
          ...given,
        )
      : phrased(
          'Perhaps the same statement is worded otherwise in {0}, with {1} that is missing here: “{2}”.',
          ...given,
        );
  }
  return isSure
    ? phrased('The same statement is worded otherwise in {0}: here {1}.', where, difference)
    : phrased('Perhaps the same statement is worded otherwise in {0}: here {1}.', where, difference);
}
