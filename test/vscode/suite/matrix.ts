import { commands, TabInputWebview, window } from 'vscode';
import { eventually, expectEqual, openAt, openLinked } from './support.ts';

/** The groups of editors that show a matrix. What is inside of a web view is seen by `test/ui` alone. */
function matrices(): readonly (number | undefined)[] {
  return window.tabGroups.all.flatMap(({ tabs, viewColumn }) =>
    tabs
      .filter(({ input, label }) => input instanceof TabInputWebview && label === 'Statement Matrix')
      .map(() => viewColumn),
  );
}

suite('the statement matrix', () => {
  suiteSetup(async () => {
    await openLinked();
  });

  suiteTeardown(() => commands.executeCommand('workbench.action.closeAllEditors'));

  test('opens once, and is shown again', async () => {
    await commands.executeCommand('crossquote.showMatrix');
    await eventually(matrices, (columns) => columns.length === 1);
    await openAt('monitor.txt', 'will not close');
    await commands.executeCommand('crossquote.showMatrix');
    await eventually(
      () => window.tabGroups.activeTabGroup.activeTab?.label,
      (label) => label === 'Statement Matrix',
    );
    expectEqual(matrices().length, 1);
  });

  test('can be opened anew when it has been closed', async () => {
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await eventually(matrices, (columns) => columns.length === 0);
    await commands.executeCommand('crossquote.showMatrix');
    await eventually(matrices, (columns) => columns.length === 1);
  });
});
