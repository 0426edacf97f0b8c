/**
 * `crossquote help`: what there is, or one command.
 */
import type { Command } from 'commander';

/** The library's own explains all commands where there is none of a name, as if that were well. */
export function addHelp(program: Command): void {
  program
    .command('help')
    .description('explain a command')
    .argument('[command]', 'its name; all commands if left out')
    .addHelpText('after', '\nExample:\n  crossquote help check')
    .action(async (name: string | undefined) => {
      const command = name === undefined ? program : program.commands.find((own) => own.name() === name);
      // As a command it is refused, with the one that is called most like it.
      if (command) command.help();
      else await program.parseAsync([name ?? ''], { from: 'user' });
    });
}
