/**
 * `crossquote decide`: carry out what was decided on the disagreements of two people.
 */

import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type AnnotationsById, decide } from '../../engine/annotations/agreement/decide.ts';
import type { Annotation } from '../../engine/annotations/annotation.ts';
import { inWords } from '../../engine/annotations/says-in-words.ts';
import { inEnglish } from '../../protocol/phrase.ts';
import { byId, decidedSidecars } from '../decided-sidecars.ts';
import { readDecisionTable } from '../formats/decision-table.ts';
import { counted, type Line } from '../layout.ts';
import { onePath } from '../path-argument.ts';
import { readFound } from '../read-found.ts';
import { keptIn } from '../read-user-files.ts';
import { openTerminal } from '../terminal.ts';
import { UserError } from '../user-error.ts';
import { visible } from '../visible.ts';
import { writeFiles } from '../write-files.ts';

interface DecideOptions {
  readonly into: string;
  readonly by?: string;
  readonly dryRun?: boolean;
}

export function addDecide(program: Command): void {
  program
    .command('decide')
    .description('carry out decisions on the disagreements of two people, in the annotations of a folder')
    .argument(
      '<table>',
      'what agreement --format csv has printed, with a, b, both or neither as decision',
      onePath,
    )
    .option('--into <folder>', 'the folder that keeps the annotations', onePath, '.')
    .option('--by <name>', 'who decides: noted with what is kept')
    .option('--dry-run', 'say what would be done, and write nothing')
    .addHelpText('after', '\nExample:\n  crossquote decide decisions.csv --into articles/ --dry-run')
    .action(async (table: string, { into, by, dryRun = false }: DecideOptions, command: Command) => {
      if (by?.trim() === '') throw new UserError('--by needs a name');
      const terminal = openTerminal(command);
      const text = readFound({ path: table, isNamed: true }, terminal) ?? '';
      const passages = readDecisionTable(text, visible(table));
      const folder = resolve(into);
      const kept = await keptIn(folder, folder, null, terminal);
      const there = byId(kept);
      const sources = new Map<string, AnnotationsById>([[folder, there]]);
      for (const { from } of passages.flatMap(({ a, b }) => [...a, ...b])) {
        const source = resolve(from);
        if (!sources.has(source)) sources.set(source, byId(await keptIn(source, source, null, terminal)));
      }
      const { changes, problems } = decide(
        passages,
        there,
        (from) => sources.get(resolve(from)) ?? new Map(),
        by === undefined ? undefined : { decidedBy: by.trim(), decided: new Date().toISOString() },
      );
      if (problems.length > 0)
        throw new UserError(`nothing was written:\n${problems.map(visible).join('\n')}`);
      const sidecars = decidedSidecars(folder, kept, changes);
      if (!dryRun) writeFiles(sidecars, true);
      for (const [id, annotation] of changes) await terminal.line(changeLine(there.get(id), annotation));
      const open = passages.filter(({ decision }) => decision === null).length;
      terminal.note(
        `${dryRun ? 'Would change' : 'Changed'} ${counted(changes.size, 'annotation')} in ${counted(sidecars.length, 'file')}; ${counted(open, 'disagreement')} not decided`,
      );
    });
}

function changeLine(before: Annotation | undefined, after: Annotation | null): Line {
  const what = before && after ? 'replace' : after ? 'add' : 'remove';
  const annotation = after ?? before;
  if (!annotation) return [];
  const { says, creator, target } = annotation;
  const words = target.selectors?.quote.exact;
  return [
    { text: what.padEnd(9), style: after ? 'added' : 'omitted' },
    {
      text: visible([target.document, target.member].filter((name) => name !== null).join('#')),
      style: 'place',
    },
    { text: `  ${creator === null ? '' : `${visible(creator)}: `}${visible(inEnglish(inWords(says)))}` },
    { text: words === undefined ? '' : `  “${visible(words)}”`, style: 'dim' },
  ];
}
