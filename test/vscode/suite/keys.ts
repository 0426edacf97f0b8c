import { extensions, Uri, workspace } from 'vscode';
import { expectEqual } from './support.ts';

interface Keybinding {
  readonly key: string;
  readonly command: string;
  readonly when: string;
}

/** While an annotation can be undone, two are being linked or a note is written, a key does what the editor's own would do. */
const STANDS_IN = /crossquote\.(?:canUndoAct|canRedoAct|isLinking|isWritingNote)/;

suite('keys', () => {
  test('clash with none of the editor', async () => {
    const document = await workspace.openTextDocument(Uri.parse('vscode://defaultsettings/keybindings.json'));
    const defaults = parseKeybindings(document.getText()).filter(
      ({ command }) => !command.startsWith('crossquote.'),
    );
    expectEqual(defaults.length > 500, true);
    const taken = new Set(defaults.map(({ key }) => key));
    const contributes = extensions.getExtension('crossquote.crossquote')?.packageJSON.contributes;
    const keys: readonly Keybinding[] = contributes.keybindings;
    // Of a chord the first key alone must not do something else.
    const parts = keys
      .filter(({ when }) => !STANDS_IN.test(when))
      .flatMap(({ key }) => [key, key.split(' ')[0] ?? '']);
    expectEqual(
      parts.filter((key) => taken.has(key)),
      [],
    );
  });
});

/** The document has comments; its entries are plain JSON, one property a line. */
function parseKeybindings(text: string): readonly Keybinding[] {
  return JSON.parse(text.replace(/^\s*\/\/.*$/gm, ''));
}
