/**
 * Statements as CSV (RFC 4180), a report a line, for spreadsheets.
 */

import { inEnglish } from '../../protocol/phrase.ts';
import { opinionsInWords } from '../corpus/opinions.ts';
import { describeDifference } from '../statements/describe-difference.ts';
import { csvLine } from './csv.ts';
import type { StatementView } from './statement-view.ts';

const HEAD = [
  'statement',
  'speaker',
  'relation',
  'status',
  'path',
  'document',
  'line',
  'column',
  'named',
  'wording',
  'differences',
  'verdicts',
  'tags',
];

/**
 * The lines, a header first. `named` is the speaker as the document has it, `document` a bundle's.
 *
 * @param line A text from a file as it may be shown, on one line.
 * @param pathOf What a file is called.
 */
export function* statementsCsv(
  statements: Iterable<StatementView>,
  line: (text: string) => string,
  pathOf: (path: string) => string,
): Generator<string> {
  yield csvLine(HEAD);
  for (const { id, speaker, wordings } of statements) {
    const fullest = wordings[0]?.text ?? '';
    for (const { text, reports } of wordings) {
      const differences = inEnglish(describeDifference(fullest, text));
      for (const report of reports) {
        const { relation, status, path, member, position } = report;
        const cells = [
          id,
          speaker ?? report.speaker?.name ?? '',
          relation,
          status,
          pathOf(path),
          member ?? '',
          position.line,
          position.column,
          report.speaker?.written ?? '',
          report.text,
          differences,
          opinionsInWords(report.opinions, 'verdict'),
          opinionsInWords(report.opinions, 'tag'),
        ];
        yield csvLine(cells.map((cell) => (typeof cell === 'string' ? line(cell) : cell)));
      }
    }
  }
}
