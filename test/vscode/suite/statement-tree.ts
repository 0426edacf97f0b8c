import { commands, type Range, type Uri } from 'vscode';
import { cursorPlace, eventually, expectEqual, openAt, openLinked } from './support.ts';

/** As `vscode.prepareCallHierarchy` and the commands beside it answer. */
interface Item {
  readonly name: string;
  readonly uri: Uri;
  readonly range: Range;
}

suite('the view of statements, and speech as a call hierarchy', () => {
  suiteSetup(async () => {
    await openLinked();
  });

  test('Reveal in Statements shows the statement, and the first report below it opens with Enter', async () => {
    await openAt('monitor.txt', 'will not close');
    await commands.executeCommand('crossquote.revealStatement');
    // The fullest report is the first row; where it stands is seen when it has been chosen.
    await eventually(
      async () => {
        await commands.executeCommand('list.focusDown');
        await commands.executeCommand('list.select');
        return cursorPlace();
      },
      (place) => place !== 'monitor.txt:0',
    );
  });

  test('the modes and filters of the view can be chosen while it is not looked at', async () => {
    await openAt('courier.txt', 'will not close');
    for (const command of ['listStatementsBySpeaker', 'showDifferingStatements', 'listStatementsBySpread'])
      await commands.executeCommand(`crossquote.${command}`);
    await commands.executeCommand('crossquote.revealStatement');
    await commands.executeCommand('crossquote.showAllStatements');
    await commands.executeCommand('crossquote.clearStatementSearch');
    expectEqual(cursorPlace(), 'courier.txt:1');
  });

  test('incoming calls of a quotation are its other reports', async () => {
    const { document, selection } = await openAt('courier.txt', 'will not close');
    const [item] = await commands.executeCommand<Item[]>(
      'vscode.prepareCallHierarchy',
      document.uri,
      selection.active,
    );
    const calls = await commands.executeCommand<{ readonly from: Item }[]>(
      'vscode.provideIncomingCalls',
      item,
    );
    expectEqual(
      calls.map(({ from }) => from.uri.path.split('/').at(-1)),
      ['monitor.txt', 'gazette.txt'],
    );
  });
});
