/**
 * `crossquote agreement`: how far two people agree who have annotated the same documents, and where they do not.
 */
import { type Command, Option } from 'commander';
import { agreementIn, type CorpusAgreement } from '../../engine/corpus/corpus-agreement.ts';
import { lookupIn } from '../../engine/export/lookup.ts';
import { agreementLines } from '../agreement-lines.ts';
import { readPeople } from '../compared-people.ts';
import { viewDisagreements } from '../disagreement-view.ts';
import { agreementJson } from '../formats/agreement-json.ts';
import { decisionTable } from '../formats/decision-table.ts';
import { counted } from '../layout.ts';
import { morePaths, onePath, PATHS } from '../path-argument.ts';
import { printParts } from '../print-parts.ts';
import { readSettings } from '../read-settings.ts';
import { openTerminal } from '../terminal.ts';
import { theseDocuments } from '../these-documents.ts';

interface AgreementOptions {
  readonly format: 'table' | 'json' | 'csv';
}

export function addAgreement(program: Command): void {
  program
    .command('agreement')
    .description('compare what two people have said of the same documents, and list where they disagree')
    .argument('<a>', 'a person, by name; or a folder that keeps annotations', onePath)
    .argument('<b>', 'another person; or another folder with the same documents', onePath)
    .argument(
      '[path...]',
      `${PATHS}; the current folder if left out, and always left out for two folders`,
      morePaths,
    )
    .addOption(
      new Option('--format <format>', 'how to print; csv is a table to decide in, see decide')
        .choices(['table', 'json', 'csv'])
        .default('table'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  crossquote agreement "Ada Marsh" "Ivo Holt" articles/\n  crossquote agreement ada/ ivo/ --format csv > decisions.csv',
    )
    .action(
      async (
        a: string,
        b: string,
        paths: readonly string[],
        { format }: AgreementOptions,
        command: Command,
      ) => {
        const terminal = openTerminal(command);
        const people = await readPeople(a, b, paths, readSettings(command), terminal);
        const { snapshot } = people.corpus;
        const agreement = agreementIn(snapshot, people.a.annotations, people.b.annotations);
        const lookup = lookupIn(snapshot);
        const disagreements = viewDisagreements(agreement.disagreements, people, lookup);
        const names = { a, b };
        if (format === 'json') await printParts(agreementJson(agreement, disagreements, names), terminal);
        else if (format === 'csv') await printParts(decisionTable(disagreements, names), terminal);
        else if (agreement.kinds.length === 0)
          await terminal.line([{ text: `There is nothing to compare in ${theseDocuments(snapshot)}.` }]);
        else
          for (const line of agreementLines(agreement.kinds, disagreements, names, terminal))
            await terminal.line(line);
        const left = leftOut(agreement);
        if (left > 0)
          terminal.note(`${counted(left, 'annotation')} left out: without a place in these documents`);
      },
    );
}

function leftOut({ unplaced }: CorpusAgreement): number {
  return unplaced.a + unplaced.b;
}
