import { commands, workspace } from 'vscode';
import { expectEqual, fileUri, openLinked } from './support.ts';

suite('exporting', () => {
  suiteSetup(async () => {
    await openLinked();
  });

  suiteTeardown(() => commands.executeCommand('workbench.action.closeAllEditors'));

  test('writes statements to one file', async () => {
    const target = fileUri('out/statements.csv');
    await commands.executeCommand('crossquote.export', 'statements-csv', target);
    const text = new TextDecoder().decode(await workspace.fs.readFile(target));
    expectEqual(text.includes('courier.txt'), true);
  });

  test('writes a format of several files below a folder', async () => {
    const folder = fileUri('out/brat');
    await commands.executeCommand('crossquote.export', 'annotations-brat', folder);
    const names = (await workspace.fs.readDirectory(folder)).map(([name]) => name);
    for (const name of ['courier.txt', 'courier.ann']) expectEqual(names.includes(name), true);
  });
});
