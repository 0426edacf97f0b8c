/**
 * A statement that one report quotes and the other tells in a reporter's words, which naturally differ.
 */
import type { Check, Finding } from './check.ts';
import { begin, findingOnReport, whereIs } from './finding-on-report.ts';

export const quotedAndParaphrased: Check = {
  code: 'quoted-and-paraphrased',
  summary: 'One document quotes a statement, the other tells it in a reporter’s words.',
  severity: 'hint',
  *run(snapshot, _file, reports): Iterable<Finding> {
    for (const found of reports()) {
      if (found.code !== 'quoted-and-paraphrased') continue;
      const where = whereIs(found, found.fullest);
      const told = found.isTold ? `quoted in ${where} is told here` : `quoted here is told in ${where}`;
      const message = `${begin(found, 'What')} is ${told} in a reporter’s words: here ${found.difference}.`;
      yield findingOnReport(snapshot, found, message);
    }
  },
};
