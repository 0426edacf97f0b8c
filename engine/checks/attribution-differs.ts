/**
 * Words that another report gives to somebody else.
 */
import { type Phrase, phrased } from '../../protocol/phrase.ts';
import { speakerOf } from '../corpus/place.ts';
import type { Snapshot } from '../corpus/snapshot.ts';
import type { Check, Finding } from './check.ts';
import { findingBeside, whereIs } from './finding-on-report.ts';
import type { JudgedReport } from './judge-reports.ts';

export const attributionDiffers: Check = {
  code: 'attribution-differs',
  summary: 'Another document gives the same words to somebody else.',
  severity: 'warning',
  *run(snapshot, _file, reports): Iterable<Finding> {
    for (const found of reports()) {
      if (found.code !== 'attribution-differs') continue;
      const { other: place, otherReport: report } = found;
      yield findingBeside(snapshot, found, messageOf(snapshot, found), { place, report });
    }
  },
};

function messageOf(
  snapshot: Snapshot,
  found: JudgedReport & { readonly code: 'attribution-differs' },
): Phrase {
  const { place, other, otherReport, report } = found;
  const isExact = [report, otherReport].every(({ relation }) => EXACT.includes(relation));
  const told = [speakerOf(other) ?? '', whereIs(snapshot, found, other), speakerOf(place) ?? ''];
  return isExact
    ? phrased('These words are {0}’s in {1}, and {2}’s here.', ...told)
    : phrased('Nearly these words are {0}’s in {1}, and {2}’s here.', ...told);
}

/** Of two reports that stand so to the fullest one, one has all words of the other. */
const EXACT: readonly string[] = ['fullest', 'verbatim', 'truncated'];
