import { commands, TabInputTextDiff, TabInputWebview, window, workspace } from 'vscode';
import { acceptPick, eventually, expectEqual, openAt, openLinked } from './support.ts';

suite('comparing reports', () => {
  suiteSetup(async () => {
    await openLinked();
  });

  suiteTeardown(() => commands.executeCommand('workbench.action.closeAllEditors'));

  test('Compare Reports opens one view, and shows it again for another quotation', async () => {
    for (const [file, text] of [
      ['courier.txt', 'will not close'],
      ['monitor.txt', 'will not close'],
    ] as const) {
      await openAt(file, text);
      await commands.executeCommand('crossquote.compareReports');
      await eventually(activeTab, (tab) => tab === 'Compare Reports');
    }
    const views = window.tabGroups.all.flatMap(({ tabs }) =>
      tabs.filter(({ input }) => input instanceof TabInputWebview),
    );
    expectEqual(views.length, 1);
  });

  test('Compare Reports opens nothing where there is no quotation', async () => {
    await openAt('courier.txt', 'The council');
    await commands.executeCommand('crossquote.compareReports');
    expectEqual(activeTab(), 'courier.txt');
  });

  test('Compare With Report in Diff Editor shows the two wordings alone', async () => {
    await openAt('courier.txt', 'will not close');
    await acceptPick('crossquote.compareInDiffEditor');
    const input = await eventually(
      () => window.tabGroups.activeTabGroup.activeTab?.input,
      (found) => found instanceof TabInputTextDiff,
    );
    if (!(input instanceof TabInputTextDiff)) throw new Error('no diff editor');
    const texts: string[] = [];
    for (const uri of [input.original, input.modified]) {
      texts.push((await workspace.openTextDocument(uri)).getText());
    }
    expectEqual(texts, [
      'We will not close the harbour before the last boat is home, and nobody has asked us to,\n',
      'We will not close the port before the last boat is home, and nobody has asked us to,\n',
    ]);
  });
});

function activeTab(): string {
  return window.tabGroups.activeTabGroup.activeTab?.label ?? '';
}
