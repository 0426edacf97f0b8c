import { commands, window } from 'vscode';
import { cursorPlace, eventually, expectEqual, openAt, openLinked } from './support.ts';

/** Where the reports of the harbour statement stand. */
const REPORTS = ['courier.txt:1', 'monitor.txt:0', 'wires/gazette.txt:0'];

suite('reports', () => {
  suiteSetup(async () => {
    await openLinked();
  });

  test('Next Report goes through all of them and round', async () => {
    await openAt('courier.txt', 'will not close');
    const visited: string[] = [];
    for (let step = 0; step < REPORTS.length; step++) {
      await commands.executeCommand('crossquote.nextReport');
      visited.push(cursorPlace());
    }
    expectEqual([...visited].sort(), REPORTS);
    expectEqual(visited.at(-1), 'courier.txt:1');
  });

  test('Previous Report takes the same way back', async () => {
    await openAt('courier.txt', 'will not close');
    await commands.executeCommand('crossquote.nextReport');
    await commands.executeCommand('crossquote.previousReport');
    expectEqual(cursorPlace(), 'courier.txt:1');
    await commands.executeCommand('crossquote.previousReport');
    await commands.executeCommand('crossquote.nextReport');
    expectEqual(cursorPlace(), 'courier.txt:1');
  });

  test('Next Report stays where there is no quotation', async () => {
    await openAt('courier.txt', 'The council');
    await commands.executeCommand('crossquote.nextReport');
    expectEqual(cursorPlace(), 'courier.txt:2');
  });

  test('Jump to Related Quotation shows the report, and Enter goes there', async () => {
    await openAt('courier.txt', 'will not close');
    const done = commands.executeCommand('crossquote.jumpToRelated');
    await eventually(shownFile, (file) => file !== '' && file !== 'courier.txt');
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await done;
    expectEqual(REPORTS.slice(1).includes(cursorPlace()), true);
  });

  test('Jump to Related Quotation goes back on Escape, to the very place', async () => {
    const editor = await openAt('courier.txt', 'nobody has asked');
    const before = editor.selection;
    const done = commands.executeCommand('crossquote.jumpToRelated');
    await eventually(shownFile, (file) => file !== '' && file !== 'courier.txt');
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await done;
    expectEqual(window.activeTextEditor?.selection, before);
    expectEqual(shownFile(), 'courier.txt');
  });
});

function shownFile(): string {
  return window.visibleTextEditors[0]?.document.uri.path.split('/').at(-1) ?? '';
}
