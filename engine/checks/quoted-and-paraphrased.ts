/**
 * A statement that one report quotes and the other tells in a reporter's words, which naturally differ.
 */
import type { Check, Finding } from './check.ts';
import { begin, findingOnReport, severityOf, whereIs } from './finding-on-report.ts';
import type { JudgedReport } from './judge-reports.ts';

export const quotedAndParaphrased: Check = {
  code: 'quoted-and-paraphrased',
  summary: 'One document quotes a statement, the other tells it in a reporter’s words.',
  severity: 'hint',
  *run(snapshot, _file, reports): Iterable<Finding> {
    for (const found of reports()) {
      if (found.code !== 'quoted-and-paraphrased') continue;
      yield findingOnReport(snapshot, found, messageOf(found), severityOf(found, found.grave));
    }
  },
};

function messageOf(found: JudgedReport & { readonly code: 'quoted-and-paraphrased' }): string {
  const { grave, difference, isTold } = found;
  const where = whereIs(found, found.fullest);
  const told = isTold ? `quoted in ${where} is told here` : `quoted here is told in ${where}`;
  const missing = grave
    ? `, and a ${grave.kind} of it is missing here: ${grave.words}`
    : `: here ${difference}`;
  return `${begin(found, 'What')} is ${told} in a reporter’s words${missing}.`;
}
