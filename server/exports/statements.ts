/**
 * What is reported more than once, a report a line.
 */
import { lookupIn } from '../../engine/export/lookup.ts';
import { viewStatements } from '../../engine/export/statement-view.ts';
import { statementsCsv } from '../../engine/export/statements-csv.ts';
import { prepareStatements } from '../find-statements.ts';
import { pathInFolder } from '../places.ts';
import { plainText } from '../plain-text.ts';
import { type Export, NOTHING } from './export.ts';

export const statementsAsCsv: Export = {
  id: 'statements-csv',
  about: 'statements',
  format: 'CSV',
  async write({ session }, task) {
    await prepareStatements(session, task);
    const snapshot = session.snapshot();
    const views = viewStatements(snapshot, lookupIn(snapshot));
    const lines: string[] = [];
    for (const line of statementsCsv(views, plainText, (path) => pathInFolder(session, { path }))) {
      lines.push(line);
      await task.checkpoint();
    }
    // The first line is the head.
    return lines.length > 1
      ? { files: [{ path: 'statements.csv', content: lines.join('') }], losses: [] }
      : NOTHING;
  },
};
