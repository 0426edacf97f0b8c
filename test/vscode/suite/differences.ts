import { commands } from 'vscode';
import { codesOf, cursorPlace, eventually, expectEqual, openAt } from './support.ts';

suite('differences', () => {
  suiteSetup(async () => {
    await openAt('monitor.txt', 'She left');
    await eventually(
      () => codesOf('monitor.txt'),
      (codes) => codes.includes('wording-differs'),
    );
  });

  test('Next Difference goes through all documents and round', async () => {
    await openAt('courier.txt', 'The harbour minister');
    const visited: string[] = [];
    for (let step = 0; step < 4; step++) {
      await commands.executeCommand('crossquote.nextDifference');
      visited.push(cursorPlace());
    }
    expectEqual(visited, ['monitor.txt:0', 'tides.bundle:3', 'monitor.txt:0', 'tides.bundle:3']);
  });

  test('Previous Difference takes the same way back', async () => {
    await openAt('courier.txt', 'The harbour minister');
    await commands.executeCommand('crossquote.nextDifference');
    const place = cursorPlace();
    await commands.executeCommand('crossquote.nextDifference');
    await commands.executeCommand('crossquote.previousDifference');
    expectEqual(cursorPlace(), place);
  });
});
