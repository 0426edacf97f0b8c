/**
 * A statement that one report quotes and the other tells in a reporter's words, which naturally differ.
 */
import { type Phrase, phrased, type Told } from '../../protocol/phrase.ts';
import type { Snapshot } from '../corpus/snapshot.ts';
import type { Check, Finding } from './check.ts';
import { findingOnReport, inWordsOf, severityOf, whereIs } from './finding-on-report.ts';
import type { JudgedReport } from './judge-reports.ts';

export const quotedAndParaphrased: Check = {
  code: 'quoted-and-paraphrased',
  summary: 'One document quotes a statement, the other tells it in a reporter’s words.',
  severity: 'hint',
  *run(snapshot, _file, reports): Iterable<Finding> {
    for (const found of reports()) {
      if (found.code !== 'quoted-and-paraphrased') continue;
      yield findingOnReport(snapshot, found, messageOf(snapshot, found), severityOf(found, found.grave));
    }
  },
};

function messageOf(
  snapshot: Snapshot,
  found: JudgedReport & { readonly code: 'quoted-and-paraphrased' },
): Phrase {
  const { grave, difference, isTold, report } = found;
  const where = whereIs(snapshot, found, found.fullest);
  const isSure = report.status === 'confirmed';
  return grave
    ? tellMissing(isTold, isSure, [where, inWordsOf(grave), grave.words])
    : tellOtherwise(isTold, isSure, [where, difference]);
}

function tellMissing(isTold: boolean, isSure: boolean, given: readonly Told[]): Phrase {
  if (isTold)
    return isSure
      ? phrased(
          'What is quoted in {0} is told here in a reporter’s words, and {1} of it is missing here: “{2}”.',
          ...given,
        )
      : phrased(
          'Perhaps what is quoted in {0} is told here in a reporter’s words, and {1} of it is missing here: “{2}”.',
          ...given,
        );
  return isSure
    ? phrased(
        'What is quoted here is told in {0} in a reporter’s words, and {1} of it is missing here: “{2}”.',
        ...given,
      )
    : phrased(
        'Perhaps what is quoted here is told in {0} in a reporter’s words, and {1} of it is missing here: “{2}”.',
        ...given,
      );
}

function tellOtherwise(isTold: boolean, isSure: boolean, given: readonly Told[]): Phrase {
  if (isTold)
    return isSure
      ? phrased('What is quoted in {0} is told here in a reporter’s words: here {1}.', ...given)
      : phrased('Perhaps what is quoted in {0} is told here in a reporter’s words: here {1}.', ...given);
  return isSure
    ? phrased('What is quoted here is told in {0} in a reporter’s words: here {1}.', ...given)
    : phrased('Perhaps what is quoted here is told in {0} in a reporter’s words: here {1}.', ...given);
}
