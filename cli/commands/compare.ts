/**
 * `crossquote compare`: how alike two passages are, for each line of a table.
 */
import { createReadStream } from 'node:fs';
import type { Command } from 'commander';
import { alignWordings } from '../../engine/statements/align.ts';
import { describeDifference } from '../../engine/statements/describe-difference.ts';
import { likelihood } from '../../engine/statements/likelihood.ts';
import { inEnglish } from '../../protocol/phrase.ts';
import { failureAt } from '../attempt-at.ts';
import { onePath } from '../path-argument.ts';
import { readLines } from '../read-lines.ts';
import { openTerminal } from '../terminal.ts';
import { UserError } from '../user-error.ts';
import { visible } from '../visible.ts';

export function addCompare(program: Command): void {
  program
    .command('compare')
    .description('score the two passages of each line: score, relation of the right to the left, differences')
    .argument('<pairs>', 'lines of two passages with a tab between them; - reads standard input', onePath)
    .addHelpText(
      'after',
      "\nExample:\n  printf 'We will not go.\\tWe shall never go.\\n' | crossquote compare -",
    )
    .action(async (path: string, _options: unknown, command: Command) => {
      const terminal = openTerminal(command);
      let number = 0;
      for await (const line of readLines(bytesOf(path))) {
        number += 1;
        const [left, right] = passagesOf(line, `${visible(path)}:${number}`);
        const { relation } = alignWordings(left, right);
        const differences = visible(inEnglish(describeDifference(left, right)));
        await terminal.write(`${likelihood(left, right).toFixed(4)}\t${relation}\t${differences}\n`);
      }
    });
}

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* path === '-' ? process.stdin : createReadStream(path);
  } catch (error) {
    throw failureAt(path, error);
  }
}

function passagesOf(line: string, place: string): readonly [left: string, right: string] {
  const tab = line.indexOf('\t');
  if (tab < 0) throw new UserError(`${place} has no tab: write left passage, tab, right passage`);
  return [line.slice(0, tab), line.slice(tab + 1)];
}
