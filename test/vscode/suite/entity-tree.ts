import { commands } from 'vscode';
import { cursorPlace, eventually, expectEqual, openAt } from './support.ts';

suite('the view of entities', () => {
  test('Reveal in Entities selects the entity of the name, and Find All References goes to its first mention', async () => {
    await openAt('wires/gazette.txt', 'Lind');
    // Before the server has read all files, the name has no entity or is revealed without its other documents.
    await eventually(
      async () => {
        await commands.executeCommand('crossquote.revealEntity');
        await commands.executeCommand('crossquote.findMentions');
        return cursorPlace();
      },
      (place) => place === 'courier.txt:0',
    );
    await commands.executeCommand('closeReferenceSearch');
  });

  test('the commands do nothing where no name stands', async () => {
    await openAt('courier.txt', 'council meets');
    await commands.executeCommand('crossquote.revealEntity');
    expectEqual(cursorPlace(), 'courier.txt:2');
  });
});
