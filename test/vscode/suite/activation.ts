import { ConfigurationTarget, commands, extensions, workspace } from 'vscode';
import { eventually, expectEqual, openAt } from './support.ts';

suite('the extension', () => {
  // Else the first act asks for the name.
  suiteSetup(() =>
    workspace.getConfiguration('crossquote').update('annotator', 'Ada Marsh', ConfigurationTarget.Global),
  );

  test('wakes when a source is opened, and registers what its manifest contributes', async () => {
    await openAt('courier.txt', 'The harbour');
    const extension = extensions.getExtension('crossquote.crossquote');
    if (!extension) throw new Error('the extension is not installed');
    await eventually(
      () => extension.isActive,
      (isActive) => isActive,
    );
    const contributed: readonly { command: string }[] = extension.packageJSON.contributes.commands;
    const registered = new Set(await commands.getCommands(true));
    const missing = contributed.map(({ command }) => command).filter((command) => !registered.has(command));
    expectEqual(missing, []);
  });
});
