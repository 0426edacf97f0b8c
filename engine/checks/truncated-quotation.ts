/**
 * A quotation that gives only a part of what another document reports, word for word.
 *
 * It is a warning where the words that are cut take back or limit those that are left.
 */
import { type Phrase, phrased, type Told } from '../../protocol/phrase.ts';
import type { Snapshot } from '../corpus/snapshot.ts';
import type { Check, Finding } from './check.ts';
import { findingOnReport, inWordsOf, severityOf, whereIs } from './finding-on-report.ts';
import type { JudgedReport } from './judge-reports.ts';

export const truncatedQuotation: Check = {
  code: 'truncated-quotation',
  summary: 'Another document prints more of the same statement.',
  severity: 'information',
  *run(snapshot, _file, reports): Iterable<Finding> {
    for (const found of reports()) {
      if (found.code !== 'truncated-quotation') continue;
      yield findingOnReport(snapshot, found, messageOf(snapshot, found), severityOf(found, found.grave));
    }
  },
};

function messageOf(
  snapshot: Snapshot,
  found: JudgedReport & { readonly code: 'truncated-quotation' },
): Phrase {
  const { grave, difference, isFullestTold, report } = found;
  const where = whereIs(snapshot, found, found.fullest);
  const isSure = report.status === 'confirmed';
  return grave
    ? tellCut(isFullestTold, isSure, [where, inWordsOf(grave), grave.words])
    : tellMore(isFullestTold, isSure, [where, difference]);
}

function tellCut(isTold: boolean, isSure: boolean, given: readonly Told[]): Phrase {
  if (isTold)
    return isSure
      ? phrased('More of this statement is told in {0}, with {1} that is cut here: “{2}”.', ...given)
      : phrased('Perhaps more of this statement is told in {0}, with {1} that is cut here: “{2}”.', ...given);
  return isSure
    ? phrased('More of this statement is quoted in {0}, with {1} that is cut here: “{2}”.', ...given)
    : phrased('Perhaps more of this statement is quoted in {0}, with {1} that is cut here: “{2}”.', ...given);
}

function tellMore(isTold: boolean, isSure: boolean, given: readonly Told[]): Phrase {
  if (isTold)
    return isSure
      ? phrased('More of this statement is told in {0}: here {1}.', ...given)
      : phrased('Perhaps more of this statement is told in {0}: here {1}.', ...given);
  return isSure
    ? phrased('More of this statement is quoted in {0}: here {1}.', ...given)
    : phrased('Perhaps more of this statement is quoted in {0}: here {1}.', ...given);
}
